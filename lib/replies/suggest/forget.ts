import { meantBy } from "./by-meaning.ts";
import { featuresOf } from "./features.ts";
import type { RankedLibrary } from "./library.ts";
import { agentRow, count, featureRow, mainRow, type Model } from "./model.ts";
import { mannerRows } from "./pull.ts";
import type { FeatureRow, Row, Use } from "./types.ts";

/**
 * Takes a use back: its counts and what was alike to it go; a word that nothing else had goes altogether.
 * What the weights learned stays: it is a mixture of all uses and holds no text. The model must hold the rows
 * that `keysFor(use)` names.
 *
 * @param use with its `meaning` only if it was learned with one of that making
 * @returns rows to store, and keys of rows to delete
 */
export function forget(
  model: Model,
  library: RankedLibrary,
  use: Use,
): { readonly put: Row[]; readonly drop: string[] } {
  const put: Row[] = [];
  const drop: string[] = [];
  const kept = (row: Row): void => {
    if (row.n > 0 || row.key === "main") {
      model.rows.set(row.key, row);
      put.push(row);
    } else {
      model.rows.delete(row.key);
      drop.push(row.key);
    }
  };
  const at = library.at.get(use.reply);
  const met = [`r:${use.reply}`];
  if (at !== undefined) for (const word of library.words[at]!) met.push(library.wordKeys[word]!);
  for (const key of met as `r:${string}`[]) kept(count(model, key, -1));

  const rows = [...featuresOf(use).keys()].flatMap((feature) => featureRow(model, feature) ?? []);
  const number = commonUse(rows, use);
  for (const row of rows) {
    row.n -= 1;
    for (const key of met) {
      const left = (row.met.get(key) ?? 0) - 1;
      if (left > 0) row.met.set(key, left);
      else row.met.delete(key);
    }
    row.recent = row.recent.filter(([of]) => of !== number);
    kept(row);
  }
  for (const manner of mannerRows(model, use, featuresOf(use))) {
    manner.n -= 1;
    kept(manner);
  }
  for (const row of meantBy(model, use, -1)) kept(row);
  const own = agentRow(model, use.agent);
  const used = own?.used.get(use.reply);
  if (own !== undefined && used !== undefined) {
    own.n -= 1;
    if (used > 1) own.used.set(use.reply, used - 1);
    else own.used.delete(use.reply);
    kept(own);
  }
  const main = mainRow(model);
  main.n = Math.max(0, main.n - 1);
  main.recent = main.recent.filter(([when, reply]) => when !== use.at || reply !== use.reply);
  kept(main);
  return { put, drop };
}

/** The use by this agent of this reply that most of these rows tell of; of equals, the latest. */
function commonUse(rows: readonly FeatureRow[], use: Use): number | undefined {
  const seen = new Map<number, number>();
  for (const { recent } of rows)
    for (const [of, reply, agent] of recent)
      if (reply === use.reply && agent === (use.agent ?? "")) seen.set(of, (seen.get(of) ?? 0) + 1);
  return [...seen].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
