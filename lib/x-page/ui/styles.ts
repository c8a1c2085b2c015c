import type { Look } from "../types.ts";
import { MOVE_OUTLINE } from "./icon.ts";

/** X's blue, for the person who chose no other accent. */
export const ACCENT = "rgb(29,155,240)";

/**
 * The look of everything that Aside draws on the page. The grey of icons is X's own in either theme, for
 * X's body has no usable colours. Sizes in px, because X sets the root's font size:
 * X draws its icons 1.25 times as high as its text, 1.5 times under the tweet that stands open, in a
 * circle of 34 px for the hand. Without a transition, unlike X's own: it would begin with the press, and
 * its frames hold up the panel that the browser opens then.
 */
export function styles({ dark, fontPx, rtl }: Look, accent: string): string {
  const size = fontPx * 1.25;
  const circle = (34 / 18.75 - 1) * 0.5;
  return `
:host{color-scheme:${dark ? "dark" : "light"};color:rgb(${dark ? "113,118,123" : "83,100,113"});display:inline-flex;flex:none;align-items:center;margin-inline-start:${size * circle}px;font:${fontPx - 1}px/1.35 system-ui}
button{all:unset;cursor:pointer;color:${accent}}
button:focus-visible{outline:2px solid}
.move{--s:${size};display:grid;padding:calc(var(--s)*${circle}px);margin:calc(var(--s)*-${circle}px);border-radius:50%;color:inherit}
.move:is(:hover,:focus-visible){color:${accent};background:color-mix(in srgb,currentColor 10%,#0000)}
.move:active{background:color-mix(in srgb,currentColor 20%,#0000)}
.open{--s:${size * 1.2}}
.move::before{content:"";width:24px;height:24px;margin:calc(var(--s)*.5px - 12px);background:currentColor;clip-path:path("${MOVE_OUTLINE}");scale:calc(var(--s)/${rtl ? -24 : 24}) calc(var(--s)/24);forced-color-adjust:none}
.note{position:fixed;inset:auto;left:clamp(172px,var(--x,50vw),100vw - 172px);top:min(var(--y,100vh),100vh - 120px);translate:-50%;margin:0;box-sizing:border-box;max-width:320px;padding:10px 14px;border:1px solid #8888;border-radius:12px;background:Canvas;color:CanvasText;box-shadow:0 4px 18px #0003;direction:${rtl ? "rtl" : "ltr"}}
.note button{margin-inline-start:12px;font-weight:600}`;
}
