import type { Context } from "liquidjs";
import type { Asked } from "./types.ts";

/** Where a filling keeps what belongs to it alone. A symbol, so that no template can reach it. */
const FILLING = Symbol("filling");

/** One filling. */
export interface Filling {
  readonly language: string;
  readonly unfilled: Set<string>;
  readonly asks: Map<string, Asked>;
  /** Characters that may still be written, here and into what is captured on the way. */
  room: number;
}

/** What to give Liquid with the values. */
export function globalsOf(filling: Filling): object {
  return { [FILLING]: filling };
}

export function stateOf({ globals }: Context): Filling {
  return (globals as { [FILLING]: Filling })[FILLING];
}
