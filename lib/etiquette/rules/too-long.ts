import {
  MESSAGE_MAX,
  messageLength,
  POST_MAX,
  postLength,
  surelyFits,
} from "../../counting/index.ts";
import { read, type Reading } from "../reading.ts";
import type { Channel, Rule } from "../types.ts";

const WHOLE = 2_000;

export const tooLong: Rule = {
  id: "tooLong",
  level: "block",
  channels: ["public", "dm"],
  source: { title: "Counting characters", by: "X developer documentation" },
  check: ({ channel, text }, _context, reading) => {
    const over = overBy(channel, reading);
    if (over <= 0) return undefined;
    const why = { key: "rule_tooLong_why", values: [String(over)] };
    // Words are the person's to cut; only what nobody sees is cut for them, if that is enough.
    if (over > text.length / 2) return { spans: [], why };
    const tidy = text
      .replaceAll(/[ \t\u00a0]+/g, " ")
      .replaceAll(/ ?\n ?/g, "\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim();
    const fix = { kind: "draft", text: tidy } as const;
    return { spans: [], why, ...(overBy(channel, read(tidy)) <= 0 && { fix }) };
  },
};

function overBy(channel: Channel, reading: Reading): number {
  if (channel === "dm") {
    const { text } = reading;
    return text.length <= MESSAGE_MAX ? 0 : messageLength(text).length - MESSAGE_MAX;
  }
  // A short one is counted whole: in pieces, an emoji at the border of two may count for both.
  if (surelyFits(reading.text)) return 0;
  if (reading.text.length <= WHOLE) return postLength(reading.text).weighted - POST_MAX;
  return reading.sum("weight", ({ text }) => postLength(text).weighted) - POST_MAX;
}
