import { expect, test } from "vitest";
import type { Tab } from "../../lib/platform/index.ts";
import { shortcut } from "./shortcut.ts";

const tabs: Tab[] = [
  { id: 1, windowId: 9, url: "https://x.com/home" },
  { id: 2, windowId: 9, url: "https://x.com.example.org/home" },
  { id: 3, windowId: 9 },
];

async function pressedIn(tabId: number | undefined, refused?: Error): Promise<string[]> {
  const done: string[] = [];
  await shortcut(
    {
      tabs: {
        active: async () => undefined,
        get: async (id) => tabs.find((tab) => tab.id === id),
        show: async () => undefined,
      },
      bring: async (id, part) => {
        if (refused) throw refused;
        done.push(`${part} ${id}`);
      },
      openPicker: async (id) => void done.push(`open ${id}`),
      log: (what) => done.push(what),
    },
    tabId,
  );
  return done;
}

test("the key opens the picker in a tab of X, once what draws it is there; in no other tab", async () => {
  expect(await pressedIn(1)).toEqual(["composing 1", "open 1"]);
  for (const other of [2, 3, 4, undefined]) expect(await pressedIn(other)).toEqual([]);
  expect(await pressedIn(1, new Error("gone"))).toEqual(["the picker did not open"]);
});
