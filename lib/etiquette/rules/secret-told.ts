import { toldSecrets } from "../personal/find.ts";
import { edited, spansOf, withoutOverlaps } from "../spans.ts";
import type { Hit } from "../reading.ts";
import type { Piece } from "../words/piece.ts";
import type { Rule } from "../types.ts";

/** Whoever sees it once can pay or sign in with it, so it stands nowhere, in private neither. */
export const secretTold: Rule = {
  id: "secretTold",
  level: "block",
  // In public, all personal data is minded already.
  channels: ["dm"],
  source: { title: "Use DMs with care", by: "60 Second Social" },
  check: (_draft, _context, reading) => {
    const edits = withoutOverlaps(
      reading.find("secretTold", secretsIn).flatMap((hit) => hit.edits ?? []),
    );
    if (edits.length === 0) return undefined;
    return {
      spans: spansOf(edits),
      why: { key: "rule_secretTold_why", values: [] },
      fix: { kind: "draft", text: edited(reading.text, edits) },
    };
  },
};

function secretsIn(piece: Piece): Hit[] {
  return toldSecrets(piece).map(({ start, end, instead }) => ({
    spans: [],
    edits: [{ start, end, instead }],
  }));
}
