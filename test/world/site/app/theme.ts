import { changed, store } from "./store.ts";

const COLOURS = {
  light: { body: "rgb(255, 255, 255)", meta: "#FFFFFF", scheme: "light", name: "light" },
  black: { body: "rgb(0, 0, 0)", meta: "#000000", scheme: "dark", name: "dark" },
};

/** Changes what X changes: the body's style, the root's colour scheme, the theme-colour, and all that is drawn. */
export function applyTheme(theme: "light" | "black"): void {
  const { body, meta, scheme, name } = COLOURS[theme];
  document.body.style.backgroundColor = body;
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.dataset["theme"] = name;
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", meta);
  store.session = { ...store.session, theme };
  changed();
}
