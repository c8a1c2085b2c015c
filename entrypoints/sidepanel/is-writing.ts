/** Whether the person is writing in the case: its text field has the focus, and something in it or the keys. */
export function isWriting(): boolean {
  const field = document.activeElement;
  if (!isField(field) || !field.closest(".case")) return false;
  return document.hasFocus() || field.value !== "";
}

function isField(node: Element | null): node is HTMLTextAreaElement | HTMLInputElement {
  if (node instanceof HTMLTextAreaElement) return true;
  return (
    node instanceof HTMLInputElement && !["checkbox", "radio", "button", "file"].includes(node.type)
  );
}
