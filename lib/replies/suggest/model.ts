import { featuresOf } from "./features.ts";
import { startWeights, startSureness } from "./mixture.ts";
import type { AgentRow, CountRow, FeatureRow, MainRow, MannerRow, Question, Row } from "./types.ts";

/**
 * What was learned from one account's uses, as far as its rows are at hand. It is rows because they are
 * stored one by one: a use changes some forty small ones, and a question needs no others than `keysFor` names.
 */
export interface Model {
  readonly rows: Map<string, Row>;
}

/**
 * @param rows all whose key is "main" or begins with "a:", "r:" or "w:": they are small, and every question
 *   needs them. More may come by `hold`.
 */
export function newModel(rows: Iterable<Row> = []): Model {
  const model = { rows: new Map<string, Row>() };
  hold(model, rows);
  return model;
}

/** Takes stored rows in. */
export function hold(model: Model, rows: Iterable<Row>): void {
  for (const row of rows) model.rows.set(row.key, row);
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
