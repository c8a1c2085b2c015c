import { featuresOf } from "./features.ts";
import type { RankedLibrary } from "./library.ts";
import { grown, startWeights, startSureness } from "./mixture.ts";
import type { AgentRow, CountRow, FeatureRow, MainRow, MannerRow, Question, Row } from "./types.ts";

/**
 * What was learned from one account's uses, as far as its rows are at hand. It is rows because they are
 * stored one by one: a use changes some forty small ones, and a question needs no others than `keysFor` names.
 */
export interface Model {
  readonly rows: Map<string, Row>;
}

/**
 * @param rows all whose key is "main" or begins with "a:", "m:", "r:" or "w:": they are small, and every
 *   question needs them. More may come by `hold`.
 */
export function newModel(rows: Iterable<Row> = []): Model {
  const model: Model = { rows: new Map<string, Row>() };
  hold(model, rows);
  return model;
}

/** Takes stored rows in. */
export function hold(model: Model, rows: Iterable<Row>): void {
  for (const row of rows) {
    if (/^[rw]:/.test(row.key)) counted.delete(model);
    model.rows.set(row.key, row.key === "main" ? grown(row) : row);
  }
}

/** The rows that a question needs beyond those of `ALWAYS`: give those that are stored to `hold` first. */
export function keysFor(question: Pick<Question, "text" | "first">): FeatureRow["key"][] {
  return [...featuresOf(question).keys()].map((feature) => `f:${feature}` as const);
}

export function mainRow({ rows }: Model): MainRow {
  return (
    (rows.get("main") as MainRow | undefined) ?? {
      key: "main",
      n: 0,
      next: 0,
      recent: [],
      weights: startWeights(),
      sure: startSureness(),
    }
  );
}

export function featureRow({ rows }: Model, feature: string): FeatureRow | undefined {
  return rows.get(`f:${feature}`) as FeatureRow | undefined;
}

export function agentRow({ rows }: Model, agent: string | undefined): AgentRow | undefined {
  return agent === undefined ? undefined : (rows.get(`a:${agent}`) as AgentRow | undefined);
}

/** @param feature of a question */
export function mannerRow(
  { rows }: Model,
  agent: string | undefined,
  feature: string,
): MannerRow | undefined {
  return agent === undefined
    ? undefined
    : (rows.get(mannerKey(agent, feature)) as MannerRow | undefined);
}

export function mannerKey(agent: string, feature: string): MannerRow["key"] {
  return `a:${agent}\n${feature}`;
}

/** How often a reply (`r:`) or a feature of replies (`w:`) was used. */
export function countOf({ rows }: Model, key: string): number {
  return (rows.get(key) as CountRow | undefined)?.n ?? 0;
}

/** How often each reply and each feature of replies was used, by their places in a library. */
export interface Counts {
  readonly replies: Float64Array;
  readonly words: Float64Array;
}

/** Counting anew for each question what one use changes in thirty places would take most of the time. */
const counted = new WeakMap<Model, Counts & { readonly library: RankedLibrary }>();

export function countsOf(model: Model, library: RankedLibrary): Counts {
  const known = counted.get(model);
  if (known?.library === library) return known;
  const of = (keys: readonly string[]) => Float64Array.from(keys, (key) => countOf(model, key));
  const counts = { library, replies: of(library.replyKeys), words: of(library.wordKeys) };
  counted.set(model, counts);
  return counts;
}

/** @returns the row as it is now; one that counts nothing is gone */
export function count(model: Model, key: CountRow["key"], by: 1 | -1): CountRow {
  const row = { key, n: Math.max(0, countOf(model, key) + by) };
  if (row.n > 0) model.rows.set(key, row);
  else model.rows.delete(key);
  const known = counted.get(model);
  const place = known?.library.placeOf.get(key);
  if (known !== undefined && place !== undefined) {
    const words = known.words.length;
    if (place < words) known.words[place] = row.n;
    else known.replies[place - words] = row.n;
  }
  return row;
}
