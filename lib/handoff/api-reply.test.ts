import { expect, test } from "vitest";
import type { Handle } from "../customers/index.ts";
import { mayReplyByApi } from "./api-reply.ts";
import type { Tweet } from "./types.ts";

const brand = "brand" as Handle;
const ana = "ana" as Handle;
const tweet: Tweet = {
  id: "5",
  author: ana,
  authorHandle: "Ana",
  text: "My parcel is lost",
  mentions: [],
};

test.each<readonly [string, Partial<Tweet>, ReturnType<typeof mayReplyByApi>]>([
  ["it mentions the account", { mentions: [ana, brand] }, "yes"],
  ["it answers the account", { replyTo: brand }, "yes"],
  ["it quotes the account", { quotes: { author: brand } }, "yes"],
  ["it is the account's own", { author: brand }, "yes"],
  ["it mentions nobody", {}, "no"],
  ["it mentions somebody whose handle begins alike", { mentions: ["brand_fr" as Handle] }, "no"],
  ["it quotes somebody else", { quotes: { author: ana } }, "no"],
  ["it answers somebody else", { replyTo: ana, mentions: [ana] }, "no"],
  ["nobody knows whom it quotes", { quotes: { id: "4" } }, "unknown"],
  ["its text was not read", { text: "" }, "unknown"],
  ["its text is cut", { text: "a".repeat(280) }, "unknown"],
  ["its text ends in dots", { text: "My parcel …" }, "unknown"],
])("%s", (_what, more, answer) => {
  expect(mayReplyByApi({ ...tweet, ...more }, brand)).toBe(answer);
});
