import { linesOf } from "../readers/composers.ts";
import { wordsOf } from "../readers/words-of.ts";

/**
 * Where the caret stands in a box; of something selected its end. In UTF-16 units of `heldText`.
 * Undefined when it stands elsewhere, or in an editor of a kind that is not known.
 */
export function caretOf(box: HTMLElement): number | undefined {
  if (isPlain(box)) return holdsFocus(box) ? box.selectionEnd : undefined;
  const selection = box.ownerDocument.getSelection();
  if (!selection?.rangeCount) return undefined;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  if (!box.contains(endContainer)) return undefined;
  let before = 0;
  for (const [line, block] of linesOf(box)) {
    const range = box.ownerDocument.createRange();
    range.selectNodeContents(block);
    if (range.isPointInRange(endContainer, endOffset)) {
      range.setEnd(endContainer, endOffset);
      // A line that is kept open by a <br> has no words yet.
      return before + Math.min(wordsOf(range.cloneContents()).length, line.length);
    }
    if (range.comparePoint(endContainer, endOffset) < 0) return Math.max(before - 1, 0);
    before += line.length + 1;
  }
  return before > 0 ? before - 1 : undefined;
}

/**
 * Focuses the box and selects what stands between two places in it, then waits until the page has heard
 * of it.
 * @param range in UTF-16 units of `heldText`; missing: the very end
 * @returns false where the box does not let itself be selected in that way; nothing has changed then
 */
export async function select(
  box: HTMLElement,
  range?: readonly [from: number, to: number],
): Promise<boolean> {
  const page = box.ownerDocument;
  if (!holdsFocus(box)) box.focus({ preventScroll: true });
  if (!holdsFocus(box)) return false;
  if (isPlain(box)) {
    const { length } = box.value;
    box.setSelectionRange(...(range ?? ([length, length] as const)));
    return true;
  }
  const from = range && pointAt(box, range[0]);
  const to = range && pointAt(box, range[1]);
  if (range && !(from && to)) return false;
  const heard = selectionHeard(page);
  // While the person's hand is in the side panel the page has no focus, and the browser tells the
  // editor nothing; without this it would go on from where its caret was last.
  if (!page.hasFocus()) box.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  const selection = page.getSelection();
  // By a detour, so that there is something to hear of even where the caret stands there already.
  selection?.selectAllChildren(box);
  if (from && to) selection?.setBaseAndExtent(...from, ...to);
  else selection?.collapseToEnd();
  await heard;
  return true;
}

/** Whether the page's focus is in this box. */
export function holdsFocus(box: HTMLElement): boolean {
  const { activeElement } = box.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && box.contains(activeElement);
}

export function isPlain(box: HTMLElement): box is HTMLTextAreaElement {
  return box.localName === "textarea";
}

/** A place in the text as the node that it falls into, and how far into it. */
function pointAt(box: HTMLElement, offset: number): readonly [Node, number] | undefined {
  let left = offset;
  for (const [line, block] of linesOf(box)) {
    if (left > line.length) {
      left -= line.length + 1;
      continue;
    }
    if (line === "") return [block.querySelector("[data-text]") ?? block, 0];
    // Where pictures stand for words the places in the nodes are not those in the text.
    if (block.textContent !== line) return undefined;
    const texts = box.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text; text; text = texts.nextNode() as Text) {
      if (left <= text.length) return [text, left];
      left -= text.length;
    }
  }
  return undefined;
}

/** The browser tells the page of a selection a moment later, and editors hear it there. */
function selectionHeard(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      page.removeEventListener("selectionchange", done, true);
      setTimeout(resolve, 0);
    };
    const timer = setTimeout(done, 100);
    page.addEventListener("selectionchange", done, true);
  });
}
