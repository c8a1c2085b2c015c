import type { Part } from "../row.ts";
import { falseAlarms } from "./alarms.ts";

/** `--only etiquette`: what the judge finds and what it wrongly finds, rule by rule. */
export const etiquette: Part = {
  name: "etiquette",
  about: "what the rules find, and what they flag that is good manners",
  measure: (dir, wrong) => [...falseAlarms(dir, wrong)],
};
