import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../ask.ts";
import { startWorld } from "../server.ts";
import type { RunningWorld } from "../server.ts";

let world: RunningWorld;
let token: string;
beforeAll(async () => {
  world = await startWorld({ site: false, posts: 200 });
  token = world.api.grant().access_token;
});
afterAll(() => world.close());

const get = (path: string) => ask(world.port, { path, token });
const me = () => world.state.viewerId;
const key = (name: string) => world.posts.get(name) ?? "";

test("both dialects, each with its own names", async () => {
  const old = await get(
    `/2/tweets/${key("quotenotice")}?tweet.fields=author_id,referenced_tweets,public_metrics,nonsense`,
  );
  const references = [{ type: "quoted", id: key("notice") }];
  const author = world.state.user("priya_codes")?.id;
  expect(old.json.data).toMatchObject({
    edit_history_tweet_ids: [key("quotenotice")],
    author_id: author,
    referenced_tweets: references,
    public_metrics: { retweet_count: 0, like_count: 33 },
  });
  expect(old.json).not.toHaveProperty("includes");

  // In the new one, author_id is no field but an expansion, which brings the user along.
  const fields = await get(`/2/tweets/${key("quotenotice")}?post.fields=author_id,public_metrics`);
  expect(fields.json.data).not.toHaveProperty("author_id");
  expect(fields.json.data).toMatchObject({
    edit_history_post_ids: [key("quotenotice")],
    public_metrics: { repost_count: 0 },
  });
  const fresh = await get(`/2/tweets/${key("quotenotice")}?expansions=author_id,referenced_posts`);
  expect(fresh.json.data).toMatchObject({ author_id: author, referenced_posts: references });
  expect(fresh.json.includes.users[0].username).toBe("priya_codes");
  expect(fresh.json.includes.posts[0].id).toBe(key("notice"));
});

test("a post that is not there is 200 with errors", async () => {
  const reply = await get("/2/tweets/5");
  expect([reply.status, reply.json.data, reply.json.errors[0].type]).toEqual([
    200,
    undefined,
    "https://api.x.com/2/problems/resource-not-found",
  ]);
});

test("all mentions by pages, newest first, none twice, and back again", async () => {
  const wanted = world.state.mentionsOf(me()).map((post) => post.id);
  const seen: string[] = [];
  let next: string | undefined;
  let back: string | undefined;
  do {
    const { json } = await get(
      `/2/users/${me()}/mentions?max_results=20${next ? `&pagination_token=${next}` : ""}`,
    );
    expect(json.meta.result_count).toBe(json.data.length);
    expect([json.meta.newest_id, json.meta.oldest_id]).toEqual([
      json.data[0].id,
      json.data.at(-1).id,
    ]);
    seen.push(...json.data.map((post: { id: string }) => post.id));
    next = json.meta.next_token;
    back = json.meta.previous_token ?? back;
  } while (next);
  expect(seen).toEqual(wanted);
  expect(back).toMatch(/^[0-9a-v]{16,}$/);
  const { json } = await get(`/2/users/${me()}/mentions?max_results=20&pagination_token=${back}`);
  const from = Math.floor((wanted.length - 1) / 20) * 20 - 20;
  expect(json.data.map((post: { id: string }) => post.id)).toEqual(wanted.slice(from, from + 20));
});

test("since_id gives only what is newer, and nothing is no data", async () => {
  const [newest, second] = world.state.mentionsOf(me());
  const { json } = await get(`/2/users/${me()}/mentions?since_id=${second?.id}`);
  expect(json.data.map((post: { id: string }) => post.id)).toEqual([newest?.id]);
  const nothing = await get(`/2/users/${me()}/mentions?since_id=${newest?.id}`);
  expect(nothing.json).toEqual({ meta: { result_count: 0 } });
});

test("one's own posts, with and without replies", async () => {
  const all = await get(`/2/users/${me()}/tweets?max_results=100`);
  const roots = await get(`/2/users/${me()}/tweets?max_results=100&exclude=replies`);
  expect(all.json.data).toHaveLength(world.state.postsBy(me()).length);
  expect(roots.json.data.length).toBe(all.json.data.length - 2);
});

test.each([
  "max_results=4",
  "max_results=101",
  "pagination_token=zzz",
  "since_id=x",
  "start_time=x",
])("%s is a bad request", async (query) => {
  expect((await get(`/2/users/${me()}/mentions?${query}`)).status).toBe(400);
});
