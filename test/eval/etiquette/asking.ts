import { judge } from "../../../lib/etiquette/index.ts";
import { share, type Row, type WrongCase } from "../row.ts";
import { NOTHING_KNOWN, typed } from "./drafts.ts";
import { readLines } from "./read.ts";

interface Read {
  readonly text: string;
  readonly asks: boolean;
}

/** Asking for data in public, on replies that a reader has judged. */
export function asking(dir: string, wrong: (one: WrongCase) => void): Row[] {
  const replies = readLines(dir, "ask/replies.dev.jsonl") as Read[] | undefined;
  if (!replies) return [];
  let [right, said, wanted] = [0, 0, 0];
  for (const { text, asks } of replies) {
    const warnings = judge({ channel: "public", text: typed(text) }, NOTHING_KNOWN);
    const says = warnings.some(({ rule }) => rule === "asksInPublic" || rule === "asksForSecret");
    if (says) said += 1;
    if (asks) wanted += 1;
    if (says && asks) right += 1;
    if (says !== asks) wrong({ row: "etiquette asking", text, asks, says });
  }
  return [
    share("etiquette asking in public precision", right, said, { aim: 0.95 }),
    share("etiquette asking in public recall", right, wanted, { aim: 0.95 }),
  ];
}
