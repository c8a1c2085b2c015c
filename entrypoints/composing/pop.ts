import { insideOf } from "../../lib/x-page/index.ts";

/** The least distance to the edges of the window, and to what it belongs to. px. */
const GAP = 8;

/** The longest that a key is held down without meaning it, ms. */
const HELD = 1_000;

export interface PopOptions {
  readonly host: HTMLElement;
  readonly element: HTMLElement;
  /** What it opens beside, in the window. */
  readonly anchor: () => DOMRect;
  /**
   * Hears keys before X does, while it is open.
   * @returns whether the key was meant for it; then nobody else hears of it
   */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** It was closed, by whatever. */
  readonly onClose: () => void;
  /** Where errors end. */
  readonly run: (work: () => void) => void;
}

export interface Pop {
  /** Puts it where there is room, after what it holds has changed. */
  place(): void;
  close(): void;
}

/**
 * Opens something over everything that X draws, out of one of Aside's own hosts: X's dialog, which holds
 * the focus within itself, holds the host too. Keys typed in it never reach X; a press elsewhere closes it.
 */
export function openPop(options: PopOptions): Pop {
  const { host, element, anchor, onKey, onClose, run } = options;
  const view = host.ownerDocument.defaultView as Window;
  const open = new AbortController();
  const { signal } = open;
  const ups = new AbortController();
  /** Keys that went down here and must not come up elsewhere. */
  const held = new Set<string>();

  element.popover = "manual";
  insideOf(host)?.append(element);
  element.showPopover();
  place();

  function place(): void {
    const { left, right, top, bottom } = anchor();
    const { innerWidth, innerHeight } = view;
    const below = innerHeight - bottom - 2 * GAP;
    const above = top - 2 * GAP;
    const isBelow = below >= Math.min(element.scrollHeight, 320) || below >= above;
    const rtl = view.getComputedStyle(element).direction === "rtl";
    const wanted = rtl ? right - element.offsetWidth : left;
    const x = Math.max(GAP, Math.min(wanted, innerWidth - element.offsetWidth - GAP));
    const { style } = element;
    style.setProperty("--room", `${Math.max(120, isBelow ? below : above)}px`);
    style.left = `${x}px`;
    style.top = isBelow ? `${bottom + GAP}px` : "auto";
    style.bottom = isBelow ? "auto" : `${innerHeight - top + GAP}px`;
  }

  function close(): void {
    if (signal.aborted) return;
    open.abort();
    // What closed it is a key that is still held down.
    if (held.size === 0) ups.abort();
    else setTimeout(() => ups.abort(), HELD);
    element.remove();
    onClose();
  }

  function isOurs(event: Event): boolean {
    return event.composedPath()[0] === host;
  }

  function down(event: KeyboardEvent): void {
    // What chooses a word in Japanese is no key of ours; in our own field it is none of X's either.
    held.add(event.code);
    const meant = event.isTrusted && !event.isComposing && onKey(event);
    if (meant) event.preventDefault();
    else held.delete(event.code);
    if (meant || isOurs(event)) event.stopImmediatePropagation();
  }

  function up(event: KeyboardEvent): void {
    if (held.has(event.code) || (!signal.aborted && isOurs(event)))
      event.stopImmediatePropagation();
    if (event.type === "keyup") held.delete(event.code);
    if (signal.aborted && held.size === 0) ups.abort();
  }

  function hear<K extends keyof WindowEventMap>(
    type: K,
    work: (event: WindowEventMap[K]) => void,
    until = signal,
  ) {
    view.addEventListener(type, (event) => run(() => work(event)), {
      capture: true,
      signal: until,
    });
  }
  hear("keydown", down);
  hear("keypress", up, ups.signal);
  hear("keyup", up, ups.signal);
  hear("pointerdown", (event) => {
    if (event.isTrusted && !isOurs(event)) close();
  });
  hear("scroll", (event) => {
    if (!isOurs(event)) place();
  });
  hear("resize", place);
  // What is copied, cut or pasted in it is not for X's box.
  for (const type of ["paste", "copy", "cut", "drop"])
    element.addEventListener(type, (event) => event.stopPropagation());
  return { place, close };
}
