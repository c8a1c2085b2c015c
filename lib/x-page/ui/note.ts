import { insideOf } from "./host.ts";

/** How long a note stays: time to read two short sentences, twice. */
const STAYS_MS = 12_000;

const open = new WeakMap<Element, () => void>();

/**
 * A calm sentence near one of our own elements, over everything X draws, gone by itself.
 * @param corner shown at the foot of the window instead, for a host that has no place of its own
 */
export function showNote(host: HTMLElement, text: string, close: string, corner = false): void {
  const root = insideOf(host);
  if (!root || !host.isConnected) return;
  open.get(host)?.();
  const page = host.ownerDocument;
  const note = page.createElement("div");
  note.className = "note";
  note.setAttribute("popover", "manual");
  note.setAttribute("role", "status");
  const words = page.createElement("span");
  const button = page.createElement("button");
  button.textContent = close;
  note.append(words, button);
  root.append(note);
  note.showPopover();
  // A live region speaks of what comes into it, not of what it holds when it comes.
  words.textContent = text;
  place(note, corner ? undefined : host.getBoundingClientRect(), page.documentElement);

  const end = (): void => {
    clearTimeout(timer);
    note.remove();
    open.delete(host);
    if (corner) host.remove();
  };
  const timer = setTimeout(end, STAYS_MS);
  button.addEventListener("click", end);
  open.set(host, end);
}

/** Ends the note of this host, if it has one. */
export function endNote(host: Element): void {
  open.get(host)?.();
}

function place(note: HTMLElement, by: DOMRect | undefined, window: Element): void {
  const { width, height } = note.getBoundingClientRect();
  const room = window.clientHeight - height - 24;
  const middle = by ? by.left + by.width / 2 : window.clientWidth / 2;
  const x = Math.min(middle - width / 2, window.clientWidth - width - 12);
  note.style.left = `${Math.max(12, x)}px`;
  note.style.top = `${Math.min(by ? by.bottom + 12 : room, room)}px`;
}
