import { expect, test } from "vitest";
import type { Handle } from "../../customers/index.ts";
import { habitOf, type KeptSend } from "../index.ts";

const words = { sketch: "", runs: 0 };
const said = (more: Partial<KeptSend>): KeptSend => ({ channel: "public", at: 1, words, ...more });
const ana = { customer: "ana" as Handle, tweetId: "1" };
const kim = { customer: "kim" as Handle, tweetId: "2" };

test.each<[string, KeptSend[], { inPublic: number; moved: number }]>([
  ["nothing", [], { inPublic: 0, moved: 0 }],
  ["in public only", [said({ ...ana, invites: false })], { inPublic: 1, moved: 0 }],
  ["invited", [said({ ...ana, invites: true })], { inPublic: 0, moved: 1 }],
  [
    "first answered, then invited: once",
    [said({ ...ana, invites: true }), said({ ...ana, invites: false })],
    { inPublic: 0, moved: 1 },
  ],
  [
    "answered, then written to in private",
    [said({ ...ana, invites: false }), said({ ...ana, channel: "dm" })],
    { inPublic: 0, moved: 1 },
  ],
  ["whoever wrote in private first", [said({ ...ana, channel: "dm" })], { inPublic: 0, moved: 0 }],
  [
    "a tweet of which there is no case",
    [said({ tweetId: "9", invites: false }), said({ ...kim, invites: true })],
    { inPublic: 1, moved: 1 },
  ],
  ["kept before that was looked at", [said({ ...ana })], { inPublic: 0, moved: 0 }],
])("%s", (_name, kept, habit) => {
  expect(habitOf(kept)).toEqual(habit);
});
