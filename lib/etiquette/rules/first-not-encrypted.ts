import { theyWrote } from "../../handoff/index.ts";
import { askedInPublic } from "../asking/find.ts";
import { personalDataIn } from "../personal/find.ts";
import type { Hit } from "../reading.ts";
import type { Piece } from "../words/piece.ts";
import type { Rule } from "../types.ts";

export const firstNotEncrypted: Rule = {
  id: "firstNotEncrypted",
  level: "note",
  channels: ["dm"],
  source: { title: "About Chat", by: "X" },
  check: (_draft, { case: shown, customer, sent = [] }, reading) => {
    if (!shown || theyWrote(shown, customer)) return undefined;
    if (sent.some(({ toThem, channel }) => toThem && channel === "dm")) return undefined;
    const hits = reading.find("private matters", mattersIn);
    if (hits.length === 0) return undefined;
    return {
      spans: hits.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start),
      why: { key: "rule_firstNotEncrypted_why", values: [] },
    };
  },
};

/** Data of somebody's, or else what is asked for. */
function mattersIn(piece: Piece): readonly Hit[] {
  const data = personalDataIn(piece, "en").filter(({ ours }) => !ours);
  if (data.length > 0) return data.map(({ start, end }) => ({ spans: [{ start, end }] }));
  return askedInPublic(piece).map(({ spans }) => ({ spans }));
}
