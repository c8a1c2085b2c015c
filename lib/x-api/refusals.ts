import type { RefusalKind } from "../sends/index.ts";
import type { CallKind } from "./types.ts";

/** What a word of X means: a refusal, or that X itself broke down and nobody knows. */
export type Meaning = RefusalKind | "broken";

/** Some words mean one thing about a post and another about a message. */
type ByCall = Meaning | Readonly<Record<CallKind, Meaning>>;

const GONE: ByCall = { reply: "tweetGone", dm: "notFound", read: "notFound" };
const NOT_ALLOWED: ByCall = { reply: "replyNotAllowed", dm: "dmNotAllowed", read: "notFound" };

/**
 * Problem types by their last path segment: the host has been api.twitter.com and api.x.com, and
 * the older error-troubleshooting page. Source: X's API description 2.166 and 2.167.
 */
export const BY_TYPE: Readonly<Record<string, ByCall>> = {
  "credits-depleted": "noCredits",
  "usage-capped": "rateLimited",
  "client-forbidden": "appNotEnrolled",
  "client-not-enrolled": "appNotEnrolled",
  "unsupported-authentication": "missingScope",
  "not-authorized-for-resource": NOT_ALLOWED,
  "not-authorized-for-field": "missingScope",
  "field-unauthorized": "missingScope",
  "resource-not-found": GONE,
  "resource-unavailable": GONE,
  "disallowed-resource": "other",
  "invalid-request": "invalid",
  "internal-error": "broken",
  "field-hydration-failure": "broken",
};

/** The numeric codes of the older API, which still turn up. Source: X's own list of error codes. */
export const BY_CODE: Readonly<Record<number, ByCall>> = {
  17: "notFound",
  32: "signedOut",
  34: GONE,
  38: "invalid",
  50: "notFound",
  63: "notFound", // the customer is suspended
  64: "accountLocked",
  88: "rateLimited",
  89: "signedOut",
  93: "missingScope",
  99: "signedOut",
  130: "broken",
  131: "broken",
  135: "signedOut",
  144: "tweetGone",
  150: "dmNotAllowed",
  151: "dmNotAllowed",
  179: "tweetGone",
  185: "rateLimited",
  186: "tooLong",
  187: "duplicate",
  214: "dmNotAllowed",
  215: "signedOut",
  226: { reply: "other", dm: "dmNotPermitted", read: "other" }, // "looks automated"
  261: "missingScope",
  326: "accountLocked",
  349: "dmNotAllowed",
  354: "tooLong",
  385: "tweetGone",
  416: "appNotEnrolled",
  421: "tweetGone",
  422: "tweetGone",
  433: "repliesRestricted",
  453: "appNotEnrolled",
  476: "dmNotPermitted",
};

/** X's sentences, which are often all that tells one 403 from another; the first that fits counts. */
export const BY_WORDS: readonly (readonly [RegExp, ByCall])[] = [
  [/duplicate content|status is a duplicate/i, "duplicate"],
  [/you have not been mentioned or otherwise engaged/i, "replyNotAllowed"],
  [/only reply to or quote posts where you are mentioned/i, "replyNotAllowed"],
  [/not permitted to reply to this conversation/i, "repliesRestricted"],
  [/(tweet|post) that is deleted or not visible/i, "tweetGone"],
  [/permission to DM one or more participants/i, "dmNotAllowed"],
  [/cannot send messages to this user/i, "dmNotAllowed"],
  [/not verified to send message requests/i, "dmNotPermitted"],
  [/operation is not permitted/i, { reply: "other", dm: "dmNotPermitted", read: "other" }],
  [/account is (temporarily )?(locked|suspended)|user has been suspended/i, "accountLocked"],
  [/subset of (x|twitter) api|must use keys and tokens from/i, "appNotEnrolled"],
  [/client[- ]not[- ]enrolled|not enrolled|suspended application/i, "appNotEnrolled"],
  [/does not have any credits|credits? ?depleted/i, "noCredits"],
  [/too long|too many characters|(maximum|exceeds?).{0,40}(length|characters)/i, "tooLong"],
  [/rate limit exceeded|too many requests/i, "rateLimited"],
  // Exactly this: X's answer to a token without the right scope (plhery/node-twitter-api-v2#434).
  [/^forbidden\.?$/i, "missingScope"],
];

/** @returns what it means of this call */
export function meaningFor(entry: ByCall | undefined, call: CallKind): Meaning | undefined {
  return typeof entry === "object" ? entry[call] : entry;
}
