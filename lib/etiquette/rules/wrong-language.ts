import { languageOf, signsIn } from "../language/guess.ts";
import { Piece } from "../words/piece.ts";
import type { Rule } from "../types.ts";

/** Where the answer would be read first; a whole long message is not read for a guess. */
const MOST = 600;
/** X has told the tweet's language, so fewer signs than these of it would speak against X. */
const CONFIRMED = 2;

export const wrongLanguage: Rule = {
  id: "wrongLanguage",
  level: "note",
  channels: ["public", "dm"],
  source: { title: "What is shown is what is sent", by: "Practice" },
  check: ({ text }, { case: shown, languages = [] }) => {
    const tweet = shown?.tweet;
    const theirs = tweet?.language?.slice(0, 2);
    if (tweet === undefined || theirs === undefined) return undefined;
    const ours = languageOf(signsIn(new Piece(text.slice(0, MOST))));
    if (ours === undefined || ours === theirs) return undefined;
    // Whoever does not answer in their language answers in one of the own.
    if (languages.includes(ours) && !languages.includes(theirs)) return undefined;
    // X guesses short tweets wrongly at times: only where the words say so too.
    const confirmed = languageOf(signsIn(new Piece(tweet.text.slice(0, MOST))), CONFIRMED);
    if (confirmed !== theirs) return undefined;
    return { spans: [], why: { key: "rule_wrongLanguage_why", values: [] } };
  },
};
