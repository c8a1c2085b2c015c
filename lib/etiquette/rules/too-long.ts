import { MESSAGE_MAX, messageLength, POST_MAX, postLength } from "../../counting/index.ts";
import type { Channel, Rule } from "../types.ts";

export const tooLong: Rule = {
  id: "tooLong",
  level: "block",
  channels: ["public", "dm"],
  source: { title: "Counting characters", by: "X developer documentation" },
  check: ({ channel, text }) => {
    const over = overBy(channel, text);
    if (over <= 0) return undefined;
    const tidy = text
      .replaceAll(/[ \t\u00a0]+/g, " ")
      .replaceAll(/ ?\n ?/g, "\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim();
    return {
      spans: [],
      why: { key: "rule_tooLong_why", values: [String(over)] },
      // Words are the person's to cut; only what nobody sees is cut for them, if that is enough.
      ...(overBy(channel, tidy) <= 0 && { fix: { kind: "draft", text: tidy } }),
    };
  },
};

function overBy(channel: Channel, text: string): number {
  if (channel === "dm") {
    return text.length <= MESSAGE_MAX ? 0 : messageLength(text).length - MESSAGE_MAX;
  }
  return postLength(text).weighted - POST_MAX;
}
