import tt from "twitter-text";
import type { MessageCard } from "./types.ts";

/** The most weight that X takes, by its own counting (platform: counting characters). */
export const POST_MAX = 280;
/** The most characters of one private message. */
export const MESSAGE_MAX = 10_000;

export function postLength(text: string): { weighted: number; valid: boolean } {
  const parsed = tt.parseTweet(text);
  return { weighted: parsed.weightedLength, valid: parsed.valid };
}

const mentions = new Map<string, readonly string[]>();

/** Handles in the text, lower case, without "@"; each text is looked through once. */
export function mentionedHandles(text: string): readonly string[] {
  const known =
    mentions.get(text) ?? tt.extractMentions(text).map((handle) => handle.toLowerCase());
  mentions.set(text, known);
  return known;
}

/** Links in the text with their places in UTF-16 code units; bare domains too, as X finds them. */
export function linksIn(text: string): { url: string; start: number; end: number }[] {
  return tt.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: true }).map((found) => ({
    url: found.url,
    start: found.indices[0],
    end: found.indices[1],
  }));
}

/**
 * Takes a private-message link off the very end of a post, as X does. Only a link to the author's own
 * account becomes a card, and only if they take messages from everyone.
 */
export function splitCard(
  text: string,
  author: { id: string; dmOpen: boolean },
): { displayText: string; card?: MessageCard } {
  const trimmed = text.trimEnd();
  const last = /https:\/\/(?:www\.)?(?:x|twitter)\.com\/messages\/compose\?\S+$/i.exec(trimmed);
  if (!last || !author.dmOpen) return { displayText: text };
  const url = new URL(last[0]);
  if (url.searchParams.get("recipient_id") !== author.id) return { displayText: text };
  return {
    displayText: trimmed.slice(0, last.index).trimEnd(),
    card: { recipientId: author.id, prompt: url.searchParams.get("text") ?? "", url: last[0] },
  };
}

/** How many code points a text has: what X counts places and messages in. */
export function codePoints(text: string): number {
  return Array.from(text).length;
}
