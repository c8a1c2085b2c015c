/** Where the theme that was worn last is kept: the one store that can be read before anything is painted. */
const KEY = "theme";

/** Wears the theme that was worn last, before the first paint, so that no page flashes in the other one. */
export function wearLastTheme(): void {
  const theme = localStorage.getItem(KEY);
  if (theme !== null) wearTheme(theme === "dark");
}

export function wearTheme(dark: boolean): void {
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}

/** Keeps this theme for the next opening. */
export function keepTheme(dark: boolean): void {
  localStorage.setItem(KEY, dark ? "dark" : "light");
}
