/// <reference types="vite/client" />
/** The tag of everything that Aside puts on the page. It tells nothing, and X has none of that name. */
export const HOST = "x-slot-item";

/**
 * X listens on the whole document: a press that reaches it opens the tweet, a key is a shortcut.
 */
const KEPT =
  "click auxclick dblclick pointerdown pointerup mousedown mouseup touchstart touchend keydown keypress keyup".split(
    " ",
  );

const mine = new WeakMap<Element, ShadowRoot>();

/** Kept with the page's own focus and selection in mind: nothing is prevented, only not passed on. */
function keep(event: Event): void {
  event.stopPropagation();
}

/**
 * An element with a closed shadow root, which the page can neither look into nor style.
 * @param sheet shared by all hosts, so that a change of theme is one write
 */
export function createHost(page: Document, sheet: SharedSheet, content: Node): HTMLElement {
  const host = page.createElement(HOST);
  const root = host.attachShadow({ mode: "closed" });
  sheet.dress(root);
  root.append(content);
  for (const type of KEPT) host.addEventListener(type, keep);
  host.translate = false;
  mine.set(host, root);
  return host;
}

/** Whether this copy of Aside made it; the page, or another copy, may use the same tag. */
export function isMine(element: Element): boolean {
  return mine.has(element);
}

/** What is inside one of our own hosts. */
export function insideOf(host: Element): ShadowRoot | undefined {
  return mine.get(host);
}

/** Takes away what a copy before this one left on the page. */
export function removeLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(HOST)) if (!isMine(host)) host.remove();
}

/** One style sheet for many shadow roots. */
export interface SharedSheet {
  dress(root: ShadowRoot): void;
  write(text: string): void;
}

export function createSheet(page: Document): SharedSheet {
  // Firefox forbids content scripts to share constructed sheets with the page's tree (Bugzilla 1751346).
  if (import.meta.env.FIREFOX) return copiedSheet(page);
  const sheet = new CSSStyleSheet();
  return {
    dress(root) {
      root.adoptedStyleSheets = [sheet];
    },
    write(text) {
      sheet.replaceSync(text);
    },
  };
}

/** Each root has a copy. */
function copiedSheet(page: Document): SharedSheet {
  let text = "";
  const dressed = new WeakSet<Node>();
  return {
    dress(root) {
      dressed.add(root);
      root.append(Object.assign(page.createElement("style"), { textContent: text }));
    },
    write(next) {
      text = next;
      for (const host of page.querySelectorAll(HOST)) {
        const root = mine.get(host);
        const style = root && dressed.has(root) && root.querySelector("style");
        if (style) style.textContent = text;
      }
    },
  };
}
