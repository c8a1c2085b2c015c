import { useEffect } from "react";
import { keepTheme, wearTheme } from "./last-theme.ts";

/**
 * Wears X's own theme, whatever the browser's is, and keeps it for the next opening.
 * @param dark X's theme; undefined while it is not known, then the browser's holds.
 */
export function useTheme(dark: boolean | undefined): void {
  useEffect(() => {
    if (dark === undefined) return;
    wearTheme(dark);
    keepTheme(dark);
  }, [dark]);
}
