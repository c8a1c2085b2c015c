import type { Word } from "../languages.ts";
import { store } from "./store.ts";

/** A word of the site's in the page's language, which stays the same until the page is loaded anew. */
export const say = (word: Word): string => store.session.words[word];

/** A count with what it counts, as under a post: "3 Likes. Like" in English. */
export function counted(count: number, english: string, word: Word): string {
  return store.session.lang === "en"
    ? `${count} ${english}. ${say(word)}`
    : `${say(word)}: ${count}`;
}
