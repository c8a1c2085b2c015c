import * as v from "valibot";
import { handleOf, type CustomerFacts, type Fact } from "../customers/index.ts";
import type { Me, Mention } from "./types.ts";

/*
 * What is needed of X's answers, and no more. Both dialects are understood: X renamed "tweet" to
 * "post" in its field names in 2026, and answers in the dialect it was asked in. What does not fit is
 * left out, never guessed.
 */

const Id = v.pipe(v.string(), v.regex(/^\d{1,19}$/));
const Time = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.check((at) => Number.isFinite(at)),
);
const https = v.pipe(v.string(), v.regex(/^https:\/\//));
/** A field that may be missing, or not as expected: then it is unknown. */
const maybe = <S extends v.GenericSchema>(schema: S) =>
  v.fallback(v.optional(schema), undefined as never);
/** A list without the entries that do not fit. */
const fitting = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) =>
      all.flatMap((one) => {
        const parsed = v.safeParse(schema, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );

const User = v.object({
  id: Id,
  username: v.pipe(
    v.string(),
    v.check((handle) => handleOf(handle) !== undefined),
  ),
  name: maybe(v.string()),
  description: maybe(v.string()),
  profile_image_url: maybe(https),
  created_at: maybe(v.string()),
  public_metrics: maybe(v.object({ followers_count: maybe(v.number()) })),
  receives_your_dm: maybe(v.boolean()),
  connection_status: maybe(v.array(v.string())),
});

const Reference = v.object({ type: v.string(), id: Id });

const Post = v.object({
  id: Id,
  text: v.string(),
  author_id: maybe(Id),
  created_at: maybe(Time),
  lang: maybe(v.string()),
  referenced_tweets: maybe(fitting(Reference)),
  referenced_posts: maybe(fitting(Reference)),
  note_tweet: maybe(v.object({ text: v.string() })),
  note_post: maybe(v.object({ text: v.string() })),
});

const DmEvent = v.object({
  id: Id,
  text: maybe(v.string()),
  sender_id: maybe(Id),
  created_at: maybe(Time),
  attachments: maybe(v.object({ media_keys: maybe(v.array(v.string())) })),
});

const Meta = maybe(v.object({ next_token: maybe(v.string()) }));
/** A list of X: nothing found is an answer without `data`. */
const listOf = <S extends v.GenericSchema>(schema: S) =>
  v.object({ data: v.optional(v.array(schema), []), meta: Meta });

export const UserAnswer = v.object({ data: User });
/** Those who are gone or hidden are left out by X. */
export const UsersAnswer = v.object({ data: v.optional(fitting(User), []) });
export const PostsAnswer = listOf(Post);
export const DmEventsAnswer = listOf(DmEvent);

export type PostRead = v.InferOutput<typeof Post>;
export type DmEventRead = v.InferOutput<typeof DmEvent>;

/** The id of the tweet that a post answers or quotes, in whichever dialect. */
export function referenceOf(post: PostRead, type: "replied_to" | "quoted"): string | undefined {
  const references = [...(post.referenced_tweets ?? []), ...(post.referenced_posts ?? [])];
  return references.find((reference) => reference.type === type)?.id;
}

/** All the words of a post; X cuts `text` of a long one. */
export function wordsOf(post: PostRead): string {
  return post.note_tweet?.text ?? post.note_post?.text ?? post.text;
}

const SIGNS: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** X's API writes these three signs of a text as HTML does; its pages show them plain. */
function unescaped(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt);/g, (sign) => SIGNS[sign] ?? sign);
}

export function meOf({ data }: v.InferOutput<typeof UserAnswer>): Me | undefined {
  const handle = handleOf(data.username);
  if (!handle) return undefined;
  return {
    userId: data.id,
    handle,
    shownHandle: data.username,
    ...(data.name === undefined ? {} : { name: data.name }),
  };
}

/** @param at ms since 1970, when X answered */
export function factsOf({ data }: v.InferOutput<typeof UserAnswer>, at: number): CustomerFacts {
  const fact = <K extends string, T>(key: K, value: T | undefined) =>
    (value === undefined ? {} : { [key]: { value, source: "api", at } }) as { [P in K]?: Fact<T> };
  return {
    ...fact("userId", data.id),
    ...fact("handle", data.username),
    ...fact("displayName", data.name),
    ...fact("picture", data.profile_image_url),
    ...fact("bio", data.description),
    ...fact("followers", data.public_metrics?.followers_count),
    ...fact("joined", data.created_at),
    ...fact("followsYou", data.connection_status?.includes("followed_by")),
    ...fact("youFollow", data.connection_status?.includes("following")),
    ...fact("receivesYourDm", data.receives_your_dm),
  };
}

/** @returns undefined when the post does not say who wrote it */
export function mentionOf(post: PostRead): Mention | undefined {
  if (post.author_id === undefined) return undefined;
  const replyTo = referenceOf(post, "replied_to");
  const quotes = referenceOf(post, "quoted");
  return {
    id: post.id,
    authorId: post.author_id,
    text: unescaped(wordsOf(post)),
    ...(post.created_at === undefined ? {} : { postedAt: post.created_at }),
    ...(post.lang === undefined ? {} : { language: post.lang }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(quotes === undefined ? {} : { quotes }),
  };
}
