import { figure, type Row } from "../../row.ts";
import { auc, crossScored, learn, type Rated, scoreOf, spread } from "./learn.ts";
import { ratedTexts } from "./texts.ts";

/** As many weights as ship. */
export const STRONGEST = 2500;
const FOLDS = 10;

/**
 * How well coldness is told from politeness in texts that were not learned from: how often one of the
 * politest quarter scores higher than one of the rudest, and the same of the outermost twentieths. Where some
 * scores belong to other texts, the same of those alone, and of all as published.
 */
export function coldness(dir: string): Row[] {
  const texts = ratedTexts(dir);
  if (!texts) return [];
  const { sound, strays, all } = texts;
  const scores = crossScored(sound, STRONGEST, FOLDS);
  const rows = [
    told("quarters", scores, sound, 0.25, { aim: 0.8 }),
    told("twentieths", scores, sound, 0.05),
  ];
  if (strays.length === 0) return rows;
  const model = learn(sound, STRONGEST);
  const strayScores = strays.map(({ features }) => scoreOf(model, features));
  return [
    ...rows,
    told("quarters, where the scores are of other texts", strayScores, strays, 0.25),
    told("quarters, all as published", crossScored(all, STRONGEST, FOLDS), all, 0.25),
  ];
}

function told(
  what: string,
  scores: readonly number[],
  texts: readonly Rated[],
  share: number,
  aim: { aim?: number } = {},
): Row {
  const value = auc(scores, texts, share);
  const each = Math.floor(texts.length * share);
  const reach = 1.96 * spread(value, each);
  const interval = [value - reach, Math.min(1, value + reach)] as const;
  return figure(`etiquette coldness AUC, ${what}`, 2 * each, value, interval, aim);
}
