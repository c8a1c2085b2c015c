import type { WordKey } from "../../lib/platform/index.ts";

/** A made-up customer, to see a reply as one would get it. */
export interface Example {
  readonly handle: string;
  readonly name: string;
  readonly text: WordKey;
}

/** A usual one; a name that nobody can be greeted by; a long one; one that is written from the right. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  { name: "Sam Rivers", handle: "samrivers", text: "example_late" },
  { name: "✨ moonlight.jpg ✨", handle: "moonlight_jpg", text: "example_broken" },
  { name: "Maximiliana Featherstonehaugh", handle: "maxi_featherst", text: "example_charge" },
  { name: "نور الحسن", handle: "nour_alhasan", text: "example_question" },
];
