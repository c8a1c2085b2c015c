import { expect, test, vi } from "vitest";
import type { JoinWorker } from "../../lib/messages/index.ts";

type Hearer = (...told: never[]) => unknown;

/** A browser that notes who listens, and runs scripts that only note what they are told. */
function noting() {
  const heard = new Map<string, Hearer[]>();
  const alarms = new Set<string>();
  const listen = (name: string, hearer: Hearer) =>
    void heard.set(name, [...(heard.get(name) ?? []), hearer]);
  const event = (name: string) => ({ addListener: (hearer: Hearer) => listen(name, hearer) });
  const browser = {
    runtime: {
      id: "abc",
      getURL: (path: string) => `chrome-extension://abc/${path}`,
      getManifest: () => ({ version: "1" }),
      onMessage: event("message"),
      onStartup: event("startup"),
      onInstalled: event("installed"),
    },
    alarms: {
      onAlarm: event("alarm"),
      get: (name: string) => Promise.resolve(alarms.has(name) ? { name } : undefined),
      create: async (name: string) => void alarms.add(name),
    },
    commands: { onCommand: event("command") },
    action: { onClicked: event("toolbar") },
    notifications: {
      onClicked: event("notice"),
      onButtonClicked: event("notice's button"),
    },
  };
  return { browser, heard, alarms, listen };
}

const { browser, heard, alarms, listen } = noting();
vi.stubGlobal("browser", browser);
const { begin } = await import("./begin.ts");

/** The worker has begun; `broken` scripts can't be run. */
function begun({ broken = [] as string[] } = {}) {
  heard.clear();
  alarms.clear();
  const ran: string[] = [];
  const told: unknown[][] = [];
  const note =
    (name: string) =>
    (...what: unknown[]) =>
      void told.push([name, ...what]);
  let joined = 0;
  const asideWorker: JoinWorker = () => {
    joined += 1;
    return {
      hear: async (...ask: unknown[]) => {
        told.push(["hear", ...ask]);
        return { ok: true, answer: null };
      },
      panelPage: () => Promise.resolve(new Response("a case")),
      wake: note("wake"),
      remind: note("remind"),
      noticePressed: note("noticePressed"),
      pickerKey: note("pickerKey"),
      browserBegan: note("browserBegan"),
      firstLook: note("firstLook"),
    };
  };
  vi.stubGlobal("asideWorker", undefined);
  vi.stubGlobal("addEventListener", listen);
  vi.stubGlobal("importScripts", (path: string) => {
    ran.push(path);
    if (broken.includes(path)) throw new Error("not there");
    if (path === "/answering.js") vi.stubGlobal("asideWorker", asideWorker);
  });
  vi.useFakeTimers();
  begin();
  const tell = (name: string, ...what: unknown[]) =>
    heard.get(name)?.map((hearer) => hearer(...(what as never[])));
  return { ran, told, tell, joined: () => joined, broken };
}

const panel = { id: "abc", url: "chrome-extension://abc/sidepanel.html" };
const ask = { aside: "panel/online", version: "1", body: { a: 1 } };

test("every listener stands before the worker's first turn is over, and nothing else has run", () => {
  const { ran } = begun();
  expect([...heard.keys()].sort()).toEqual([
    "alarm",
    "command",
    "fetch",
    "install",
    "installed",
    "message",
    "notice",
    "notice's button",
    "online",
    "startup",
    "toolbar",
  ]);
  expect(ran).toEqual([]);
});

test("what may be run later is brought in while the browser installs the worker", () => {
  const { ran, tell } = begun();
  tell("install");
  expect(ran.sort()).toEqual(["/answering.js", "/calls.js", "/engine.js", "/library.js"]);
});

test("an ask is heard in the very event, and the rest is joined once", () => {
  const { ran, told, tell, joined } = begun();
  tell("message", ask, panel, () => {});
  expect(told).toEqual([["hear", "panel/online", { a: 1 }, { kind: "panel" }]]);
  tell("message", ask, panel, () => {});
  expect(told).toHaveLength(2);
  expect([ran, joined()]).toEqual([["/answering.js"], 1]);
});

test("one of another version is told so by the listeners alone", () => {
  const { ran, tell } = begun();
  const answer = vi.fn<(reply: unknown) => void>();
  tell("message", { ...ask, version: "0" }, panel, answer);
  expect(answer).toHaveBeenCalledExactlyOnceWith({ ok: false, problem: "outdated" });
  expect(ran).toEqual([]);
});

test.each([
  ["the ring for the rows", "alarm", [{ name: "aside.work" }], [["wake"]]],
  ["the ring for what is due", "alarm", [{ name: "aside.due" }], [["remind"]]],
  ["a ring of nobody's", "alarm", [{ name: "other" }], []],
  ["online again", "online", [], [["wake"]]],
  ["installed", "installed", [], [["wake"]]],
  ["the browser has begun", "startup", [], [["browserBegan"]]],
  ["a notice", "notice", ["n1"], [["noticePressed", "n1", undefined]]],
  ["a notice's button", "notice's button", ["n1", 1], [["noticePressed", "n1", 1]]],
  ["the key for replies", "command", ["open-picker", { id: 7 }], [["pickerKey", 7]]],
  ["the same with no tab", "command", ["open-picker"], [["pickerKey", undefined]]],
])("%s", (_what, name, given, expected) => {
  const { told, tell } = begun();
  tell(name, ...given);
  expect(told).toEqual(expected);
});

test.each(["startup", "installed"])(
  "on %s the alarm is set though nothing else of the worker can be run",
  async (name) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { tell } = begun({ broken: ["/answering.js"] });
    expect(alarms).toEqual(new Set());
    tell(name);
    await vi.advanceTimersByTimeAsync(0);
    expect(alarms).toEqual(new Set(["aside.work"]));
    warn.mockRestore();
  },
);

test("it looks by itself a moment later", () => {
  const { ran, told } = begun();
  vi.advanceTimersByTime(249);
  expect(ran).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([["firstLook"]]);
});

test("the panel's page comes as it is packed until a press has joined the rest", () => {
  const { ran, tell } = begun();
  const respondWith = vi.fn<(page: Promise<Response>) => void>();
  const load = () =>
    tell("fetch", {
      request: { mode: "navigate", url: "chrome-extension://abc/sidepanel.html" },
      respondWith,
    });
  load();
  expect(respondWith).not.toHaveBeenCalled();
  expect(ran).toEqual([]);
  tell("message", ask, panel, () => {});
  load();
  expect(respondWith).toHaveBeenCalledOnce();
});

test("where the rest can't be run the asker is told, and the next ask tries again", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const broken = ["/answering.js"];
  const { told, tell } = begun({ broken });
  const answered = () =>
    new Promise((resolve) => {
      tell("message", ask, panel, resolve);
    });
  expect(await answered()).toEqual({ ok: false, problem: "failed" });
  tell("online");
  await vi.advanceTimersByTimeAsync(0);
  broken.length = 0;
  expect(await answered()).toEqual({ ok: true, answer: null });
  expect(told.map(([name]) => name)).toEqual(["hear"]);
  expect(warn).toHaveBeenCalled();
  warn.mockRestore();
});
