import type { Handle } from "../customers/index.ts";
import type { Tweet } from "./types.ts";

/** What a page shows of a longer text is cut; X's own limit for a short one is 280. */
const MAY_BE_CUT = 270;

/**
 * Whether X takes a reply to this tweet by its API. Since 2026-02-23 it does so only where the author of
 * that very tweet mentioned the account, or quoted one of its posts, or is the account; by hand there is
 * no such rule. Whom a reply answers counts as mentioned: X writes their handle before its text.
 * @returns `unknown` where the tweet may say more than was read of it
 */
export function mayReplyByApi(tweet: Tweet, account: Handle): "yes" | "no" | "unknown" {
  const { author, mentions, quotes, replyTo, text } = tweet;
  if (author === account || replyTo === account || mentions.includes(account)) return "yes";
  if (quotes) {
    if (quotes.author === account) return "yes";
    if (quotes.author === undefined) return "unknown";
  }
  return text === "" || text.length >= MAY_BE_CUT || text.endsWith("…") ? "unknown" : "no";
}
