import { TwitterApi, type TwitterApiv2 } from "twitter-api-v2";
import { ensureBuffer } from "./buffer.ts";
import { fetchTransport } from "./transport.ts";
import type { Answer, XApiWorld } from "./types.ts";

/** twitter-api-v2 for one access token, over fetch. */
export function clientFor(
  accessToken: string,
  world: Pick<XApiWorld, "fetch" | "deadline">,
  onAnswer?: (answer: Answer) => void,
): TwitterApiv2 {
  ensureBuffer();
  return new TwitterApi(accessToken, { plugins: [fetchTransport(world, onAnswer)] }).v2;
}

/** The user fields that the customer card and the "may I DM them" answer need. */
export const USER_FIELDS = {
  "user.fields":
    "created_at,description,name,profile_image_url,public_metrics,username,receives_your_dm,connection_status",
} as const;

/**
 * `author_id` and `referenced_tweets` as fields, in the older dialect: as expansions X would bill a
 * user read for each author.
 */
export const POST_FIELDS = {
  "tweet.fields": "author_id,created_at,lang,note_tweet,referenced_tweets",
} as const;

export const DM_FIELDS = {
  "dm_event.fields": "id,text,created_at,sender_id,event_type,attachments",
  event_types: "MessageCreate",
} as const;
