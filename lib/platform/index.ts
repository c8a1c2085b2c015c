export { browser } from "./browser.ts";
export { words, wordsFor, type WordKey } from "./words.ts";
