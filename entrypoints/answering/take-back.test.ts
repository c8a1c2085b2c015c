import { expect, test } from "vitest";
import { brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";
import type { Channel } from "../../lib/sends/index.ts";

/** A case of a connected account with one send by X's API, and the panel's draft of the same words. */
async function withSend(channel: Channel = "dm") {
  const running = workerWorld();
  const { handlers, world } = running;
  const connected = { at: 1, scopes: [] };
  await world.accounts.learn({ handle: brand, shownHandle: "Brand", seenAt: 1, connected });
  const answer = await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  const caseId = "caseId" in answer ? answer.caseId : "";
  await handlers["panel/step"]({ caseId, kind: "customerWrote" });
  const send = (id: string, text: string) =>
    handlers["panel/send"]({ id, caseId, channel, route: "api", text, warnings: [] });
  await send("s1", "It is on its way");
  running.did.length = 0;
  const draft = async () => (await running.db.drafts.get(`${caseId}/${channel}`))?.text;
  const row = async (id = "s1") => await world.ledger.get(id);
  return { ...running, caseId, send, draft, row };
}

test("taken back while it is held: it never goes out, its words stand in the draft, others go on", async () => {
  const { handlers, did, draft, row } = await withSend();
  expect(await handlers["panel/takeBack"]({ sendId: "s1" })).toEqual({ taken: true });
  expect(await row()).toMatchObject({ state: { name: "abandoned", why: "undone" }, text: null });
  expect(await draft()).toBe("It is on its way");
  expect(did).toEqual(["wake"]);
});

test("what stands in the draft meanwhile stays; the same words are not written twice", async () => {
  const { handlers, caseId, draft, world } = await withSend();
  await world.drafts.add(caseId, "dm", "And one thing more", 5);
  await handlers["panel/takeBack"]({ sendId: "s1" });
  expect(await draft()).toBe("And one thing more\n\nIt is on its way");
  const again = await withSend();
  await again.world.drafts.add(again.caseId, "dm", "It is on its way", 5);
  await again.handlers["panel/takeBack"]({ sendId: "s1" });
  expect(await again.draft()).toBe("It is on its way");
});

test("being changed where it stands, it is not given back; the new words are a send of their own", async () => {
  const { handlers, draft, row, send } = await withSend("public");
  expect(await handlers["panel/takeBack"]({ sendId: "s1", edited: true })).toEqual({ taken: true });
  expect(await draft()).toBe(undefined);
  expect(await send("s2", "It is on its way!")).toMatchObject({
    send: { state: { name: "held" } },
  });
  expect((await row())?.state.name).toBe("abandoned");
});

test("the very same words may be sent again after they were taken back", async () => {
  const { handlers, send } = await withSend("public");
  await handlers["panel/takeBack"]({ sendId: "s1" });
  expect(await send("s2", "It is on its way")).toMatchObject({ send: { id: "s2" } });
});

test("too late: on its way to X nothing changes, and it is logged without a word of the text", async () => {
  const { handlers, did, draft, row, world } = await withSend();
  await world.ledger.change("s1", (send) => ({
    ...send,
    state: { name: "calling", owner: "a", since: 5 },
  }));
  expect(await handlers["panel/takeBack"]({ sendId: "s1" })).toEqual({ taken: false });
  expect([(await row())?.state.name, await draft()]).toEqual(["calling", undefined]);
  expect(did).toEqual(['log a send by api is calling, "abandoned" changes nothing: notNow']);
});

test("what the person takes to X by hand is not taken back: it may stand in X's box", async () => {
  const { handlers, caseId, row } = await withSend();
  await handlers["panel/send"]({
    id: "s2",
    caseId,
    channel: "public",
    route: "draft",
    text: "On it",
    warnings: [],
  });
  expect(await handlers["panel/takeBack"]({ sendId: "s2" })).toEqual({ taken: false });
  expect((await row("s2"))?.state.name).toBe("inserted");
});
