import { platformLimits } from "./limits.ts";
import { page, pageSize } from "./paging.ts";
import { invalidRequest, missingResource } from "./problems.ts";
import { includes, renderPost, wanted } from "./render.ts";
import type { Answer, Asked, Endpoint } from "./types.ts";
import type { WorldPost } from "../types.ts";

const scopes = ["tweet.read", "users.read"] as const;
const isId = (text: string) => /^\d{1,19}$/.test(text);

function timeline(asked: Asked, posts: readonly WorldPost[]): Answer {
  const { state, query, accountId } = asked;
  const size = pageSize(query, 5, 10);
  const limits = readLimits(query);
  if (size === undefined)
    return invalidRequest(
      `The \`max_results\` query parameter value [${query.get("max_results")}] is not between 5 and 100`,
      { max_results: [query.get("max_results") ?? ""] },
    );
  if (!limits)
    return invalidRequest("One of since_id, until_id, start_time, end_time is not valid");
  const without = new Set((query.get("exclude") ?? "").split(","));
  const kept = posts.filter(
    (post) => limits(post) && !(without.has("replies") && post.inReplyTo !== undefined),
  );
  const found = page(kept, size, query.get("pagination_token"));
  if (!found)
    return invalidRequest("The `pagination_token` query parameter value is not valid", {
      pagination_token: [query.get("pagination_token") ?? ""],
    });
  const ask = wanted(query, asked.dialect);
  const included = includes(state, accountId, { posts: found.items }, ask);
  const owned = asked.options.ownsApp === true && asked.path["id"] === accountId;
  const newest = found.items[0]?.id;
  const oldest = found.items.at(-1)?.id;
  return {
    status: 200,
    body: {
      ...(found.items.length > 0 && {
        data: found.items.map((post) => renderPost(state, post, ask)),
      }),
      ...included.part,
      meta: {
        ...found.meta,
        ...(newest !== undefined && { newest_id: newest }),
        ...(oldest !== undefined && { oldest_id: oldest }),
      },
    },
    cost: [
      ...found.items.map((post) => ({ kind: "read", what: "post", id: post.id, owned }) as const),
      ...included.cost,
    ],
  };
}

/** Undefined if one of the bounds is not of its form. */
function readLimits(query: URLSearchParams): ((post: WorldPost) => boolean) | undefined {
  const since = query.get("since_id") ?? "0";
  const until = query.get("until_id") ?? "9999999999999999999";
  const start = query.has("start_time") ? Date.parse(query.get("start_time") ?? "") : -Infinity;
  const end = query.has("end_time") ? Date.parse(query.get("end_time") ?? "") : Infinity;
  if (!isId(since) || !isId(until) || Number.isNaN(start) || Number.isNaN(end)) return undefined;
  return (post) => {
    const at = Date.parse(post.createdAt);
    return (
      BigInt(post.id) > BigInt(since) && BigInt(post.id) < BigInt(until) && at >= start && at < end
    );
  };
}

function ofUser(asked: Asked, list: (id: string) => WorldPost[]): Answer {
  const id = asked.path["id"] ?? "";
  if (!isId(id))
    return invalidRequest(`The \`id\` query parameter value [${id}] is not valid`, { id: [id] });
  if (!asked.state.users.has(id))
    return { status: 200, body: { errors: [missingResource("user", "id", id)] } };
  return timeline(asked, list(id));
}

export const posts: Endpoint[] = [
  {
    on: "GET /2/tweets/:id",
    scopes,
    limits: platformLimits.posts,
    handle(asked) {
      const id = asked.path["id"] ?? "";
      if (!isId(id))
        return invalidRequest(`The \`id\` query parameter value [${id}] is not valid`, {
          id: [id],
        });
      const post = asked.state.posts.get(id);
      if (!post || post.deleted)
        return { status: 200, body: { errors: [missingResource("tweet", "id", id)] } };
      const ask = wanted(asked.query, asked.dialect);
      const included = includes(asked.state, asked.accountId, { posts: [post] }, ask);
      return {
        status: 200,
        body: { data: renderPost(asked.state, post, ask), ...included.part },
        cost: [{ kind: "read", what: "post", id: post.id }, ...included.cost],
      };
    },
  },
  {
    on: "GET /2/users/:id/tweets",
    scopes,
    limits: platformLimits.posts,
    handle: (asked) => ofUser(asked, (id) => asked.state.postsBy(id)),
  },
  {
    on: "GET /2/users/:id/mentions",
    scopes: ["users.read", "tweet.read"],
    limits: platformLimits.mentions,
    handle: (asked) => ofUser(asked, (id) => asked.state.mentionsOf(id)),
  },
];
