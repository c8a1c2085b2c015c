import { expect, test } from "vitest";
import { ana, brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";

test("a window turns to a case without a press: who is signed in and when was pressed stays, a pin goes", async () => {
  const { handlers, world } = workerWorld();
  await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  const other = { ...tweet, id: "6" };
  await handlers["page/moveToDm"](
    { tweet: other, account: brand, facts: {} },
    { ...fromPage, windowId: 4 },
  );
  const before = await world.desk.view(3);
  const { caseId = "" } = (await world.desk.view(4)) ?? {};
  await handlers["panel/pin"]({ windowId: 3, pinned: true });
  expect(await world.desk.view(3)).toEqual({ ...before, pinned: true });
  await handlers["panel/turnTo"]({ caseId, windowId: 3, tabId: 9 });
  const { signedIn, at } = before ?? {};
  const customerId = `${brand}/${ana}`;
  expect(await world.desk.view(3)).toEqual({
    windowId: 3,
    caseId,
    customerId,
    tabId: 9,
    signedIn,
    at,
  });

  await handlers["panel/pin"]({ windowId: 3, pinned: true });
  await handlers["panel/pin"]({ windowId: 3, pinned: false });
  expect(await world.desk.view(3)).not.toHaveProperty("pinned");
  await handlers["panel/turnTo"]({ caseId, windowId: 8 });
  expect(await world.desk.view(8)).toEqual({ windowId: 8, caseId, customerId, at: 0 });
  await handlers["panel/turnTo"]({ caseId: "gone", windowId: 8 });
  await handlers["panel/pin"]({ windowId: 77, pinned: true });
  expect((await world.desk.view(8))?.caseId).toBe(caseId);
  expect(await world.desk.view(77)).toBeUndefined();
  await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  expect(await world.desk.view(3)).toMatchObject({ caseId: before?.caseId });
});
