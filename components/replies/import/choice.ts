import type { ImportPlan, PlannedReply } from "../../../lib/replies/index.ts";

/** What is to be done with a reply of the file. */
export type Taking = "skip" | "take" | "beside" | "instead";

/** By its place in the file. */
export type Choice = ReadonlyMap<number, Taking>;

/** New and changed ones are taken, clashing ones wait for a decision. */
export function firstChoice({ rows }: Pick<ImportPlan, "rows">): Choice {
  return new Map(rows.map(({ at, kind }) => [at, kind === "clashing" ? "skip" : "take"]));
}

export function choose(choice: Choice, rows: readonly PlannedReply[], taking: Taking): Choice {
  const after = new Map(choice);
  for (const { at } of rows) after.set(at, taking);
  return after;
}

/** What is asked of the worker. */
export function taken(
  choice: Choice,
): { readonly at: number; readonly as?: "beside" | "instead" }[] {
  return [...choice].flatMap(([at, taking]) => {
    if (taking === "skip") return [];
    return [taking === "take" ? { at } : { at, as: taking }];
  });
}
