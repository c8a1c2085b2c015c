import { useEffect, useState } from "react";

/** How long it is said that the text was copied, ms. */
const SAID_MS = 10_000;

export type Copied = "copied" | "refused";

/**
 * Gives a text away by the clipboard. Where the browser does not let it, the box that shows the text is
 * selected, so that the person needs one key.
 * @returns what came of it, for this very text, and the way to do it
 */
export function useCopy(text: string): readonly [Copied | undefined, () => void] {
  const [last, setLast] = useState<{ readonly text: string; readonly came: Copied }>();
  useEffect(() => {
    if (last?.came !== "copied") return undefined;
    const timer = setTimeout(() => setLast(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [last]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, came: "copied" });
    } catch {
      selectShown(text);
      setLast({ text, came: "refused" });
    }
  };
  return [last?.text === text ? last.came : undefined, () => void copy()];
}

function selectShown(text: string): void {
  const box = [...document.querySelectorAll("textarea")].find(({ value }) => value === text);
  box?.focus();
  box?.select();
}
