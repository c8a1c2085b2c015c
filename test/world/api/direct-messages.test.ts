import { afterEach, beforeEach, expect, test } from "vitest";
import { ask } from "../ask.ts";
import { startWorld } from "../server.ts";
import type { RunningWorld } from "../server.ts";

let world: RunningWorld;
let token: string;
let time: number;
beforeEach(async () => {
  time = Date.UTC(2026, 10, 20, 12);
  world = await startWorld({ site: false, clock: () => time });
  token = world.api.grant().access_token;
});
afterEach(() => world.close());

const id = (handle: string) => world.state.user(handle)?.id ?? handle;
const send = (handle: string, json: unknown) =>
  ask(world.port, { path: `/2/dm_conversations/with/${id(handle)}/messages`, token, json });
const read = (handle: string, query = "") =>
  ask(world.port, { path: `/2/dm_conversations/with/${id(handle)}/dm_events${query}`, token });

test("a message stands in the chat; to a stranger who is open it lands in Requests", async () => {
  const reply = await send("jtallman", { text: "Hello Joe" });
  expect(reply.status).toBe(201);
  const [sent] = world.state.messagesBetween("northwind", "jtallman");
  expect(reply.json).toEqual({
    data: { dm_conversation_id: sent?.conversationId, dm_event_id: sent?.id },
  });
  expect(sent).toMatchObject({ text: "Hello Joe", request: true, via: "api" });
  await send("mara_lindqvist", { text: "Hello Mara" });
  expect(world.state.messagesBetween("northwind", "mara_lindqvist")[0]?.request).toBe(false);
});

test("who takes no messages is refused, as is who does not exist", async () => {
  for (const handle of ["priya_codes", "northwind", "123456"]) {
    const reply = await send(handle, { text: "Hello" });
    expect([reply.status, reply.json.detail]).toEqual([
      403,
      "You do not have permission to DM one or more participants.",
    ]);
  }
  const brand = world.state.user("northwind");
  brand?.blocks.push(id("jtallman"));
  expect((await send("jtallman", { text: "Hello" })).json.detail).toBe(
    "This operation is not permitted.",
  );
});

test.each([{}, { text: "" }, { text: "a", more: 1 }, { text: "x".repeat(10_001) }])(
  "body %# is a bad request",
  async (json) => {
    expect((await send("jtallman", json)).status).toBe(400);
  },
);

test("events of one person: newest first, by pages, with the fields asked for", async () => {
  const all = await read("omar_alfarsi");
  expect(all.json.meta).toEqual({ result_count: 3 });
  expect(all.json.data[0]).toEqual({
    id: expect.any(String),
    event_type: "MessageCreate",
    text: "The kettle and the small tray.",
  });
  const first = await read("omar_alfarsi", "?max_results=2&dm_event.fields=sender_id,created_at");
  expect(first.json.data.map((event: { sender_id: string }) => event.sender_id)).toEqual([
    id("omar_alfarsi"),
    id("northwind"),
  ]);
  const second = await read(
    "omar_alfarsi",
    `?max_results=2&pagination_token=${first.json.meta.next_token}`,
  );
  expect(second.json.data).toHaveLength(1);
  const expanded = await read("omar_alfarsi", "?max_results=1&expansions=sender_id");
  expect(expanded.json.includes.users[0].username).toBe("omar_alfarsi");
  expect((await read("priya_codes")).json).toEqual({ meta: { result_count: 0 } });
  expect((await read("omar_alfarsi", "?event_types=ParticipantsJoin")).json.meta.result_count).toBe(
    0,
  );
});

test("all events are one's own, and none is older than thirty days", async () => {
  world.state.addMessage({
    senderId: id("jtallman"),
    recipientId: id("northwind_fr"),
    text: "not for northwind",
    via: "site",
  });
  const all = async () => (await ask(world.port, { path: "/2/dm_events", token })).json;
  expect((await all()).data.map((event: { text: string }) => event.text)).toEqual([
    "hello??",
    "The kettle and the small tray.",
    "Thank you for writing, Omar. Could you tell me which two?",
    "Hello, parcel NW-2210-118 was opened. Two things are missing.",
  ]);
  time += 29 * 86_400_000 + 1;
  expect((await ask(world.port, { path: "/2/dm_events", token })).status).toBe(401);
  token = world.api.grant().access_token;
  expect((await all()).meta.result_count).toBe(1);
});

test("a conversation that was upgraded to encrypted chat shows nothing, and takes messages", async () => {
  const [first] = world.state.messagesBetween("northwind", "omar_alfarsi");
  world.state.upgraded.add(first?.conversationId ?? "");
  expect((await read("omar_alfarsi")).json).toEqual({ meta: { result_count: 0 } });
  expect((await send("omar_alfarsi", { text: "Still here" })).status).toBe(201);
});
