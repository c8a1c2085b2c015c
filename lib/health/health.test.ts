import { expect, test } from "vitest";
import { lostThings, reportOf, type PartHealth, type PartName } from "./index.ts";

const row = (part: PartName, more: Partial<PartHealth> = {}): PartHealth => ({
  part,
  page: "status",
  state: "missing",
  met: 6,
  at: Date.parse("2026-11-20T12:30:00Z"),
  version: "1.0",
  ...more,
});
const lost = (...rows: PartHealth[]) => lostThings(rows, "1.0");

test("each place is named once, whatever is missing of it", () => {
  expect(lost(row("replyBox"), row("inlineReply"), row("replyBox", { page: "compose" }))).toEqual([
    "replyBox",
  ]);
  expect(lost(row("chatBox", { state: "odd" }), row("tweet"))).toEqual(["tweets", "chatBox"]);
});

test("what is found, has another way, or was looked for by an earlier Aside is not told", () => {
  expect(lost()).toEqual([]);
  expect(lost(row("tweet", { state: "found" }), row("chatHost", { state: "old" }))).toEqual([]);
  expect(lost(row("tweet", { version: "0.9" }))).toEqual([]);
  expect(lost(row("profileBio"), row("banner"))).toEqual([]);
});

test("the account is lost only when no way to it is left", () => {
  expect(lost(row("ownProfileLink"))).toEqual([]);
  expect(lost(row("accountSwitcher"))).toEqual([]);
  expect(lost(row("ownProfileLink"), row("accountSwitcher"))).toEqual(["account"]);
});

test("the report: the worst first, then all that was looked for", () => {
  const rows = [
    row("tweet", { state: "found", met: 0, page: "home" }),
    row("replyBox", { page: "compose", met: 2 }),
    row("chatHost", { state: "old", page: "chat", version: "0.9" }),
  ];
  const now = Date.parse("2026-11-22T05:00:00Z");
  const lines = reportOf(rows, { version: "1.0", browser: "Chromium 156", now }).split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "Aside 1.0 · Chromium 156 · 2026-11-22",
    "missing  · replyBox on compose · looked for 2 times · needed by insertion, posts-seen · 2026-11-20 12:30",
    "old      · chatHost on chat · looked for 6 times · needed by watcher, chat-seen, insertion · 2026-11-20 12:30 · by 0.9",
    "found    · tweet on home · 2026-11-20 12:30",
  ]);
  expect(lines[4]).toContain("not looked for yet: cell, ");
  expect(lines[4]).not.toContain("replyBox,");
});
