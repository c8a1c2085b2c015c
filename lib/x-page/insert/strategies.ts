import { heldText } from "../readers/composers.ts";
import { isPlain } from "./caret.ts";

/** One way to put text into a box. */
export interface Strategy {
  /** Whom it is for. */
  serves(box: HTMLElement): boolean;
  /**
   * Puts the text where the caret is, over what is selected.
   * @returns whether the box took notice; if not, nothing has changed and the next one may try
   */
  insert(box: HTMLElement, text: string): boolean;
}

/** Firefox gives content scripts the page's own object under this name. */
interface Waived {
  readonly wrappedJSObject?: ClipboardEvent;
}

/**
 * X's reply box is Draft.js: it takes a paste whole, lines and all, and says so by preventing the
 * default. `execCommand` breaks it, and loses all but the last line.
 *
 * In Firefox what a content script puts into a clipboard is hidden from the page (Bugzilla 1654724), so
 * there the text is put in as the page itself would do it. Tried in Firefox ESR 153.
 */
const paste: Strategy = {
  serves: (box) => box.isContentEditable,
  insert(box, text) {
    const event = new ClipboardEvent("paste", {
      clipboardData: new DataTransfer(),
      bubbles: true,
      cancelable: true,
    });
    const { clipboardData } = (event as Waived).wrappedJSObject ?? event;
    clipboardData?.setData("text/plain", text);
    return !box.dispatchEvent(event);
  },
};

/** A plain box, X Chat's and that of X's site for phones: as if typed, so that Ctrl+Z takes it back. */
const type: Strategy = {
  serves: isPlain,
  insert(box, text) {
    const before = heldText(box);
    box.ownerDocument.execCommand("insertText", false, text);
    return heldText(box) !== before;
  },
};

/** A plain box where the browser does not type for scripts. */
const setValue: Strategy = {
  serves: isPlain,
  insert(box, text) {
    const area = box as HTMLTextAreaElement;
    const { value, selectionStart: from, selectionEnd: to } = area;
    // The prototype's setter: React overrides the element's own to see who wrote.
    const next = value.slice(0, from) + text + value.slice(to);
    Reflect.set(HTMLTextAreaElement.prototype, "value", next, area);
    area.setSelectionRange(from + text.length, from + text.length);
    area.dispatchEvent(
      new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText" }),
    );
    return true;
  },
};

/** In the order in which they are tried. */
export const strategies: readonly Strategy[] = [paste, type, setValue];
