import { isDmLink } from "../../text/index.ts";
import { edited, type Edit } from "../spans.ts";
import type { Hit } from "../reading.ts";
import type { Piece } from "../words/piece.ts";
import type { Rule } from "../types.ts";

/** What X makes a link of, or was meant to. X's own "t.co" is what X makes of every link. */
const ADDRESS = /(?:https?:[/\\]*|www[.,])\S+|https?:\/\/(?=\s|$)/giu;
/** Hides where it leads; X and its readers take such links for spam. */
const SHORTENED =
  /^(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|shorturl\.at|t\.ly|rb\.gy|tiny\.cc|bl\.ink|s\.id|v\.gd|soo\.gd|adf\.ly)(?:\/|$)/i;
/** Leads nowhere outside of the house. */
const INSIDE =
  /^https?:\/\/(?:localhost|127\.\d|10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w.-]+\.(?:local|internal|lan|test|invalid)(?:[/:]|$))/i;
const RIGHT =
  /^(?:https?:\/\/|www\.)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[\p{L}\p{N}-]{2,}(?:[/:?#.,;!"'”’)\]}…。、]|$)/iu;
const COMPOSE = /(?:x|twitter)\.com\/messages\/compose/i;

export const brokenLink: Rule = {
  id: "brokenLink",
  level: "warn",
  channels: ["public", "dm"],
  source: { title: "Developer guidelines", by: "X" },
  check: (_draft, _context, reading) => {
    const hits = reading.find("brokenLink", wrongIn);
    const first = hits.find(({ kind }) => kind === "broken") ?? hits[0];
    if (!first) return undefined;
    const edits = hits.flatMap((hit) => hit.edits ?? []);
    return {
      level: first.kind === "broken" ? "warn" : "note",
      spans: hits.flatMap(({ spans }) => spans),
      why: {
        key: first.kind === "broken" ? "rule_brokenLink_why" : "rule_brokenLink_why_short",
        values: [],
      },
      ...(edits.length === hits.length && {
        fix: { kind: "draft", text: edited(reading.text, edits) },
      }),
    };
  },
};

function wrongIn({ text }: Piece): Hit[] {
  if (!/http|www/i.test(text)) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: address, index: start }): Hit[] => {
    const span = { start, end: start + address.length };
    if (SHORTENED.test(address)) return [{ kind: "short", spans: [span] }];
    const broken =
      !RIGHT.test(address) || INSIDE.test(address) || (COMPOSE.test(address) && !isDmLink(address));
    if (!broken) return [];
    const better = mended(address);
    const edits: Edit[] = better === undefined ? [] : [{ ...span, instead: better }];
    return [{ kind: "broken", spans: [span], ...(edits.length > 0 && { edits }) }];
  });
}

/** A slip of the finger in what stands in front of the name; undefined where more is wrong. */
function mended(address: string): string | undefined {
  const better = address
    .replace(/^(?:https?:[/\\]*)+(?=https?:)/i, "")
    .replace(/^(https?):[/\\]*/i, "$1://")
    .replace(/^www,/i, "www.");
  return better !== address && RIGHT.test(better) && !INSIDE.test(better) && !COMPOSE.test(better)
    ? better
    : undefined;
}
