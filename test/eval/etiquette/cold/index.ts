import { figure, type Row } from "../../row.ts";
import { auc, crossScored, rated } from "./learn.ts";

/** As many weights as ship. */
export const STRONGEST = 2500;
const FOLDS = 10;

/**
 * How well coldness is told from politeness in texts that were not learned from: how often one of the
 * politest quarter scores higher than one of the rudest, and the same of the outermost twentieths.
 */
export function coldness(dir: string): Row[] {
  const texts = rated(dir);
  if (!texts) return [];
  const scores = crossScored(texts, STRONGEST, FOLDS);
  const row = (name: string, share: number, aim: { aim?: number }) => {
    const value = auc(scores, texts, share);
    const each = Math.floor(texts.length * share);
    const reach = 1.96 * spread(value, each);
    return figure(name, 2 * each, value, [value - reach, Math.min(1, value + reach)], aim);
  };
  return [
    row("etiquette coldness AUC, quarters", 0.25, { aim: 0.8 }),
    row("etiquette coldness AUC, twentieths", 0.05, {}),
  ];
}

/** Its standard error after Hanley and McNeil (1982), for as many polite texts as rude ones. */
function spread(value: number, each: number): number {
  const one = value / (2 - value) - value ** 2;
  const two = (2 * value ** 2) / (1 + value) - value ** 2;
  return Math.sqrt((value * (1 - value) + (each - 1) * (one + two)) / each ** 2);
}
