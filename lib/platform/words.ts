import type catalogue from "../../public/_locales/en/messages.json";
import { browser } from "./browser.ts";

/** A key of the message catalogue. */
export type WordKey = keyof typeof catalogue;

/**
 * What the user reads, in their language.
 * @param key a key of `public/_locales/en/messages.json`
 * @param values what stands for the placeholders `$1` to `$9`
 */
export function words(key: WordKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** For keys that are put together from a domain word, such as `refusal_offline`. Empty when there is none. */
export function wordsFor(key: string, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}
