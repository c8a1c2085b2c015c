/**
 * Puts other words into a text box as if they had been typed, so that the browser's own undo brings
 * the old ones back. `execCommand` is the only way to that in both Chromium and Firefox.
 * @returns whether the box took them; if not, nothing has changed.
 */
export function retype(box: HTMLTextAreaElement, text: string): boolean {
  box.focus();
  box.select();
  const taken =
    text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
  return taken && box.value === text;
}

/** Lets a text box grow with its text where the stylesheet can't do it. */
export function grow(box: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  box.style.blockSize = "auto";
  box.style.blockSize = `${box.scrollHeight}px`;
}
