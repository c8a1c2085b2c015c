import { useEffect } from "react";

/**
 * Wears X's own theme, whatever the browser's is, and keeps it for the next opening (public/theme.js).
 * @param dark X's theme; undefined while it is not known, then the browser's holds.
 */
export function useTheme(dark: boolean | undefined): void {
  useEffect(() => {
    if (dark === undefined) return;
    const theme = dark ? "dark" : "light";
    document.documentElement.dataset["theme"] = theme;
    localStorage.setItem("theme", theme);
  }, [dark]);
}
