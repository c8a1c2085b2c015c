import { beforeEach, expect, test } from "vitest";
import { openPage, tweetOf } from "../../../test/pages/open-page.ts";
import { readTweet } from "./tweet.ts";

beforeEach(() => openPage("variants"));

const path = "/ida/status/110";
const read = (id: string) => {
  const { tweet, promoted, focal } = readTweet(tweetOf(id), path, 0) ?? {};
  if (!tweet) return undefined;
  const { id: number, authorHandle, text, language, replyTo, mentions, quotes } = tweet;
  return [number, authorHandle, text, { language, promoted, focal, replyTo, mentions, quotes }];
};

const plain = { promoted: false, focal: false, mentions: [] };

test.each([
  ["older", "101", "Ola_N", "Hvor er pakken? #post https://example.com/a/b/c", { language: "no" }],
  ["oldest", "102", "ana", "❤️👩‍🔧", {}],
  ["stripped", "103", "Ben_7", "one\ntwo\n\nfour", {}],
  ["selfQuote", "104", "cy", "newer words", { language: "en", quotes: { id: "90", author: "cy" } }],
  ["poll", "105", "eva", "", {}],
  [
    "arabic",
    "106",
    "fay",
    "أين طلبي؟ 🇪🇬",
    { language: "ar", replyTo: "northwind", mentions: ["northwind", "gus"] },
  ],
  ["edited", "107", "hal", "mended", { language: "en" }],
  ["olderAdvert", "108", "brandy", "Buy", { language: "en", promoted: true }],
  ["advertBelow", "109", "brandy", "", { promoted: true }],
  ["article", "110", "ida", "Ten winters of bikes", { focal: true }],
  ["embedded", "60", "ida", "the first winter", { language: "en" }],
  ["embeddedOther", "61", "jo", "well done", { language: "en", quotes: { author: "kit" } }],
])("%s", (id, number, author, text, more) => {
  expect(read(id)).toEqual([number, author, text, { ...plain, ...more }]);
});
