import { Ajv } from "ajv";
import { linksIn, mentionedHandles } from "../text.ts";
import { WorldProblem } from "../types.ts";
import type { NewPost, WorldState } from "../types.ts";
import { platformLimits } from "./limits.ts";
import { prices } from "./money.ts";
import { forbidden, invalidRequest, notSummoned } from "./problems.ts";
import { apiText } from "./text.ts";
import type { Answer, Asked, Endpoint } from "./types.ts";

interface Body {
  text?: string;
  reply?: { in_reply_to_tweet_id: string };
  quote_tweet_id?: string;
  reply_settings?: "following" | "mentionedUsers" | "subscribers" | "verified";
  direct_message_deep_link?: string;
  card_uri?: string;
}

const id = { type: "string", pattern: "^[0-9]{1,19}$" };
const isBody = new Ajv().compile<Body>({
  type: "object",
  properties: {
    text: { type: "string" },
    reply: {
      type: "object",
      required: ["in_reply_to_tweet_id"],
      properties: {
        in_reply_to_tweet_id: id,
        auto_populate_reply_metadata: { type: "boolean" },
        exclude_reply_user_ids: { type: "array", items: { type: "string" } },
      },
      additionalProperties: false,
    },
    quote_tweet_id: id,
    reply_settings: { enum: ["following", "mentionedUsers", "subscribers", "verified"] },
    direct_message_deep_link: { type: "string" },
    card_uri: { type: "string" },
    nullcast: { type: "boolean" },
    made_with_ai: { type: "boolean" },
    paid_partnership: { type: "boolean" },
    for_super_followers_only: { type: "boolean" },
  },
  // Media, polls, places and communities are X's too, but not of this world: refused, not swallowed.
  additionalProperties: false,
});

/** Whether the author of the post asked this account in: by naming it, by quoting it, by being it. */
export function isSummoned(state: WorldState, parentId: string, accountId: string): boolean {
  const parent = state.posts.get(parentId);
  const handle = state.users.get(accountId)?.handle.toLowerCase() ?? "";
  return (
    parent?.authorId === accountId ||
    mentionedHandles(parent?.text ?? "").includes(handle) ||
    (parent?.quotes !== undefined && state.posts.get(parent.quotes)?.authorId === accountId)
  );
}

export const createPost: Endpoint = {
  on: "POST /2/tweets",
  scopes: ["tweet.write", "tweet.read", "users.read"],
  limits: platformLimits.createPost,
  handle(asked) {
    const body = asked.body;
    if (!isBody(body)) {
      const wrong = isBody.errors?.[0];
      return invalidRequest(`$${wrong?.instancePath ?? ""} ${wrong?.message ?? "is not valid"}`);
    }
    if (body.card_uri !== undefined && body.direct_message_deep_link !== undefined)
      return invalidRequest("card_uri and direct_message_deep_link are mutually exclusive");
    // Quoting by the API is for Enterprise only.
    if (body.quote_tweet_id !== undefined) return notSummoned(body.quote_tweet_id);
    return write(asked, body);
  },
};

function write(asked: Asked, body: Body): Answer {
  const parentId = body.reply?.in_reply_to_tweet_id;
  const settings = body.reply_settings;
  const post: NewPost = {
    authorId: asked.accountId,
    text: body.text ?? "",
    via: "api",
    ...(parentId !== undefined && { inReplyTo: parentId }),
    ...((settings === "following" || settings === "mentionedUsers") && { replySettings: settings }),
    ...(body.direct_message_deep_link !== undefined && {
      messageLink: body.direct_message_deep_link,
    }),
  };
  try {
    // Gone and restricted parents are told first, so this looks at those that are there.
    if (parentId !== undefined && mayAnswer(asked, parentId) === false)
      return notSummoned(parentId);
    const added = asked.state.addPost(post);
    return {
      status: 201,
      createdId: added.id,
      body: {
        data: {
          id: added.id,
          text: apiText(asked.state, added).text,
          [asked.dialect === "post" ? "edit_history_post_ids" : "edit_history_tweet_ids"]: [
            added.id,
          ],
        },
      },
      cost: [{ kind: "write", milli: priceOf(asked, body) }],
    };
  } catch (problem) {
    if (problem instanceof WorldProblem) return inXsWords(problem);
    throw problem;
  }
}

/** Undefined where the world itself says why not. */
function mayAnswer({ state, accountId }: Asked, parentId: string): boolean | undefined {
  const problem = state.whyNoReply(parentId, accountId);
  return problem === undefined ? isSummoned(state, parentId, accountId) : undefined;
}

function inXsWords(problem: WorldProblem): Answer {
  switch (problem.why) {
    case "duplicate":
      return forbidden("You are not allowed to create a Tweet with duplicate content.");
    case "parentGone":
      return forbidden("You attempted to reply to a Tweet that is deleted or not visible to you.");
    case "repliesRestricted":
      return forbidden("You are not permitted to reply to this conversation.");
    case "tooLong":
      return invalidRequest("Your Tweet text is too long.");
    default:
      return invalidRequest("$.text: is missing or empty");
  }
}

/** Thousandths of a dollar. Only a reply can be summoned, and one that gets here is. */
function priceOf(asked: Asked, body: Body): number {
  const hasLink = linksIn(body.text ?? "").length > 0;
  if (body.reply)
    return hasLink
      ? Math.round((asked.options.summonedReplyWithLink ?? prices.postWithLink / 1000) * 1000)
      : prices.summonedReply;
  return hasLink ? prices.postWithLink : prices.post;
}
