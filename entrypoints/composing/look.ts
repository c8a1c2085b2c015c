import type { Look } from "../../lib/x-page/index.ts";

/** X's own greys and the panel's tones, each legible (WCAG AA) on X's grounds of that kind. */
const LIGHT =
  "--ink:rgb(15,20,25);--ink-2:rgb(83,100,113);--line:rgb(207,217,222);--warn:rgb(133,77,0);--stop:rgb(190,10,40)";
const DARK =
  "--ink:rgb(231,233,234);--ink-2:rgb(153,160,166);--line:rgb(66,71,75);--warn:rgb(255,196,92);--stop:rgb(255,122,134)";

/**
 * The look of what stands beside X's composers. X sizes the icons of its tools 1.25 times as its text, in
 * a circle for the hand; `--accent` is the colour that they have there, set where they stand.
 * @param ground what X paints its page with; pop-ups take it, whatever tone of dark that is
 */
export function styles({ dark, fontPx, rtl }: Look, ground: string): string {
  const icon = fontPx * 1.25;
  const round = fontPx * (34 / 15);
  return `
:host{display:inline-flex;flex:none;align-items:center;margin-inline-end:auto;${dark ? DARK : LIGHT};--ground:${ground};color-scheme:${dark ? "dark" : "light"};direction:${rtl ? "rtl" : "ltr"};font:${fontPx}px/1.35 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
*{box-sizing:border-box}
.bar{display:flex;align-items:center}
button{all:unset;cursor:pointer}
button:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--ink-2);outline-offset:-2px}
.tool{display:grid;place-items:center;width:${round}px;height:${round}px;border-radius:50%;color:var(--accent);transition:background .2s}
.tool:hover,.tool[aria-expanded=true]{background:color-mix(in srgb,currentColor 10%,#0000)}
.tool:active{background:color-mix(in srgb,currentColor 20%,#0000)}
.chat .tool{color:var(--ink-2)}
svg{display:block;flex:none;width:${icon}px;fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
.take svg{transform:scaleX(${rtl ? -1 : 1})}
.mark{width:${icon + 8}px;visibility:hidden}
.mark.said{visibility:visible}
.mark svg{width:${icon - 1}px}
.bar .mark,.note{color:var(--ink-2)}
.bar .mark.warn,.warn{color:var(--warn)}
.bar .mark.block,.block{color:var(--stop)}
[popover]{position:fixed;inset:auto;margin:0;padding:0;border:1px solid var(--line);border-radius:16px;width:min(${fontPx * 24}px,100vw - 16px);max-height:min(${fontPx * 30}px,var(--room,80vh));background:var(--ground);color:var(--ink);box-shadow:0 4px 24px rgb(0 0 0/.2);font-size:${fontPx - 1}px;overflow:hidden;text-align:start;overflow-wrap:anywhere;white-space:normal;letter-spacing:normal;text-transform:none;cursor:auto}
[popover]:popover-open{display:flex;flex-direction:column}
.find{all:unset;box-sizing:border-box;padding:10px 16px;border-bottom:1px solid var(--line);cursor:text}
.find::placeholder{color:var(--ink-2);opacity:1}
.find:focus-visible{box-shadow:inset 0 -2px var(--ink-2)}
.list{flex:0 1 auto;min-height:${fontPx * 3}px;max-height:${fontPx * 13}px;overflow:auto;padding:4px;scrollbar-width:thin}
[role=option]{display:flex;gap:8px;align-items:baseline;justify-content:space-between;padding:7px 12px;border-radius:12px;cursor:pointer}
[role=option][aria-selected=true]{background:color-mix(in srgb,var(--ink) 10%,#0000)}
@media (forced-colors:active){[role=option][aria-selected=true]{outline:2px solid;outline-offset:-2px}}
.key,.quiet{color:var(--ink-2);font-size:${fontPx - 2}px}
.key{flex:none;direction:ltr;unicode-bidi:isolate}
.foot span,.unfilled,.said-list b,.said-list span{unicode-bidi:plaintext}
.preview{flex:0 1 auto;overflow:auto;min-height:${fontPx * 4}px;padding:10px 16px;border-top:1px solid var(--line);white-space:pre-wrap}
.foot{display:flex;flex-wrap:wrap;gap:2px 12px;justify-content:space-between;padding:8px 16px;border-top:1px solid var(--line)}
.became{flex-basis:100%;min-height:1lh}
.list[hidden],.find[hidden]{display:none}
.why{display:block}
.form{padding:12px 16px;display:flex;flex-direction:column;gap:10px;overflow:auto}
.form label{display:grid;gap:4px}
.form input{all:unset;box-sizing:border-box;width:100%;padding:8px 12px;border:1px solid var(--line);border-radius:8px;cursor:text}
.form input:focus{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
.form input[aria-invalid=true]{border-color:var(--warn)}
.form-foot{display:flex;gap:8px;justify-content:flex-end}
.form-foot button{padding:6px 16px;border-radius:999px;font-weight:700;border:1px solid var(--line)}
.form-foot .use{background:var(--ink);color:var(--ground);border-color:var(--ink)}
.unfilled{display:block;color:var(--warn)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.said-list{list-style:none;margin:0;padding:8px 16px;overflow:auto}
.said-list li{display:flex;align-items:flex-start;gap:12px;padding:8px 0}
.said-list li+li{border-top:1px solid var(--line)}
.said-list li>div{flex:1;min-width:0}
.said-list small,.said-list b,.said-list span{display:block}
.said-list small{font-size:${fontPx - 2}px;font-weight:700}
.said-list b,.said-list span{color:var(--ink)}
.fix{margin-top:6px;padding:4px 12px;border:1px solid var(--line);border-radius:99px;color:var(--ink);font-weight:700;font-size:${fontPx - 2}px}
.fix:hover{background:color-mix(in srgb,var(--ink) 10%,#0000)}`;
}
