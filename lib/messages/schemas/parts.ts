import * as v from "valibot";
import type { Handle } from "../../customers/index.ts";

/** Numeric ids of X: https://docs.x.com, `^[0-9]{1,19}$`. */
export const xId = v.pipe(v.string(), v.regex(/^\d{1,19}$/));

/** A handle in lower case, as `handleOf` makes it. */
export const handle = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9_]{1,15}$/),
  v.transform((text) => text as Handle),
);

/** A handle with its capitals, for showing. */
export const shownHandle = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_]{1,15}$/));

/** Ids that Aside makes itself: UUIDs. */
export const ownId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** The longest post that X takes has 25,000 characters. */
export const postText = v.pipe(v.string(), v.maxLength(25_000));

export const line = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** ms since 1970, up to the year 2200: what is later is no time but an attack on "the newest wins". */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7_258_118_400_000));

/** The panel loads pictures, so they must come from X itself, not from whoever wrote the message. */
export function isXPicture(address: string): boolean {
  return /^https:\/\/(?:(?:pbs|abs)\.twimg\.com|x\.com|twitter\.com)\/[^\s"'<>\\]*$/.test(address);
}

/** BCP 47, as far as anybody needs it here. */
export const language = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,35}$/));

export const channel = v.picklist(["public", "dm"]);
export const rating = v.picklist(["good", "middling", "bad"]);
export const step = v.picklist(["acknowledged", "invited", "wrote", "resolved", "thanked"]);
