import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import { expect, test, vi } from "vitest";

/** A browser that only notes who listens; everything that is asked of it answers with nothing. */
function noting() {
  const listening: string[] = [];
  const event = (name: string) => ({ addListener: () => void listening.push(name) });
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
      get: async () => undefined,
      create: async () => undefined,
      clear: async () => true,
    },
    commands: { onCommand: event("command") },
    action: { onClicked: event("toolbar") },
    notifications: {
      onClicked: event("notice"),
      onButtonClicked: event("notice's button"),
    },
    identity: { getRedirectURL: () => "https://abc.chromiumapp.org/" },
  };
  return { browser, listening };
}

test("every listener stands before the worker's first turn is over", async () => {
  const { browser, listening } = noting();
  vi.stubGlobal("browser", browser);
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("addEventListener", (name: string) => void listening.push(name));
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const { begin } = await import("./begin.ts");
  begin();
  expect(listening.sort()).toEqual([
    "alarm",
    "alarm",
    "command",
    "fetch",
    "installed",
    "message",
    "notice",
    "notice's button",
    "online",
    "startup",
    "toolbar",
  ]);
});
