import type { Look } from "../types.ts";

/**
 * How the page looks. By luminance, because other extensions repaint X in tones of their own.
 * The sizes are those that X offers: 13 to 18 px.
 */
export function readLook(page: Document): Look {
  const root = page.documentElement;
  const view = page.defaultView;
  const painted =
    page.body?.style.backgroundColor ||
    (view && page.body ? view.getComputedStyle(page.body).backgroundColor : "");
  const size = Number.parseFloat(root.style.fontSize);
  return {
    dark: luminance(painted) < 0.5,
    fontPx: size >= 10 && size <= 30 ? size : 15,
    rtl: root.dir === "rtl",
  };
}

/** 0 black to 1 white; white where nothing is painted. Weights: ITU-R BT.709. */
function luminance(colour: string): number {
  const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (r === undefined || g === undefined || b === undefined || a === 0) return 1;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}
