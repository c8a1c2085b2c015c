import { apiText, withShortLinks } from "./text.ts";
import type { Charge, Dialect } from "./types.ts";
import type { WorldMessage, WorldPost, WorldState, WorldUser } from "../types.ts";

/** What a question asks to see. */
export interface Wanted {
  dialect: Dialect;
  user: Set<string>;
  post: Set<string>;
  dm: Set<string>;
  expansions: Set<string>;
}

const list = (query: URLSearchParams, name: string) =>
  new Set((query.get(name) ?? "").split(",").filter((each) => each !== ""));

/** `post.…` names anywhere make the answer speak that way; unknown names are ignored. */
export function wanted(query: URLSearchParams, standard: Dialect): Wanted {
  const expansions = list(query, "expansions");
  const has = (...names: string[]) => names.some((name) => expansions.has(name));
  const dialect =
    query.has("post.fields") ||
    has("referenced_posts", "edit_history_post_ids", "most_recent_post_id")
      ? "post"
      : query.has("tweet.fields") || has("referenced_tweets.id", "most_recent_tweet_id")
        ? "legacy"
        : standard;
  return {
    dialect,
    user: list(query, "user.fields"),
    post: new Set([...list(query, "post.fields"), ...list(query, "tweet.fields")]),
    dm: list(query, "dm_event.fields"),
    expansions,
  };
}

export function renderUser(
  state: WorldState,
  viewerId: string,
  user: WorldUser,
  ask: Wanted,
): object {
  const viewer = state.users.get(viewerId);
  const posts = state.postsBy(user.id).length;
  const optional: Record<string, unknown> = {
    created_at: user.createdAt,
    description: user.bio,
    profile_image_url: `https://x.com${user.picture}`,
    protected: false,
    verified: user.verified,
    verified_type: user.verified ? "blue" : "none",
    parody: false,
    location: "",
    url: "",
    public_metrics: {
      followers_count: user.followers,
      following_count: user.following,
      [ask.dialect === "post" ? "post_count" : "tweet_count"]: posts,
      listed_count: 0,
      like_count: 0,
    },
    receives_your_dm: user.id !== viewerId && state.mayMessage(viewerId, user.id) !== "no",
    connection_status: [
      ...(viewer?.follows.includes(user.id) ? ["following"] : []),
      ...(user.follows.includes(viewerId) ? ["followed_by"] : []),
      ...(viewer?.blocks.includes(user.id) ? ["blocking"] : []),
    ],
  };
  return { id: user.id, name: user.name, username: user.handle, ...chosen(optional, ask.user) };
}

export function renderPost(state: WorldState, post: WorldPost, ask: Wanted): object {
  const isNew = ask.dialect === "post";
  const text = apiText(state, post);
  const all = [...state.posts.values()].filter((other) => !other.deleted);
  const parent = post.inReplyTo === undefined ? undefined : state.posts.get(post.inReplyTo);
  const references = [
    ...(post.inReplyTo === undefined ? [] : [{ type: "replied_to", id: post.inReplyTo }]),
    ...(post.quotes === undefined ? [] : [{ type: "quoted", id: post.quotes }]),
  ];
  const optional: Record<string, unknown> = {
    created_at: post.createdAt,
    conversation_id: post.conversationId,
    lang: post.language,
    reply_settings: post.replySettings ?? "everyone",
    display_text_range: text.range,
    public_metrics: {
      [isNew ? "repost_count" : "retweet_count"]: post.repostedBy === undefined ? 0 : 1,
      reply_count: all.filter((other) => other.inReplyTo === post.id).length,
      like_count: post.likes,
      quote_count: all.filter((other) => other.quotes === post.id).length,
      bookmark_count: 0,
      impression_count: post.likes * 40,
    },
    ...(Object.keys(text.entities).length > 0 && { entities: text.entities }),
  };
  // Fields in the old dialect; in the new one they come by expansion only.
  const linked: Record<string, unknown> = {
    author_id: post.authorId,
    ...(parent && { in_reply_to_user_id: parent.authorId }),
    ...(references.length > 0 && {
      [isNew ? "referenced_posts" : "referenced_tweets"]: references,
    }),
  };
  const expanded = new Set([...ask.expansions].map((name) => name.replace(/\.id$/, "")));
  return {
    id: post.id,
    text: text.text,
    [isNew ? "edit_history_post_ids" : "edit_history_tweet_ids"]: [post.id],
    ...chosen(optional, ask.post),
    ...chosen(linked, isNew ? expanded : new Set([...ask.post, ...expanded])),
  };
}

export function renderMessage(message: WorldMessage, ask: Wanted): object {
  const { text, urls } = withShortLinks(message.text);
  const optional: Record<string, unknown> = {
    created_at: message.createdAt,
    dm_conversation_id: message.conversationId,
    sender_id: message.senderId,
    ...(urls.length > 0 && { entities: { urls } }),
  };
  const asked = new Set([...ask.dm, ...(ask.expansions.has("sender_id") ? ["sender_id"] : [])]);
  return { id: message.id, event_type: "MessageCreate", text, ...chosen(optional, asked) };
}

/** The things that the expansions point to, each once, and what they cost. */
export function includes(
  state: WorldState,
  viewerId: string,
  found: { posts?: readonly WorldPost[]; messages?: readonly WorldMessage[] },
  ask: Wanted,
): { part: { includes?: object }; cost: Charge[] } {
  const userIds = new Set<string>();
  const postIds = new Set<string>();
  for (const post of found.posts ?? []) {
    const parent = post.inReplyTo === undefined ? undefined : state.posts.get(post.inReplyTo);
    if (ask.expansions.has("author_id")) userIds.add(post.authorId);
    if (ask.expansions.has("in_reply_to_user_id") && parent) userIds.add(parent.authorId);
    if (ask.expansions.has("referenced_posts") || ask.expansions.has("referenced_tweets.id"))
      for (const id of [post.inReplyTo, post.quotes]) if (id !== undefined) postIds.add(id);
  }
  for (const message of found.messages ?? [])
    if (ask.expansions.has("sender_id")) userIds.add(message.senderId);
  const users = [...userIds].flatMap((id) => state.users.get(id) ?? []);
  const posts = [...postIds]
    .flatMap((id) => state.posts.get(id) ?? [])
    .filter((post) => !post.deleted);
  if (users.length + posts.length === 0) return { part: {}, cost: [] };
  return {
    part: {
      includes: {
        ...(users.length > 0 && {
          users: users.map((user) => renderUser(state, viewerId, user, ask)),
        }),
        ...(posts.length > 0 && {
          [ask.dialect === "post" ? "posts" : "tweets"]: posts.map((post) =>
            renderPost(state, post, ask),
          ),
        }),
      },
    },
    cost: [
      ...users.map((user): Charge => ({ kind: "read", what: "user", id: user.id })),
      ...posts.map((post): Charge => ({ kind: "read", what: "post", id: post.id })),
    ],
  };
}

function chosen(from: Record<string, unknown>, names: Set<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.has(name)));
}
