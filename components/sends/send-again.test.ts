import { beforeEach, expect, test } from "vitest";
import { missingWords } from "../../test/fakes/catalogue.ts";
import { words } from "../../lib/platform/index.ts";
import type { RefusalKind, SendState } from "../../lib/sends/index.ts";
import { againWords } from "./send-again.tsx";

const refused = (kind: RefusalKind): SendState => ({ name: "refused", refusal: { kind } });

beforeEach(() => {
  missingWords.length = 0;
});

test.each<readonly [SendState, string]>([
  [refused("dmNotAllowed"), "X did not take it."],
  [refused("duplicate"), "X did not take it."],
  [refused("offline"), "It never reached X."],
  [refused("personSaysNo"), "You said that it is not on X."],
  [refused("notArrived"), "Aside looked on X, and it was not there."],
  [{ name: "abandoned", why: "noComposer" }, "It never reached X."],
])("%j can be written again, and what that means is said", (state, said) => {
  const means = againWords({ state, text: "Hello" });
  expect(means && words(means)).toContain(said);
  expect(missingWords).toEqual([]);
});

test.each<SendState>([
  { name: "drafted" },
  { name: "inserted" },
  { name: "opened" },
  { name: "unconfirmed" },
  { name: "held", until: 1, ms: 1 },
  { name: "queued" },
  { name: "calling", owner: "a", since: 1 },
  { name: "unknown", why: "timeOut", since: 1 },
  { name: "asked", why: "timeOut" },
  { name: "seen", by: "page" },
  { name: "accepted", by: "answer" },
  refused("tweetGone"),
  refused("notFound"),
])("what is on X, may be there or has nowhere to go is not offered again: %j", (state) => {
  expect(againWords({ state, text: "Hello" })).toBeUndefined();
});

test("words that are not kept can't be written again", () => {
  expect(againWords({ state: refused("offline"), text: null })).toBeUndefined();
});
