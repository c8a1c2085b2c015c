import { accountHandle } from "../../../lib/x-page/index.ts";
import type { Met } from "../boxes.ts";
import { addresseeOf, readReplied } from "../replied.ts";
import type { Stage } from "../stage.ts";
import type { Matter } from "./types.ts";

/** Whom and what a composer is for, as the worker wants to know it. */
export function matterOf(layer: Stage, met: Met): Matter {
  const account = accountHandle(layer.page);
  const customer = addresseeOf(layer, met);
  const tweet = readReplied(layer, met)?.tweet;
  const { language, postedAt } = tweet ?? {};
  return {
    channel: met.kind === "chat" ? "dm" : "public",
    ...(account && { account }),
    ...(customer && { customer }),
    ...(tweet && {
      tweet: {
        id: tweet.id,
        text: tweet.text,
        first: tweet.replyTo === undefined,
        ...(language !== undefined && { language }),
        ...(postedAt !== undefined && { postedAt }),
      },
    }),
  };
}
