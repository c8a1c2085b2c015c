import { expect, test } from "vitest";
import { statsOf } from "./stats.ts";
import type { ReplyUse } from "./types.ts";

const use = (at: number, caseId?: string): ReplyUse => ({
  id: `u${at}`,
  replyId: "r",
  wording: 0,
  account: "brand",
  customer: "ana",
  channel: "public",
  at,
  ...(caseId !== undefined && { caseId }),
});

test("a case counts once, from the first use in it, and only what came after", () => {
  const uses = [use(5, "a"), use(9, "a"), use(5, "b"), use(5, "c"), use(7), use(5, "gone")];
  const cases = [
    {
      id: "a",
      steps: [
        { name: "wrote", at: 6 },
        { name: "resolved", at: 8 },
      ],
    },
    { id: "b", steps: [{ name: "wrote", at: 4 }] },
    { id: "c", steps: [{ name: "wrote", at: 6, skipped: "phoned" }] },
    { id: "other", steps: [{ name: "wrote", at: 6 }] },
  ];
  const ratings = new Map([
    ["a", { rating: "good", at: 9 }],
    ["b", { rating: "bad", at: 7 }],
    ["c", { rating: "good", at: 4 }],
    ["other", { rating: "good", at: 9 }],
  ]);
  expect(statsOf({ uses, cases, ratings })).toEqual({
    used: 6,
    cases: 3,
    wrote: 1,
    resolved: 1,
    rated: 2,
    good: 1,
  });
  const none = { used: 0, cases: 0, wrote: 0, resolved: 0, rated: 0, good: 0 };
  expect(statsOf({ uses: [], cases: [], ratings: new Map() })).toEqual(none);
});
