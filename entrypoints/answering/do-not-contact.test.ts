import { beforeEach, expect, test } from "vitest";
import { ana, brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";

let setting: ReturnType<typeof workerWorld>;
let caseId: string;
const stored = () => setting.world.customers.get(brand, ana);
const wrote = (at: number, text: string) =>
  setting.handlers["page/customerWrote"]({ account: brand, customer: ana, at, text }, fromPage);
const send = (route: "draft" | "link" | "api") =>
  setting.handlers["panel/send"]({
    id: `by-${route}`,
    caseId,
    channel: "public",
    route,
    text: "@Ana we are on it",
    warnings: [{ rule: "askedToStop", level: "block", sentAnyway: "but they must know" }],
  });

beforeEach(async () => {
  setting = workerWorld();
  const begun = await setting.handlers["page/moveToDm"](
    { tweet, account: brand, facts: {} },
    fromPage,
  );
  if ("problem" in begun) throw new Error(begun.problem);
  caseId = begun.caseId;
});

test("a message that asks to stop is told to the person; one that tells a story is not; neither is kept", async () => {
  await wrote(900, "Stop charging me twice!");
  expect(await stored()).not.toHaveProperty("mayWantStopAt");
  await wrote(950, "please stop messaging me");
  expect((await stored())?.mayWantStopAt).toBe(950);
  expect(JSON.stringify([await stored(), await setting.world.cases.get(caseId)])).not.toContain(
    "messaging",
  );
});

test("confirmed, no route goes, whatever reason stands beside the send; lifted with a reason, it goes", async () => {
  await setting.handlers["panel/doNotContact"]({
    caseId,
    change: { kind: "stop", wish: "customer" },
  });
  for (const route of ["draft", "link", "api"] as const)
    expect(await send(route)).toEqual({ problem: "doNotContact" });
  await setting.handlers["panel/doNotContact"]({
    caseId,
    change: { kind: "lift", why: "they wrote first" },
  });
  expect(await send("draft")).toHaveProperty("send");
  expect((await stored())?.liftedStops).toMatchObject([
    { wish: "customer", lifted: "they wrote first" },
  ]);
});
