import type { Part } from "../row.ts";
import { falseAlarms } from "./alarms.ts";
import { asking } from "./asking.ts";
import { marketing } from "./marketing.ts";
import { onRealTexts, onSynthetic } from "./personal.ts";
import { coldness } from "./cold/index.ts";
import { tone } from "./tone.ts";

/** `--only etiquette`: what the judge finds and what it wrongly finds, rule by rule. */
export const etiquette: Part = {
  name: "etiquette",
  about: "what the rules find, and what they flag that is good manners",
  measure: (dir, wrong) => [
    ...onSynthetic(dir, wrong),
    ...onRealTexts(dir, wrong),
    ...asking(dir, wrong),
    ...marketing(dir, wrong),
    ...tone(dir, wrong),
    ...coldness(dir),
    ...falseAlarms(dir, wrong),
  ],
};
