import { featuresOf } from "../../../../lib/etiquette/cold/features.ts";
import { readTable } from "../read.ts";
import { auc, crossScored, spread } from "./learn.ts";
import type { Rated } from "./learn.ts";

/** A text with what people gave it. */
interface Scored {
  readonly features: ReadonlySet<string>;
  readonly score: number;
}

export interface RatedTexts {
  /** Whose scores belong to their texts; from the rudest to the politest, as all lists here. */
  readonly sound: readonly Rated[];
  /** Batches whose scores belong to other texts: nothing can be learned from them, nor measured by them. */
  readonly strays: readonly Rated[];
  /** All as published. */
  readonly all: readonly Rated[];
}

/** The politeness set of the data folder, without the batches whose scores were given for other texts. */
export function ratedTexts(dir: string): RatedTexts | undefined {
  const rows = readTable(dir, "tone/politeness-stack-exchange.csv");
  if (!rows) return undefined;
  const all = rows.map((row) => ({
    features: featuresOf(row["Request"] ?? ""),
    score: Number(row["Normalized Score"]),
  }));
  const batches = batchesOf(rows.map(ratersOf)).map(([from, to]) => all.slice(from, to));
  const strays = batches.filter((batch) => isStray(ranked(batch)));
  return {
    sound: ranked(batches.filter((batch) => !strays.includes(batch)).flat()),
    strays: ranked(strays.flat()),
    all: ranked(all),
  };
}

/** Who rated it, in any order. */
function ratersOf(row: Readonly<Record<string, string>>): string {
  return [1, 2, 3, 4, 5]
    .map((at) => row[`TurkId${at}`] ?? "")
    .toSorted()
    .join(" ");
}

/**
 * The runs of rows that were handed out together: the same five people rated some dozen texts that stand
 * apart, but never across two batches.
 * @param raters of each row
 * @returns the first row of each batch, and the first after it
 */
export function batchesOf(raters: readonly string[]): [from: number, to: number][] {
  const last = new Map(raters.map((one, i) => [one, i]));
  const batches: [number, number][] = [];
  let [from, to] = [0, 0];
  for (const [i, one] of raters.entries()) {
    if (i >= to && i > 0) {
      batches.push([from, i]);
      from = i;
    }
    to = Math.max(to, (last.get(one) ?? i) + 1);
  }
  if (raters.length > 0) batches.push([from, raters.length]);
  return batches;
}

/** Of which no more than this is told, scores and texts do not belong together. */
const NOTHING = 0.6;
const FOLDS = 5;

/**
 * Whether the scores of a batch surely have nothing to do with its texts: what most of it teaches says nothing
 * of the rest. A small batch stays in doubt, and in.
 */
export function isStray(batch: readonly Rated[]): boolean {
  const each = Math.floor(batch.length / 4);
  if (each === 0) return false;
  const value = auc(crossScored(batch, Infinity, FOLDS), batch, 0.25);
  return value + 1.96 * spread(value, each) < NOTHING;
}

/** From the rudest to the politest. */
export function ranked(texts: readonly Scored[]): Rated[] {
  return texts
    .toSorted((a, b) => a.score - b.score)
    .map(({ features }, i, all) => ({ features, politeness: (i + 0.5) / all.length }));
}
