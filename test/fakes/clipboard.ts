import { onTestFinished } from "vitest";

/**
 * Stands in for the clipboard until the test is over: the real one asks a person, or needs the window's focus.
 * @param lets whether the browser lets anything be copied
 * @returns what was copied
 */
export function fakeClipboard(lets = true): string[] {
  const copied: string[] = [];
  const writeText = async (text: string): Promise<void> => {
    if (!lets) throw new DOMException("Write permission denied.", "NotAllowedError");
    copied.push(text);
  };
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, "clipboard");
  });
  return copied;
}
