/**
 * The shapes of the answers that this world gives, written by hand from what is known of X's. Names of
 * the new dialect; those of the old one are translated before they are held against them.
 */
type Schema = Record<string, unknown>;

const object = (
  properties: Record<string, Schema>,
  required: string[] = Object.keys(properties),
): Schema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (items: Schema): Schema => ({ type: "array", minItems: 1, items });
const text: Schema = { type: "string" };
const whole: Schema = { type: "integer", minimum: 0 };
const yesNo: Schema = { type: "boolean" };
const id: Schema = { type: "string", pattern: "^[0-9]{1,19}$" };
const time: Schema = { type: "string", format: "date-time" };
const token: Schema = { type: "string", pattern: "^[0-9a-v]{16,}$" };

const place = { start: whole, end: whole };
const user = object(
  {
    id,
    name: text,
    username: { type: "string", pattern: "^\\w{1,15}$" },
    created_at: time,
    description: text,
    profile_image_url: { type: "string", format: "uri" },
    protected: yesNo,
    verified: yesNo,
    verified_type: { enum: ["blue", "business", "government", "none"] },
    parody: yesNo,
    location: text,
    url: text,
    public_metrics: object({
      followers_count: whole,
      following_count: whole,
      post_count: whole,
      listed_count: whole,
      like_count: whole,
    }),
    receives_your_dm: yesNo,
    connection_status: {
      type: "array",
      items: { enum: ["following", "followed_by", "blocking", "muting"] },
    },
  },
  ["id", "name", "username"],
);
const entities = object(
  {
    urls: list(object({ ...place, url: text, expanded_url: text, display_url: text })),
    mentions: list(object({ ...place, username: text, id }, ["start", "end", "username"])),
    hashtags: list(object({ ...place, tag: text })),
  },
  [],
);
const post = object(
  {
    id,
    text,
    edit_history_post_ids: list(id),
    created_at: time,
    conversation_id: id,
    lang: text,
    reply_settings: { enum: ["everyone", "mentionedUsers", "following"] },
    display_text_range: { type: "array", items: whole, minItems: 2, maxItems: 2 },
    public_metrics: object({
      repost_count: whole,
      reply_count: whole,
      like_count: whole,
      quote_count: whole,
      bookmark_count: whole,
      impression_count: whole,
    }),
    entities,
    author_id: id,
    in_reply_to_user_id: id,
    referenced_posts: list(object({ type: { enum: ["replied_to", "quoted"] }, id })),
  },
  ["id", "text", "edit_history_post_ids"],
);
const event = object(
  {
    id,
    event_type: { const: "MessageCreate" },
    text,
    created_at: time,
    dm_conversation_id: { type: "string", pattern: "^[0-9]{1,19}-[0-9]{1,19}$" },
    sender_id: id,
    entities,
  },
  ["id", "event_type", "text"],
);
const missing = object({
  value: text,
  detail: text,
  title: { const: "Not Found Error" },
  resource_type: { enum: ["user", "tweet"] },
  parameter: text,
  resource_id: text,
  type: { const: "https://api.x.com/2/problems/resource-not-found" },
});
const includes = object({ users: list(user), posts: list(post) }, []);
const meta = { result_count: whole, next_token: token, previous_token: token };
const answer = (data: Schema): Schema => object({ data, includes, errors: list(missing) }, []);

/** A problem that has no page of its own. */
export const plainProblem: Schema = object({
  title: text,
  detail: text,
  type: { const: "about:blank" },
  status: { type: "integer", minimum: 400 },
});

/** By the names that `openapi.test.ts` gives the answers. */
export const schemas: Record<string, Schema> = {
  user: answer(user),
  users: answer(list(user)),
  post: answer(post),
  posts: object(
    {
      data: list(post),
      includes,
      meta: object({ ...meta, newest_id: id, oldest_id: id }, ["result_count"]),
    },
    ["meta"],
  ),
  events: object({ data: list(event), includes, meta: object(meta, ["result_count"]) }, ["meta"]),
  created: object({ data: object({ id, text, edit_history_post_ids: list(id) }) }),
  sent: object({
    data: object({
      dm_conversation_id: { type: "string", pattern: "^[0-9]{1,19}-[0-9]{1,19}$" },
      dm_event_id: id,
    }),
  }),
  invalid: object({
    errors: list(object({ parameters: { type: "object" }, message: text })),
    title: { const: "Invalid Request" },
    detail: text,
    type: { const: "https://api.x.com/2/problems/invalid-request" },
  }),
  notSummoned: object({
    title: text,
    detail: text,
    type: { const: "https://api.x.com/2/problems/not-authorized-for-resource" },
    status: { const: 403 },
    resource_type: text,
    resource_id: id,
  }),
  plain: plainProblem,
  noCredits: object({
    detail: text,
    status: { const: 402 },
    title: text,
    type: { const: "https://api.x.com/2/problems/credits-depleted" },
  }),
  tokens: object(
    {
      token_type: { const: "bearer" },
      expires_in: { const: 7200 },
      access_token: text,
      scope: text,
      refresh_token: text,
    },
    ["token_type", "expires_in", "access_token", "scope"],
  ),
  tokenRefused: object({ error: text, error_description: text }),
  revoked: object({ revoked: { const: true } }),
};
