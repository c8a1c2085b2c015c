import { THEMES } from "../look.ts";
import type { Theme } from "../look.ts";
import { changed, store } from "./store.ts";

/** Changes what X changes: the body's style, the root's colour scheme, the theme-colour, and all that is drawn. */
export function applyTheme(theme: Theme): void {
  const { body, meta, dark } = THEMES[theme];
  const scheme = dark ? "dark" : "light";
  document.body.style.backgroundColor = body;
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.dataset["theme"] = scheme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", meta);
  store.session = { ...store.session, theme };
  changed();
}
