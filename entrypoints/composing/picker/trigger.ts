/** "/" at the beginning of a word and the letters behind it, right before the caret. */
const TRIGGER = /(?:^|\s)\/([\p{L}\p{N}][\p{L}\p{N}_-]{0,29})$/u;

/**
 * What the person is typing to call a canned reply: "late" for "/late", while the caret stands right
 * behind it. Undefined for anything else, such as addresses, dates and "and/or".
 */
export function triggerIn(beforeCaret: string): string | undefined {
  return TRIGGER.exec(beforeCaret)?.[1];
}

/** The line up to the caret in one of X's boxes; undefined when the caret is elsewhere, or something is selected. */
export function lineBeforeCaret(box: HTMLElement): string | undefined {
  if (box.localName === "textarea") {
    const { selectionStart, selectionEnd, value } = box as HTMLTextAreaElement;
    return selectionStart === selectionEnd ? value.slice(0, selectionEnd) : undefined;
  }
  const selection = box.ownerDocument.getSelection();
  const { anchorNode, anchorOffset } = selection ?? {};
  if (!selection?.isCollapsed || !anchorNode || !box.contains(anchorNode)) return undefined;
  const element = anchorNode instanceof Element ? anchorNode : anchorNode.parentElement;
  const line = box.ownerDocument.createRange();
  line.selectNodeContents(element?.closest("[data-block]") ?? box);
  line.setEnd(anchorNode, anchorOffset ?? 0);
  return line.toString();
}
