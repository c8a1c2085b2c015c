import { judge, RULES } from "../../../lib/etiquette/index.ts";
import { share, type Row, type WrongCase } from "../row.ts";
import { NOTHING_KNOWN, typed } from "./drafts.ts";
import { readLines } from "./read.ts";

interface Reply {
  readonly id: string;
  readonly brand: string;
  readonly text: string;
}

/**
 * Warnings on what brands really wrote. Nearly all of it is good manners, so what is flagged is listed for
 * a reader to judge; the rows say how much there is to read.
 */
export function falseAlarms(dir: string, wrong: (one: WrongCase) => void): Row[] {
  const replies = readLines(dir, "brands/replies.dev.jsonl") as Reply[] | undefined;
  if (!replies) return [];
  const flagged = new Map<string, number>();
  let any = 0;
  for (const { id, brand, text: whole } of replies) {
    const text = typed(whole);
    const warnings = judge({ channel: "public", text }, NOTHING_KNOWN);
    for (const { rule, level } of warnings) {
      flagged.set(`${rule} ${level}`, (flagged.get(`${rule} ${level}`) ?? 0) + 1);
    }
    const grave = warnings.filter(({ level }) => level !== "note");
    if (grave.length === 0) continue;
    any += 1;
    const rules = grave.map(({ rule }) => rule);
    const spans = grave.flatMap((one) => one.spans.map(({ start, end }) => text.slice(start, end)));
    wrong({ row: "etiquette brands flagged", text, id, brand, rules, spans });
  }
  const order = RULES.flatMap(({ id }) =>
    ["block", "warn", "note"].map((level) => `${id} ${level}`),
  );
  return [
    share("etiquette brands flagged (to be read)", any, replies.length),
    ...order
      .filter((key) => flagged.has(key))
      .map((key) => share(`etiquette brands: ${key}`, flagged.get(key) ?? 0, replies.length)),
  ];
}
