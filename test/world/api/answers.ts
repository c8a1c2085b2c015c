import { ask } from "../ask.ts";
import { startWorld } from "../server.ts";
import type { Dialect } from "./types.ts";

/** One real answer of each kind, to be held against descriptions. */
export interface Collected {
  name: string;
  /** As X's description names it; undefined where X describes nothing (sign-in). */
  endpoint: string | undefined;
  status: number;
  /** Key of `schemas`. */
  schema: string;
  body: unknown;
}

const USER =
  "user.fields=created_at,description,profile_image_url,protected,verified,verified_type,parody,location,url,public_metrics,receives_your_dm,connection_status";
const FIELDS =
  "created_at,conversation_id,lang,reply_settings,display_text_range,public_metrics,entities";

/** Asks a fresh world for every kind of answer it has, in one dialect. */
export async function collectAnswers(dialect: Dialect): Promise<Collected[]> {
  const world = await startWorld({ site: false, api: { dialect } });
  const { state, api } = world;
  const collected: Collected[] = [];
  const issued = api.grant();
  const me = state.viewerId;
  const omar = state.user("omar_alfarsi")?.id;
  const joe = state.user("jtallman")?.id;
  const key = (name: string) => world.posts.get(name) ?? "";
  const refs = dialect === "post" ? "referenced_posts" : "referenced_tweets.id";
  const post = `${dialect === "post" ? "post" : "tweet"}.fields=${FIELDS}&${USER}&expansions=author_id,in_reply_to_user_id,${refs}`;

  const take = async (
    [name, schema, endpoint]: [name: string, schema: string, endpoint?: string],
    path: string,
    more: { json?: unknown; form?: Record<string, string>; token?: string } = {},
  ) => {
    const reply = await ask(world.port, { path, token: issued.access_token, ...more });
    collected.push({ name, endpoint, status: reply.status, schema, body: reply.json });
  };

  await take(["me", "user", "get /2/users/me"], `/2/users/me?${USER}`);
  const byName = "get /2/users/by/username/{username}";
  await take(["by name", "user", byName], `/2/users/by/username/jtallman?${USER}`);
  await take(["by name, plain", "user", byName], "/2/users/by/username/mara_lindqvist");
  await take(["by name, missing", "user", byName], "/2/users/by/username/nobody");
  await take(["by name, invalid", "invalid", byName], "/2/users/by/username/no-dash");
  await take(["by id", "user", "get /2/users/{id}"], `/2/users/${omar}?${USER}`);
  await take(["several", "users", "get /2/users"], `/2/users?ids=${omar},${joe},5&${USER}`);
  await take(["a quote", "post", "get /2/tweets/{id}"], `/2/tweets/${key("quotenotice")}?${post}`);
  await take(["a reply", "post", "get /2/tweets/{id}"], `/2/tweets/${key("chain2")}?${post}`);
  await take(["a post, missing", "post", "get /2/tweets/{id}"], `/2/tweets/5?${post}`);
  const mentions = "get /2/users/{id}/mentions";
  await take(["mentions", "posts", mentions], `/2/users/${me}/mentions?max_results=5&${post}`);
  await take(
    ["no mentions", "posts", mentions],
    `/2/users/${joe}/mentions?since_id=${key("lost")}`,
  );
  await take(["mentions, invalid", "invalid", mentions], `/2/users/${me}/mentions?max_results=1`);
  await take(["own posts", "posts", "get /2/users/{id}/tweets"], `/2/users/${me}/tweets?${post}`);

  const create = "post /2/tweets";
  const link = `https://x.com/messages/compose?recipient_id=${me}&text=Order`;
  const reply = (to: string, text: string) => ({
    json: { text, reply: { in_reply_to_tweet_id: key(to) } },
  });
  await take(["a post made", "created", create], "/2/tweets", { json: { text: "Hello" } });
  await take(
    ["a reply made", "created", create],
    "/2/tweets",
    reply("lost", `Write to us ${link}`),
  );
  await take(["not asked in", "notSummoned", create], "/2/tweets", reply("frown", "hello"));
  await take(["a duplicate", "plain", create], "/2/tweets", { json: { text: "Hello" } });
  await take(["limited replies", "plain", create], "/2/tweets", reply("limited", "hello"));
  await take(["an invalid post", "invalid", create], "/2/tweets", { json: { text: 5 } });

  const send = "post /2/dm_conversations/with/{participant_id}/messages";
  const dm = (id: string | undefined) => `/2/dm_conversations/with/${id}/messages`;
  await take(["a message sent", "sent", send], dm(omar), { json: { text: `See ${link}` } });
  await take(["no messages taken", "plain", send], dm(state.user("priya_codes")?.id), {
    json: { text: "a" },
  });
  await take(["an invalid message", "invalid", send], dm(omar), { json: {} });
  const events = `dm_event.fields=created_at,dm_conversation_id,entities&expansions=sender_id&${USER}`;
  const withOne = "get /2/dm_conversations/with/{participant_id}/dm_events";
  await take(
    ["talk with one", "events", withOne],
    `/2/dm_conversations/with/${omar}/dm_events?${events}`,
  );
  await take(["no talk", "events", withOne], `/2/dm_conversations/with/${joe}/dm_events`);
  await take(["all talk", "events", "get /2/dm_events"], `/2/dm_events?max_results=2&${events}`);

  await take(["signed out", "plain", "get /2/users/me"], "/2/users/me", { token: "wrong" });
  api.setCredits(0);
  await take(["no credits", "noCredits", "get /2/users/me"], "/2/users/me");
  const form = { client_id: "test-client", grant_type: "refresh_token" };
  const tokens = "/2/oauth2/token";
  const refresh_token = issued.refresh_token ?? "";
  await take(["tokens", "tokens"], tokens, { form: { ...form, refresh_token } });
  await take(["tokens refused", "tokenRefused"], tokens, { form: { ...form, refresh_token } });
  await take(["revoked", "revoked"], "/2/oauth2/revoke", { form: { ...form, token: "a" } });
  await world.close();
  return collected;
}

const newNames: Record<string, string> = {
  edit_history_tweet_ids: "edit_history_post_ids",
  referenced_tweets: "referenced_posts",
  retweet_count: "repost_count",
  tweet_count: "post_count",
  tweets: "posts",
};

/** The same answer under the names of the new dialect. */
export function renamed(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(renamed);
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [newNames[name] ?? name, renamed(value)]),
  );
}
