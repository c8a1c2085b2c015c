import type { Look } from "../types.ts";

/** X's blue, for the person who chose no other accent. */
export const ACCENT = "rgb(29,155,240)";

/**
 * The look of everything that Aside draws on the page. The grey of icons is X's own in either theme, for
 * X's body has no usable colours. Sizes in px, because X sets the root's font size:
 * X draws its icons 1.25 times as high as its text, in a circle of 34 px for the hand.
 */
export function styles(look: Look, accent: string): string {
  const size = look.fontPx * 1.25;
  const hit = (34 / 18.75) * size;
  const out = (hit - size) / 2;
  return `
:host{color-scheme:${look.dark ? "dark" : "light"};color:${look.dark ? "rgb(113,118,123)" : "rgb(83,100,113)"};display:inline-flex;flex:none;align-items:center;margin-inline-start:${out}px;direction:${look.rtl ? "rtl" : "ltr"};font:${look.fontPx - 1}px/1.35 system-ui}
button{all:unset;cursor:pointer;color:${accent}}
button:focus-visible{outline:2px solid ${accent}}
.move{display:grid;place-items:center;width:${hit}px;height:${hit}px;margin:-${out}px;border-radius:50%;color:inherit;transition:background-color .2s,color .2s}
.move:is(:hover,:focus-visible){color:${accent};background-color:color-mix(in srgb,${accent} 10%,transparent)}
.move:active{background-color:color-mix(in srgb,${accent} 20%,transparent)}
svg{width:${size}px;fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round;${look.rtl ? "transform:scaleX(-1)" : ""}}
.note{position:fixed;inset:auto;margin:0;max-width:320px;padding:10px 14px;border:1px solid;border-radius:12px;border-color:inherit;background:Canvas;color:CanvasText;box-shadow:0 4px 18px rgb(0 0 0/.18)}
.note button{margin-inline-start:12px;font-weight:600}
@media (prefers-reduced-motion:reduce){.move{transition:none}}`;
}
