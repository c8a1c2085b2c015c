import type { Tweet } from "../../handoff/index.ts";
import { personalDataIn } from "../personal/find.ts";
import { Piece } from "../words/piece.ts";
import { anger, forAll, ownMatter } from "./words.ts";

/** How this account has answered tweets so far: counted on the device, over its own cases. */
export interface PlaceHabit {
  /** Answered in public, with no invitation. */
  readonly inPublic: number;
  /** Invited to write privately. */
  readonly moved: number;
}

/** What the person has set: "ask" leaves it to the hints, the others are always said. */
export interface PlaceSettings {
  readonly place: "ask" | "public" | "private" | "off";
}

/**
 * Where an answer to a tweet belongs, and why. A hint, never a verdict.
 * `why` is a catalogue key; `values` are put into it.
 */
export interface PlaceHint {
  readonly place: "public" | "private";
  readonly because: "personalData" | "ownMatter" | "anger" | "forAll" | "settings" | "habit";
  readonly why: { readonly key: string; readonly values: readonly string[] };
}

/** Fewer answers are no habit. Our own choice. */
const ENOUGH = 12;
/** Of so many of them in one place it is one. Brands' habits lie far apart: most are under 30 % or over 80 %. */
const MOSTLY = 0.8;

/**
 * Public or private, for this tweet. What is in the tweet speaks first, then what the person has set, then
 * what the account usually does; where nothing speaks, there is no hint. Never throws.
 * @param habit of this account; missing: nothing was learned yet.
 */
export function publicOrPrivate(
  tweet: Pick<Tweet, "text" | "language">,
  habit: PlaceHabit = { inPublic: 0, moved: 0 },
  { place }: PlaceSettings = { place: "ask" },
): PlaceHint | undefined {
  if (place === "off") return undefined;
  // What matters stands in the first lines; a long post is not read to its end for a hint.
  const piece = new Piece(tweet.text.slice(0, MOST));
  const data = personalDataIn(piece, tweet.language ?? "en").some(({ ours }) => !ours);
  if (data) return hint("private", "personalData");
  if (place !== "ask") return hint(place, "settings");
  if (ownMatter(piece).length > 0) {
    return hint("private", anger(piece).length > 0 ? "anger" : "ownMatter");
  }
  if (/[?？]|か(?:。|$)/u.test(tweet.text) && forAll(piece).length > 0)
    return hint("public", "forAll");
  return ofHabit(habit);
}

const MOST = 1_000;

function ofHabit({ inPublic, moved }: PlaceHabit): PlaceHint | undefined {
  const all = inPublic + moved;
  if (all < ENOUGH) return undefined;
  if (moved >= MOSTLY * all) return hint("private", "habit", [String(moved), String(all)]);
  return inPublic >= MOSTLY * all
    ? hint("public", "habit", [String(inPublic), String(all)])
    : undefined;
}

function hint(
  place: PlaceHint["place"],
  because: PlaceHint["because"],
  values: readonly string[] = [],
): PlaceHint {
  const speaksOfBoth = because === "habit" || because === "settings";
  const key = speaksOfBoth ? `place_${because}_${place}` : `place_${because}`;
  return { place, because, why: { key, values } };
}
