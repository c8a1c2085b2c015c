import type { Look } from "../types.ts";

/** X's own greys for icons and its surfaces; Aside ships palettes because X's body has no usable colours. */
const LIGHT = {
  icon: "rgb(83,100,113)",
  ink: "rgb(15,20,25)",
  paper: "#fff",
  edge: "rgb(207,217,222)",
};
const BLACK = {
  icon: "rgb(113,118,123)",
  ink: "rgb(231,233,234)",
  paper: "rgb(20,20,20)",
  edge: "rgb(47,51,54)",
};

/** X's blue, for the person who chose no other accent. */
export const ACCENT = "rgb(29,155,240)";

/**
 * The look of everything that Aside draws on the page. Sizes in px, because X sets the root's font size:
 * X draws its icons 1.25 times as high as its text, in a circle of 34 px for the hand.
 */
export function styles(look: Look, accent: string): string {
  const { icon, ink, paper, edge } = look.dark ? BLACK : LIGHT;
  const size = look.fontPx * 1.25;
  const hit = (34 / 18.75) * size;
  const out = (hit - size) / 2;
  return `
:host{display:inline-flex;flex:none;align-items:center;margin-inline-start:${out}px;direction:${look.rtl ? "rtl" : "ltr"};font:${look.fontPx - 1}px/1.35 system-ui}
button{all:unset;cursor:pointer;color:${accent}}
button:focus-visible{outline:2px solid ${accent}}
.move{display:grid;place-items:center;width:${hit}px;height:${hit}px;margin:-${out}px;border-radius:50%;color:${icon};transition:background-color .2s,color .2s}
.move:is(:hover,:focus-visible){color:${accent};background-color:color-mix(in srgb,${accent} 10%,transparent)}
.move:active{background-color:color-mix(in srgb,${accent} 20%,transparent)}
svg{width:${size}px;fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round;${look.rtl ? "transform:scaleX(-1)" : ""}}
.note{position:fixed;inset:auto;margin:0;max-width:320px;padding:10px 14px;border:1px solid ${edge};border-radius:12px;background:${paper};color:${ink};box-shadow:0 4px 18px rgb(0 0 0/.18)}
.note button{margin-inline-start:12px;font-weight:600}
@media (prefers-reduced-motion:reduce){.move{transition:none}}`;
}
