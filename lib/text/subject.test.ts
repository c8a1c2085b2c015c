import { expect, test } from "vitest";
import { subjectOf } from "./index.ts";

const tweet = { kind: "tweet", id: "15" };
const person = { kind: "person", handle: "Ana_1" };

test.each([
  ["https://x.com/Ana_1/status/15", { ...tweet, author: "Ana_1" }],
  ["https://twitter.com/Ana_1/status/15/photo/1?s=20#top", { ...tweet, author: "Ana_1" }],
  ["https://x.com/i/web/status/15", tweet],
  ["https://x.com/i/status/15", tweet],
  ["https://x.com/Ana_1", person],
  ["https://x.com/Ana_1/with_replies?lang=en", person],
  ["https://x.com/i/chat/7-12", { kind: "chat", ids: ["7", "12"] }],
  ["https://x.com/i/chat/requests/other/7-12", { kind: "chat", ids: ["7", "12"] }],
  ["https://x.com/messages/7-12", { kind: "chat", ids: ["7", "12"] }],
  ["https://x.com/messages/compose?recipient_id=7&text=a", { kind: "chat", ids: ["7"] }],
  ["https://x.com/", undefined],
  ["https://x.com/i/chat", undefined],
  ["https://x.com/i/bookmarks", undefined],
  ["https://x.com/a_name_of_17_signs", undefined],
  ["https://x.com.example/Ana_1", undefined],
  ["chrome-extension://abc/Ana_1", undefined],
  ["nonsense", undefined],
])("%s", (address, subject) => {
  expect(subjectOf(address)).toEqual(subject);
});
