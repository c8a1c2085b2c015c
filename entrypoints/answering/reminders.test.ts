import { beforeEach, expect, test, vi } from "vitest";
import { ana, brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";
import catalogue from "../../public/_locales/en/messages.json";
import { browser } from "../../lib/platform/index.ts";
import { createReminders } from "./reminders.ts";

const HOUR = 3_600_000;

/** A worker whose clock the test sets, and a browser that notes what it is asked for. */
function desk({ refusesPanel = false } = {}) {
  const time = { now: 10 * HOUR };
  const world = workerWorld({ clock: { now: () => time.now } });
  const shown = new Map<string, string>();
  const did: string[] = [];
  const tools = {
    cases: world.world.cases,
    clock: world.world.clock,
    desk: world.world.desk,
    log: world.world.log,
    async openPanel(windowId: number) {
      did.push(`panel ${windowId}`);
      if (refusesPanel) throw new Error("no gesture");
    },
    notices: {
      async show({ id, title, text }: { id: string; title: string; text: string }) {
        did.push(`${title}: ${text}`);
        shown.set(id, text);
      },
      standing: async () => [...shown.keys()],
      async clear(id: string) {
        shown.delete(id);
      },
    },
    badge: async (count: number) => void did.push(`badge ${count}`),
    alarm: {
      at: async (when: number) => void did.push(`alarm in ${(when - time.now) / HOUR} h`),
      stop: async () => void did.push("no alarm"),
    },
    window: async () => 3,
    bringWindow: async () => {},
    showCase: async (_caseId: string, windowId: number) => void did.push(`show in ${windowId}`),
  };
  const begun = async (id: string) => {
    const matter = { ...tweet, id };
    const answer = await world.handlers["page/moveToDm"](
      { tweet: matter, account: brand, facts: {} },
      fromPage,
    );
    if ("problem" in answer) throw new Error(answer.problem);
    return answer.caseId;
  };
  const followUp = (caseId: string, due: number | undefined, what?: string) =>
    world.handlers["panel/about"]({
      caseId,
      what: "followUp",
      ...(due !== undefined && { value: { due, ...(what !== undefined && { what }) } }),
    });
  return {
    ...world,
    time,
    shown,
    begun,
    followUp,
    /** What a new life of the worker does at its start. @returns what it asked of the browser */
    life: async () => {
      did.length = 0;
      const reminders = createReminders(tools);
      await reminders.look();
      return [...did];
    },
    press: async (button?: number) => {
      did.length = 0;
      const [id = ""] = shown.keys();
      await createReminders(tools).pressed(id, button);
      return [...did];
    },
  };
}

beforeEach(() => {
  const words: Record<string, { message: string }> = catalogue;
  Object.assign(browser, {
    i18n: {
      getMessage: (key: string, values: string[] = []) =>
        (words[key]?.message ?? "").replaceAll(
          /\$(\d)/g,
          (_all, at) => values[Number(at) - 1] ?? "",
        ),
    },
  });
  return () => void Reflect.deleteProperty(browser, "i18n");
});

test("one alarm for the earliest; when it is due it is told once, whatever lives the worker has", async () => {
  const given = desk();
  const [a, b] = [await given.begun("5"), await given.begun("6")];
  await given.followUp(b, given.time.now + 3 * HOUR);
  await given.followUp(a, given.time.now + HOUR, "call the carrier");
  expect(given.did.filter((what) => what === "remind")).toHaveLength(2);
  expect(await given.life()).toEqual(["badge 0", "alarm in 1 h"]);
  given.time.now += HOUR;
  expect(await given.life()).toEqual([
    "Follow up with @ana: call the carrier",
    "badge 1",
    "alarm in 2 h",
  ]);
  expect(await given.life()).toEqual(["badge 1", "alarm in 2 h"]);
  given.time.now += 24 * HOUR;
  expect(await given.life()).toEqual([
    "Follow up with @ana: You asked to be reminded.",
    "badge 2",
    "no alarm",
  ]);
});

test("what was missed for long is told together; done in the panel, the notice goes", async () => {
  const given = desk();
  const ids: string[] = [];
  for (const id of ["5", "6", "7", "8"]) ids.push(await given.begun(id));
  for (const id of ids) await given.followUp(id, given.time.now + HOUR);
  given.time.now += 99 * HOUR;
  expect(await given.life()).toEqual([
    "4 follow-ups are due: @ana, @ana, @ana",
    "badge 4",
    "no alarm",
  ]);
  expect(given.shown.size).toBe(1);
  for (const id of ids) await given.followUp(id, undefined);
  expect(await given.life()).toEqual(["badge 0", "no alarm"]);
  expect(given.shown.size).toBe(0);
});

test("put off, it is told again at that time, with what it was for; done, never", async () => {
  const given = desk();
  const caseId = await given.begun("5");
  await given.followUp(caseId, given.time.now, "ask again");
  await given.life();
  expect(await given.press(1)).toEqual(["badge 0", "alarm in 1 h"]);
  expect(given.shown.size).toBe(0);
  given.time.now += HOUR;
  expect(await given.life()).toContain("Follow up with @ana: ask again");
  expect(await given.press(0)).toEqual(["badge 0", "no alarm"]);
  expect((await given.world.cases.get(caseId))?.about?.followUp).toEqual({ at: given.time.now });
});

test("pressed, the panel of that window opens on the case; where it can't, the tab shows the tweet", async () => {
  for (const refusesPanel of [false, true]) {
    const given = desk({ refusesPanel });
    const caseId = await given.begun("5");
    await given.followUp(caseId, given.time.now);
    await given.world.desk.forgetViews();
    await given.life();
    expect(await given.press()).toEqual(["panel 3", ...(refusesPanel ? ["show in 3"] : [])]);
    expect(await given.world.desk.view(3)).toMatchObject({ caseId });
  }
});

test("a notice of before does not undo what was changed since", async () => {
  const given = desk();
  const caseId = await given.begun("5");
  await given.followUp(caseId, given.time.now);
  await given.life();
  given.time.now += 1;
  await given.followUp(caseId, given.time.now + 5 * HOUR);
  await given.press(0);
  expect((await given.world.cases.get(caseId))?.about?.followUp?.value).toEqual({
    due: given.time.now + 5 * HOUR,
  });
});

test("a full disk or a broken browser does not stop the worker", async () => {
  const given = desk();
  const log = vi.fn<(what: string) => void>();
  const broken = createReminders({
    cases: { due: () => Promise.reject(new Error()) },
    log,
    clock: given.world.clock,
  } as never);
  await broken.look();
  expect(log).toHaveBeenCalledOnce();
});

test("stage and tags are of the person, the rest is of the case", async () => {
  const { begun, handlers, world } = desk();
  const caseId = await begun("5");
  await handlers["panel/about"]({ caseId, what: "stage", value: "vip" });
  await handlers["panel/about"]({ caseId, what: "customerTags", value: ["press"] });
  await handlers["panel/about"]({ caseId, what: "tags", value: ["lost"] });
  await handlers["panel/about"]({ caseId, what: "category", value: "delivery" });
  await handlers["panel/about"]({ caseId, what: "assignee", value: "Kim" });
  expect(await world.customers.get(brand, ana)).toMatchObject({ stage: "vip", tags: ["press"] });
  expect((await world.cases.get(caseId))?.about).toMatchObject({
    tags: { value: ["lost"] },
    category: { value: "delivery" },
    assignee: { value: "Kim" },
  });
  await handlers["panel/step"]({ caseId, kind: "ended", as: "handedOn", why: "to the shop" });
  expect((await world.cases.get(caseId))?.ended).toMatchObject({
    as: "handedOn",
    why: "to the shop",
  });
  await handlers["panel/step"]({ caseId, kind: "skipped", step: "invited", why: "by phone" });
  await handlers["panel/step"]({ caseId, kind: "takenBack", step: "invited" });
  expect((await world.cases.get(caseId))?.steps).toEqual([]);
});
