import { secretsAskedFor } from "../secrets/find.ts";
import type { Piece } from "../words/piece.ts";
import type { Hit } from "../reading.ts";
import { edited, spansOf, withoutOverlaps } from "../spans.ts";
import type { Rule } from "../types.ts";

export const asksForSecret: Rule = {
  id: "asksForSecret",
  level: "block",
  least: "warn",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: (_draft, _context, reading) => {
    const edits = withoutOverlaps(
      reading.find("secrets", hitsIn).flatMap((hit) => hit.edits ?? []),
    );
    if (edits.length === 0) return undefined;
    return {
      spans: spansOf(edits),
      why: { key: "rule_asksForSecret_why", values: [] },
      fix: { kind: "draft", text: edited(reading.text, edits) },
    };
  },
};

function hitsIn(piece: Piece): Hit[] {
  const edits = secretsAskedFor(piece);
  return edits.length === 0 ? [] : [{ spans: [], edits }];
}
