import { expect, test } from "vitest";
import type { FilledReply } from "../../../lib/messages/index.ts";
import { findReplies } from "./find-replies.ts";

const reply = (shortcut: string, title: string, text: string): FilledReply => ({
  id: shortcut,
  shortcut,
  title,
  text,
  unfilled: [],
  asks: [],
  wording: 0,
  length: { used: text.length, max: 280 },
});
const all = [
  reply("late", "Order is late", "I'm sorry you're still waiting."),
  reply("broken", "Something is broken", "Sorry about that, it should work."),
  reply("lager", "Où est mon Café", "We look, and latte is on us."),
];

test.each<[string, boolean, string[]]>([
  ["", false, ["late", "broken", "lager"]],
  ["late", false, ["late"]],
  ["la", false, ["late", "lager"]],
  ["LA", false, ["late", "lager"]],
  ["cafe", false, ["lager"]],
  ["order", false, ["late"]],
  ["rder", false, []],
  ["sorry", false, []],
  ["sorry", true, ["late", "broken"]],
  ["work broken", true, ["broken"]],
  ["lat", true, ["late", "lager"]],
  ["nothing at all", true, []],
])("%j, in texts too: %s, finds %j", (query, inTexts, found) => {
  expect(findReplies(all, query, inTexts).map(({ id }) => id)).toEqual(found);
});
