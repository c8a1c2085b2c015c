import { ACCENT, styles, type Look } from "../../lib/x-page/index.ts";

/** How X's own button stands in its row; the control beside it does the same. px */
export interface Beside {
  readonly height: number;
  /** As CSS writes it. */
  readonly margin: string;
  /** The row spreads what stands in it, so the control would stand alone in its middle. */
  readonly spread: boolean;
}

export function besideOf(anchor: Element): Beside {
  const view = anchor.ownerDocument.defaultView;
  const { height } = anchor.getBoundingClientRect();
  const row = anchor.parentElement;
  return {
    // X has round buttons of 32 to 44 px; anything else is not drawn yet.
    height: height >= 28 && height <= 48 ? height : 36,
    // A wide margin is the row's free space, which is no distance between two buttons.
    margin: (view?.getComputedStyle(anchor).margin ?? "0").replace(/[\d.]+px/g, (side) =>
      Number.parseFloat(side) > 24 ? "0px" : side,
    ),
    spread: row !== null && view?.getComputedStyle(row).justifyContent === "space-between",
  };
}

/**
 * X's round buttons: 36 px, an edge in the head of a profile, none in X Chat; icons of 20 px. Colours are
 * X's own of either theme. "Important", because what X writes for all elements of its chat would win.
 */
export function controlStyles(look: Look, { height, margin, spread }: Beside): string {
  const [edge, ink] = look.dark ? ["83,100,113", "239,243,244"] : ["207,217,222", "15,20,25"];
  return `${styles(look, ACCENT)}
:host{margin:${margin}!important${spread ? ";margin-inline-start:auto!important" : ""}}
.outlined,.plain{box-sizing:border-box;display:grid;place-items:center;inline-size:${height}px;block-size:${height}px;border-radius:50%;color:rgb(${ink});transition:background-color .2s}
.outlined{border:1px solid rgb(${edge})}
:is(.outlined,.plain):hover{background:rgba(${ink},.1)}
:is(.outlined,.plain):active{background:rgba(${ink},.2)}
:is(.outlined,.plain):focus-visible{outline:2px solid ${ACCENT};outline-offset:1px}
:is(.outlined,.plain) svg{inline-size:20px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}`;
}
