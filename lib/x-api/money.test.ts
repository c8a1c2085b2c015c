import { expect, test } from "vitest";
import type { Cost, PaidAction, Purse } from "../sends/index.ts";
import { createXApi } from "./index.ts";
import {
  ANN,
  fakeX,
  goodTokens,
  json,
  message,
  NOW,
  reply,
  SHOP,
  unknown,
} from "../../test/fakes/fake-x.ts";

/** A purse that writes down what it is told. */
function noting(refuses = false) {
  const told: (string | Cost)[] = [];
  const purse: Purse = {
    open: async (_account, action: PaidAction) => {
      told.push(action.kind);
      if (refuses) return { refusal: { kind: "overBudget", until: 7 } };
      return {
        slip: {
          close: async (cost) => void told.push(cost),
          noCredits: async () => void told.push("noCredits"),
        },
      };
    },
    mayRead: async () => undefined,
  };
  return { told, purse };
}

function given(answers: Parameters<typeof fakeX>, refuses = false) {
  const x = fakeX(...answers);
  const { told, purse } = noting(refuses);
  const world = { fetch: x.fetch, now: () => NOW, tokens: goodTokens(), purse };
  return { asked: x.asked, told, api: createXApi(world) };
}

const free = { min: 0, max: 0 };
const post = { id: "902", text: "@shop hello", author_id: "22" };
const event = { id: "7", text: "hi", sender_id: "22", created_at: new Date(NOW).toISOString() };
const problem = json(402, { title: "Payment Required", detail: "credits depleted", status: 402 });
type Api = ReturnType<typeof given>["api"];

test.each<readonly [string, Response | Error, (api: Api) => Promise<unknown>, unknown[]]>([
  [
    "mentions, by the tweet",
    json(200, { data: [post, { ...post, id: "903" }] }),
    (api) => api.mentions(SHOP),
    ["readMentions", { min: 2, max: 10 }],
  ],
  [
    "a result that is not understood is charged all the same",
    json(200, { data: [post, {}] }),
    (api) => api.mentions(SHOP),
    ["readMentions", { min: 2, max: 10 }],
  ],
  ["nothing new", json(200, { meta: {} }), (api) => api.mentions(SHOP), ["readMentions", free]],
  [
    "a customer",
    json(200, { data: { id: "22", username: "Ann" } }),
    (api) => api.userByHandle(SHOP, ANN),
    ["readCustomer", { min: 10, max: 10 }],
  ],
  [
    "nobody of that name",
    json(200, { errors: [{ title: "Not Found Error" }] }),
    (api) => api.userByHandle(SHOP, ANN),
    ["readCustomer", free],
  ],
  [
    "two names",
    json(200, {
      data: [
        { id: "22", username: "Ann" },
        { id: "23", username: "Ben" },
      ],
    }),
    (api) => api.usersById(SHOP, ["22", "23"]),
    ["readNames", { min: 20, max: 20 }],
  ],
  [
    "one event",
    json(200, { data: [event] }),
    (api) => api.messagesWith(SHOP, "22", 1),
    ["readMessages", { min: 10, max: 10 }],
  ],
  ["X is down", json(503, {}), (api) => api.messagesWith(SHOP, "22"), ["readMessages", free]],
  ["no answer", new TypeError("cut"), (api) => api.messagesWith(SHOP, "22"), ["readMessages"]],
  ["no credits", problem, (api) => api.userByHandle(SHOP, ANN), ["readCustomer", "noCredits"]],
  [
    "a look at one's own posts",
    json(200, { data: [post] }),
    (api) => api.look(unknown(reply({ callOnX: { at: NOW } }))),
    ["lookForReply", { min: 1, max: 5 }],
  ],
  [
    "a look at a conversation",
    json(200, { data: [event] }),
    (api) => api.look(unknown(message())),
    ["lookForMessage", { min: 10, max: 10 }],
  ],
  [
    "a reply with a link",
    json(201, { data: { id: "999" } }),
    (api) => api.call(reply()),
    ["publicReply", { min: 10, max: 200 }],
  ],
  [
    "a message",
    json(201, { data: { dm_event_id: "999", dm_conversation_id: "1-2" } }),
    (api) => api.call(message()),
    ["dm", { min: 15, max: 15 }],
  ],
  ["a refused reply", json(403, {}), (api) => api.call(reply()), ["publicReply", free]],
  ["a reply cut off", new TypeError("cut"), (api) => api.call(reply()), ["publicReply"]],
  ["a reply without credits", problem, (api) => api.call(reply()), ["publicReply", "noCredits"]],
])("%s", async (_what, answer, ask, expected) => {
  const { api, told } = given([answer]);
  await ask(api);
  expect(told).toEqual(expected);
});

test("beyond the budget nothing is read: a read says so, and a look can't tell", async () => {
  const { api, asked } = given([json(200, {})], true);
  const problem = { kind: "overBudget", until: 7 };
  expect(await api.mentions(SHOP)).toEqual({ problem });
  expect(await api.userIdOf(message())).toEqual({ refusal: problem });
  expect(await api.look(unknown(message()))).toEqual({ kind: "cannotTell" });
  expect(asked).toEqual([]);
});

test("one look asks for no more than it was asked to pay for", async () => {
  const { api, asked } = given([json(200, {})]);
  await api.messagesWith(SHOP, "22", 1);
  await api.messagesWith(SHOP, "22");
  await api.mentions(SHOP);
  expect(asked.map(({ url }) => url.searchParams.get("max_results"))).toEqual(["1", "5", "10"]);
});

test("a purse that can't write holds back reads, but not what the person sends", async () => {
  const x = fakeX(json(201, { data: { id: "999" } }));
  const broken: Purse = {
    open: () => Promise.reject(new Error("full")),
    mayRead: async () => undefined,
  };
  const api = createXApi({ fetch: x.fetch, now: () => NOW, tokens: goodTokens(), purse: broken });
  expect(await api.call(reply())).toEqual({ kind: "accepted", remoteId: "999" });
  expect(await api.mentions(SHOP)).toEqual({ problem: { kind: "other" } });
  expect(x.asked).toHaveLength(1);
});
