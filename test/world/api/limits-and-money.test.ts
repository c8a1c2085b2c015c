import { afterEach, beforeEach, expect, test } from "vitest";
import { ask } from "../ask.ts";
import { startWorld } from "../server.ts";
import type { RunningWorld, StartOptions } from "../server.ts";

const NOON = Date.UTC(2026, 10, 20, 12);
let world: RunningWorld;
let token: string;
let time: number;
const start = async (options: StartOptions = {}) => {
  time = NOON;
  world = await startWorld({ site: false, clock: () => time, ...options });
  token = world.api.grant().access_token;
};
beforeEach(() => start());
afterEach(() => world.close());

const get = (path: string) => ask(world.port, { path, token });
const post = (text: string, replyTo?: string) =>
  ask(world.port, {
    path: "/2/tweets",
    token,
    json: { text, ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo } }) },
  });
const dm = (text: string) =>
  ask(world.port, {
    path: `/2/dm_conversations/with/${world.state.user("mara_lindqvist")?.id}/messages`,
    token,
    json: { text },
  });

test("the sixteenth message within a quarter of an hour is too many; then it goes on", async () => {
  for (let n = 1; n <= 15; n += 1) {
    const { status, headers } = await dm(`message ${n}`);
    expect([status, headers["x-rate-limit-remaining"]]).toEqual([201, String(15 - n)]);
    expect(headers["x-user-limit-24hour-remaining"]).toBe(String(1440 - n));
    expect(headers["x-app-limit-24hour-remaining"]).toBe(String(1440 - n));
  }
  const refused = await dm("message 16");
  expect([refused.status, refused.json]).toEqual([
    429,
    { title: "Too Many Requests", detail: "Too Many Requests", type: "about:blank", status: 429 },
  ]);
  expect(refused.headers["x-rate-limit-remaining"]).toBe("0");
  expect(refused.headers["x-rate-limit-reset"]).toBe(String((NOON + 15 * 60_000) / 1000));
  expect(world.state.messagesBetween("northwind", "mara_lindqvist")).toHaveLength(15);
  time += 15 * 60_000;
  expect((await dm("message 16")).status).toBe(201);
});

test("an app's day is shared by its accounts, an account's window is not", async () => {
  await world.close();
  const day = { limit: 3, ms: 86_400_000 };
  const quarter = { limit: 2, ms: 900_000 };
  await start({ api: { limits: { "POST /2/tweets": { user: quarter, appDay: day } } } });
  const mine = token;
  const other = world.api.grant({
    accountId: world.state.user("northwind_fr")?.id ?? "",
  }).access_token;
  const statuses: number[] = [];
  for (const each of [mine, mine, mine, other, other]) {
    token = each;
    statuses.push((await post(`text ${statuses.length}`)).status);
  }
  expect(statuses).toEqual([201, 201, 429, 201, 429]);
  const { headers } = await post("again");
  expect([headers["x-rate-limit-remaining"], headers["x-app-limit-24hour-remaining"]]).toEqual([
    "1",
    "0",
  ]);
  world.api.resetLimits();
  expect((await post("again")).status).toBe(201);
});

test("what each thing costs", async () => {
  const cost = async (act: () => Promise<{ status: number }>) => {
    const before = world.api.spent;
    expect((await act()).status).toBeLessThan(300);
    return Math.round((world.api.spent - before) * 1000) / 1000;
  };
  const lost = world.posts.get("lost") ?? "";
  const shout = world.posts.get("shout") ?? "";
  const prices = {
    post: await cost(() => post("hello")),
    postWithLink: await cost(() => post("see https://example.com/help")),
    summonedReply: await cost(() => post("Sorry!", lost)),
    summonedReplyWithLink: await cost(() => post("See https://example.com/help", shout)),
    dm: await cost(() => dm("hello")),
    me: await cost(() => get("/2/users/me")),
    meAgainToday: await cost(() => get("/2/users/me")),
    oneTweet: await cost(() => get(`/2/tweets/${lost}`)),
    authorAsField: await cost(() => get(`/2/tweets/${shout}?tweet.fields=author_id`)),
    authorAsExpansion: await cost(() => get(`/2/tweets/${shout}?expansions=author_id`)),
    threeEvents: await cost(() =>
      get(`/2/dm_conversations/with/${world.state.user("omar_alfarsi")?.id}/dm_events`),
    ),
    missing: await cost(() => get("/2/tweets/5")),
  };
  expect(prices).toEqual({
    post: 0.015,
    postWithLink: 0.2,
    summonedReply: 0.01,
    summonedReplyWithLink: 0.2,
    dm: 0.015,
    me: 0.01,
    meAgainToday: 0,
    oneTweet: 0.005,
    authorAsField: 0.005,
    authorAsExpansion: 0.01,
    threeEvents: 0.03,
    missing: 0,
  });
  expect(world.calls.at(-2)).toMatchObject({ paidReads: 3, cost: 0.03 });
  time += 12 * 3_600_000;
  token = world.api.grant().access_token;
  expect(await cost(() => get("/2/users/me"))).toBe(0.01);
});

test("one's own mentions cost a tenth for the app's owner", async () => {
  const path = `/2/users/${world.state.viewerId}/mentions?max_results=10`;
  await get(path);
  expect(world.api.spent).toBe(0.05);
  await world.close();
  await start({ api: { ownsApp: true } });
  await get(`/2/users/${world.state.viewerId}/mentions?max_results=10`);
  expect(world.api.spent).toBe(0.01);
});

test("refusals cost nothing", async () => {
  await post("hello", world.posts.get("frown"));
  await post("", world.posts.get("lost"));
  expect(world.api.spent).toBe(0);
});

test("no credits: 402, nothing is done, until there are some again", async () => {
  world.setCredits(0.01);
  expect((await get("/2/users/me")).status).toBe(200);
  const refused = await post("hello");
  expect([refused.status, refused.json]).toEqual([
    402,
    {
      detail: "credits depleted",
      status: 402,
      title: "Payment Required",
      type: "https://api.x.com/2/problems/credits-depleted",
    },
  ]);
  expect([...world.state.posts.values()].some((each) => each.via === "api")).toBe(false);
  world.setCredits(5);
  expect((await post("hello")).status).toBe(201);
  expect(world.api.credits).toBe(4.985);
});
