import { lexicon } from "../words/lexicon.ts";
import type { Piece } from "../words/piece.ts";
import { STREET } from "./addresses.ts";
import { BORN, DOCUMENT, SECRET_NAME } from "./identity.ts";
import { CASE, THING } from "./numbers.ts";

const GROUPS = ["birth", "passport", "secret", "number", "street"] as const;
const names = lexicon([
  ...[BORN, DOCUMENT, SECRET_NAME, `${THING}|${CASE}`].map((words) => ({ words: [words] })),
  { words: [STREET], after: "(?![\\p{L}\\d])" },
]);

const secretNames = lexicon([{ words: [SECRET_NAME] }]);

/** Whether a password or the like is named: `namedIn` for whoever wants to know no more. */
export function namesSecret(piece: Piece): boolean {
  return piece.isUnspaced || secretNames(piece).length > 0;
}

/** What is named at all of what is found by its name only: a cheap look before the dear ones. */
export function namedIn(piece: Piece): ReadonlySet<(typeof GROUPS)[number]> {
  // Where words stand without spaces between them, any may be.
  if (piece.isUnspaced) return new Set(GROUPS);
  return new Set(names(piece).flatMap(({ group }) => GROUPS[group] ?? []));
}
