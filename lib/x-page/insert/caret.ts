/** Puts the caret behind everything that stands in the box, and lets its editor know. */
export function caretToEnd(box: HTMLElement): void {
  const page = box.ownerDocument;
  box.focus({ preventScroll: true });
  if (box.localName === "textarea") {
    const area = box as HTMLTextAreaElement;
    area.setSelectionRange(area.value.length, area.value.length);
    return;
  }
  // While the person's hand is in the side panel the page has no focus, and the browser tells the
  // editor nothing; without this it would go on from where its caret was last.
  if (!page.hasFocus()) box.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  const selection = page.getSelection();
  selection?.selectAllChildren(box);
  selection?.collapseToEnd();
}
