import { forgetLimits } from "../person/rows.ts";
import { expect, test } from "./fixtures.ts";
import { startStage, type Part, type Stage } from "./stage.ts";

// One browser for all: each row presses Send now once.
test.describe.configure({ mode: "default" });

let stage: Stage;
let reply: Part;
let message: Part;
test.beforeAll(async () => {
  stage = await startStage({ connected: true });
});
test.afterAll(() => stage.close());

const REPLY = "POST /2/tweets";
const MESSAGE = "POST /2/dm_conversations/with/*/messages";
const PROBLEMS = "https://api.x.com/2/problems/";

interface Said {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
  /** What the panel says, the second of them what to do. */
  readonly says: readonly [string, string];
  readonly kind: string;
}

const forbidden = (detail: string, more: object = {}) => ({
  status: 403,
  body: { title: "Forbidden", detail, type: "about:blank", status: 403, ...more },
});

const inHalfAnHour = Math.ceil(Date.now() / 60_000) * 60 + 1800;

const ofReplies: Record<string, Said> = {
  "401 although the sign-in holds": {
    status: 401,
    body: { title: "Unauthorized", detail: "Unauthorized", type: "about:blank", status: 401 },
    says: ["X said no and gave no reason that Aside knows.", "Put it in X’s box instead"],
    kind: "other",
  },
  "402": {
    status: 402,
    body: {
      title: "Payment Required",
      detail: "credits depleted",
      type: `${PROBLEMS}credits-depleted`,
      status: 402,
    },
    says: ["Your X app has no credits left.", "Add credits at developer.x.com"],
    kind: "noCredits",
  },
  "403 duplicate": {
    ...forbidden("You are not allowed to create a Tweet with duplicate content."),
    says: ["X already has these words from you.", "Change the wording a little"],
    kind: "duplicate",
  },
  "403 not summoned, as X said it until July 2026": {
    ...forbidden(
      "Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.",
    ),
    says: ["X allows this reply only by hand", "Put it in X’s reply box and press Post there."],
    kind: "replyNotAllowed",
  },
  "403 not summoned, as X says it since": {
    ...forbidden(
      "You can only reply to or quote posts where you are mentioned or are the author.",
      { title: "Authorization Error", type: `${PROBLEMS}not-authorized-for-resource` },
    ),
    says: ["X allows this reply only by hand", "Put it in X’s reply box and press Post there."],
    kind: "replyNotAllowed",
  },
  "403 who can reply": {
    ...forbidden("You are not permitted to reply to this conversation."),
    says: ["The author limits who can reply here.", "Their profile says if you can message them."],
    kind: "repliesRestricted",
  },
  "403 the tweet is gone": {
    ...forbidden("You attempted to reply to a Tweet that is deleted or not visible to you."),
    says: ["The tweet is deleted or hidden from you.", "Open it on X to make sure."],
    kind: "tweetGone",
  },
  "403 without the permission": {
    ...forbidden("Forbidden"),
    says: ["The connection lacks a permission for this.", "Disconnect and connect again"],
    kind: "missingScope",
  },
  "403 that nobody knows": {
    ...forbidden("The moon is in the wrong house."),
    says: ["X said no and gave no reason that Aside knows.", "Put it in X’s box instead"],
    kind: "other",
  },
  "403 the app is not enrolled": {
    ...forbidden("When authenticating requests, use a Project.", {
      type: `${PROBLEMS}client-forbidden`,
      reason: "client-not-enrolled",
    }),
    says: ["Your X app may not use this part", "Check the app’s project at developer.x.com"],
    kind: "appNotEnrolled",
  },
  "429 with the time": {
    status: 429,
    body: { title: "Too Many Requests", detail: "Too Many Requests", status: 429 },
    headers: {
      "x-rate-limit-limit": "100",
      "x-rate-limit-remaining": "0",
      "x-rate-limit-reset": String(inHalfAnHour),
    },
    says: ["X asks for a pause.", "Wait until "],
    kind: "rateLimited",
  },
  "429 without": {
    status: 429,
    body: "slow down",
    says: ["X asks for a pause.", "Wait a while, then send again."],
    kind: "rateLimited",
  },
  "400": {
    status: 400,
    body: {
      errors: [{ parameters: {}, message: "$.text: is missing or empty" }],
      title: "Invalid Request",
      detail: "One or more parameters to your request was invalid.",
      type: `${PROBLEMS}invalid-request`,
    },
    says: ["X did not accept the message as it is.", "Put it in X’s box instead"],
    kind: "invalid",
  },
  "404 in a language of its own": {
    status: 404,
    body: "<h1>Nothing here</h1>",
    says: ["The tweet is deleted or hidden from you.", "Open it on X to make sure."],
    kind: "tweetGone",
  },
};

const ofMessages: Record<string, Said> = {
  "403 takes no messages": {
    ...forbidden("You do not have permission to DM one or more participants."),
    says: ["This customer takes no messages from you.", "Invite them in public"],
    kind: "dmNotAllowed",
  },
  "403 not now": {
    ...forbidden("This operation is not permitted."),
    says: ["X does not let this account send messages right now.", "Wait a while"],
    kind: "dmNotPermitted",
  },
  "429 for the day": {
    status: 429,
    body: { title: "Too Many Requests", detail: "Too Many Requests", status: 429 },
    headers: {
      "x-user-limit-24hour-limit": "1440",
      "x-user-limit-24hour-remaining": "0",
      "x-user-limit-24hour-reset": String(inHalfAnHour),
    },
    says: ["X asks for a pause.", "Wait until "],
    kind: "rateLimited",
  },
};

const TEXT = "Sorry about that. We are on it.";

/** X answers this once; the person sees it, keeps the words, and nothing is tried again. */
async function refused(part: Part, channel: "public" | "dm", said: Said): Promise<void> {
  const { world } = stage;
  const { status, body, headers, says, kind } = said;
  const on = channel === "public" ? REPLY : MESSAGE;
  world.faults.add({
    on,
    times: 1,
    does: { kind: "status", status, body, ...(headers && { headers }) },
  });
  const from = world.calls.length;
  // What X has said of its limits before would hold this one back.
  await forgetLimits(part.panel.page);
  const rowsBefore = (await part.rows()).length;
  await part.send(channel, TEXT);
  const note = part.panel.page.locator(".status").filter({ hasText: says[0] });
  await expect(note).toBeVisible();
  await expect
    .poll(async () => (await part.rows()).slice(rowsBefore).map((row) => row.state))
    // "Duplicate" is believed only after a look, which has no status to tell.
    .toMatchObject([
      { name: "refused", refusal: kind === "duplicate" ? { kind } : { kind, status } },
    ]);
  await expect(note).toContainText("X said no.");
  await expect(note).toContainText(says[1]);
  await expect(part.panel.box(channel)).toHaveValue(TEXT);
  const posts = world.calls
    .slice(from)
    .filter(({ method, path }) => method === "POST" && !path.startsWith("/2/oauth2"));
  expect(posts.map((call) => [call.status, call.committed])).toEqual([[status, false]]);
}

test("each refusal of a reply: a sentence, what to do, the words still there, no second attempt", async () => {
  test.slow();
  reply = await stage.take("lost");
  for (const [name, said] of Object.entries(ofReplies))
    await test.step(name, () => refused(reply, "public", said));
  expect((await reply.stored())?.steps).toEqual([]);
  expect(reply.replies()).toEqual([]);
  const last = (await reply.rows()).find(
    ({ state }) => state.name === "refused" && state.refusal.until !== undefined,
  );
  expect(last?.state).toMatchObject({
    refusal: { until: expect.closeTo(inHalfAnHour * 1000, -4) },
  });

  // After all of it the same words go out, once.
  await forgetLimits(reply.panel.page);
  await reply.send("public", TEXT);
  await reply.panel.says("X has taken it.");
  await expect(reply.panel.box("public")).toHaveValue("");
  expect(reply.replies()).toMatchObject([{ text: TEXT }]);
});

test("each refusal of a message", async () => {
  message = await stage.take("brokenbowls");
  await message.writePrivately();
  for (const [name, said] of Object.entries(ofMessages))
    await test.step(name, () => refused(message, "dm", said));
  expect(message.messages()).toEqual([]);
  await forgetLimits(message.panel.page);
  await message.send("dm", TEXT);
  await message.panel.says("X has taken it.");
  expect(message.messages()).toMatchObject([{ text: TEXT }]);
});

test("X breaks down, or talks nonsense: said that nobody knows, looked for once, never sent again", async () => {
  const { world } = stage;
  // The 5xx did nothing; the nonsense came after the post stood there.
  world.faults.add({ on: REPLY, times: 1, does: { kind: "status", status: 503, body: "oops" } });
  const down = await stage.take("de");
  await down.send("public", TEXT);
  await down.panel.says("It may be on X or not; Aside will not send it again by itself.");
  world.faults.add({ on: REPLY, times: 1, does: { kind: "garbage", body: "<html>nope" } });
  const garbled = await stage.take("fr");
  await garbled.send("public", TEXT);
  await garbled.panel.says("It may be on X or not; Aside will not send it again by itself.");
  await expect(garbled.panel.box("public")).toHaveValue(TEXT);
  await garbled.panel.says("Aside looked on X: it is there.");
  await stage.take("de");
  await down.panel.says("Not sent. Aside looked on X: it is not there.");
  await expect(down.panel.box("public")).toHaveValue(TEXT);
  expect([down.replies().length, garbled.replies().length]).toEqual([0, 1]);
  const attempts = world.calls.filter(
    ({ method, body }) =>
      method === "POST" &&
      [down.id, garbled.id].includes(
        (body as { reply?: { in_reply_to_tweet_id: string } }).reply?.in_reply_to_tweet_id ?? "",
      ),
  );
  expect(attempts).toHaveLength(2);
});

test("X no longer knows the sign-in: said so, the words stay, and the other ways are still there", async () => {
  const part = await stage.take("es");
  stage.world.api.revokeTokens();
  const from = stage.world.calls.length;
  await part.send("public", TEXT);
  await part.panel.says("X no longer knows this connection.");
  await part.panel.says("Connect again in the settings.");
  await expect(part.panel.box("public")).toHaveValue(TEXT);
  expect((await part.rows()).map((row) => row.state)).toMatchObject([
    { name: "refused", refusal: { kind: "signedOut" } },
  ]);
  const routes = part.panel.composer("public").getByRole("group", { name: "How it leaves" });
  await expect(routes.getByRole("button")).toHaveText(["Put it in X’s reply box", "Open on X"]);
  const posts = stage.world.calls.slice(from).filter(({ path }) => path === "/2/tweets");
  expect(posts).toHaveLength(1);
});
