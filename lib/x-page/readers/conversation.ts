import { around, find } from "../find.ts";
import * as at from "../selectors.ts";
import { permalink, type Permalink } from "./tweet.ts";

/**
 * The list that holds the tweet that stands open and what was answered to it. While X goes from one tweet
 * to the next, the old list still stands under the new address.
 * @param link of the article's own time
 * @returns undefined if `article` is another tweet
 */
export function conversationOf(
  article: HTMLElement,
  openId: string,
  link: Permalink | undefined,
): Element | undefined {
  if (article.tabIndex !== -1 || link?.id !== openId) return undefined;
  return around(at.cell, article)?.parentElement ?? undefined;
}

/**
 * Whether this tweet answers the open one, or something else below it. What came before the open tweet
 * stands in the same list, and below a heading X shows what has nothing to do with it.
 * @param list of `conversationOf`
 */
export function answersIn(list: Element, article: Element, openId: string): boolean {
  const id = permalink(article)?.id;
  if (id === undefined || around(at.cell, article)?.parentElement !== list) return false;
  const heading = find(at.listHeading, list);
  const below = heading && heading.compareDocumentPosition(article) & 4; // it follows
  return !below && isLater(id, openId);
}

/** X counts its ids upwards; they are too long for numbers. */
function isLater(id: string, than: string): boolean {
  return id.length === than.length ? id > than : id.length > than.length;
}
