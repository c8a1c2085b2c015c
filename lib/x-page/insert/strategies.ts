import { heldText } from "../readers/composers.ts";

/** One way to put text into a box. */
export interface Strategy {
  /** Whom it is for. */
  serves(box: HTMLElement): boolean;
  /**
   * Puts the text where the caret is.
   * @returns whether the box took notice; if not, nothing has changed and the next one may try
   */
  insert(box: HTMLElement, text: string): boolean;
}

/** Firefox gives content scripts the page's own objects under this name. */
interface Waived {
  readonly wrappedJSObject?: { readonly clipboardData: DataTransfer };
}

const inFirefox = (): boolean => "wrappedJSObject" in globalThis;

const rich = (box: HTMLElement): boolean => box.isContentEditable;
const plain = (box: HTMLElement): box is HTMLTextAreaElement => box.localName === "textarea";
const inShadow = (box: HTMLElement): boolean => box.getRootNode() instanceof ShadowRoot;

const pasteEvent = (): ClipboardEvent =>
  new ClipboardEvent("paste", {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
  });

/**
 * X's reply box is Draft.js: it takes a paste whole, lines and all, and says so by preventing the
 * default. `execCommand` breaks it, and loses all but the last line.
 */
const paste: Strategy = {
  serves: (box) => rich(box) && !inFirefox(),
  insert(box, text) {
    const event = pasteEvent();
    event.clipboardData?.setData("text/plain", text);
    return !box.dispatchEvent(event);
  },
};

/**
 * In Firefox what a content script puts into a clipboard is hidden from the page (Bugzilla 1654724), so
 * the text is put in as the page itself would do it.
 */
const pasteInFirefox: Strategy = {
  serves: (box) => rich(box) && inFirefox(),
  insert(box, text) {
    const event = pasteEvent();
    const data = (event as Waived).wrappedJSObject?.clipboardData;
    data?.setData("text/plain", text);
    if (data?.getData("text/plain") !== text) return false;
    return !box.dispatchEvent(event);
  },
};

/** X Chat's box: as if typed, so that undo works and its Send button appears. */
const typeIntoChat: Strategy = {
  serves: (box) => plain(box) && inShadow(box),
  insert(box, text) {
    const before = heldText(box);
    box.ownerDocument.execCommand("insertText", false, text);
    return heldText(box) !== before;
  },
};

/** A plain box: X's fallback for its reply box on phones, and the chat's when typing is not possible. */
const setValue: Strategy = {
  serves: plain,
  insert(box, text) {
    const area = box as HTMLTextAreaElement;
    const at = area.selectionEnd;
    // The prototype's setter: React overrides the element's own to see who wrote.
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
    setter?.call(area, area.value.slice(0, at) + text + area.value.slice(at));
    area.setSelectionRange(at + text.length, at + text.length);
    area.dispatchEvent(
      new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText" }),
    );
    return true;
  },
};

/** In the order in which they are tried. */
export const strategies: readonly Strategy[] = [paste, pasteInFirefox, typeIntoChat, setValue];
