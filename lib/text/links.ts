import type { Span } from "./types.ts";

// Links with a scheme, `www.`, or a host with a path: what a person would call a link.
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"\u3000-\u303f\uff00-\uffef]+|(?<![\w.-])[\w-]+(?:\.[\w-]+)+\/[^\s<>"\u3000-\u303f\uff00-\uffef]*/giu;

/** The places of links in a text, without the punctuation that follows them. */
export function links(text: string): Span[] {
  return [...text.matchAll(LINK)].map((match) => ({
    start: match.index,
    end: match.index + lengthOfLink(match[0]),
  }));
}

/** A bracket at the end belongs to the sentence, unless the link has opened one. */
function lengthOfLink(match: string): number {
  const after = match.includes("(") ? /[.,;:!?'"’”…\]}]+$/u : /[.,;:!?'"’”…)\]}]+$/u;
  let end = match.length;
  while (end > 0 && after.test(match[end - 1] ?? "")) end -= 1;
  return end;
}

/**
 * The address that opens a private message to an account, with a prompt already written:
 * https://docs.x.com/x-for-websites/direct-message-button. The account must take messages from everyone.
 * @param userId the account's numeric id, a decimal string.
 */
export function dmLinkOf(userId: string, prompt?: string): string {
  const text = prompt ? `&text=${encode(prompt)}` : "";
  return `https://x.com/messages/compose?recipient_id=${encode(userId)}${text}`;
}

/** Whether an address opens a private message to somebody on X. */
export function isDmLink(address: string): boolean {
  return DM_LINK.test(address);
}

const DM_LINK =
  /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/messages\/compose\/?\?(?:[^\s#]*&)?recipient_id=\d{1,19}(?:$|[&#])/i;

/** Whether the text ends in a DM link: only there does X show it as a button. */
export function dmLinkIsLast(text: string): boolean {
  const trimmed = text.trimEnd();
  const last = links(trimmed).at(-1);
  return last !== undefined && last.end === trimmed.length && isDmLink(trimmed.slice(last.start));
}

/**
 * X's own page for a reply, opened with the text in it; the person presses Post there.
 * https://docs.x.com/x-for-websites/post-button/guides/web-intent
 */
export function replyIntent(tweetId: string, text: string): string {
  return `https://x.com/intent/post?in_reply_to=${encode(tweetId)}&text=${encode(text)}`;
}

/** Path of the private conversation of two people on x.com, from their numeric ids in either order. */
export function chatPath(idA: string, idB: string): string {
  const [low, high] = isLower(idA, idB) ? [idA, idB] : [idB, idA];
  return `/i/chat/${low}-${high}`;
}

/** Ids have up to 19 digits, more than a number holds exactly. */
function isLower(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

/** A lone surrogate can't be written into an address; it becomes the replacement character. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
