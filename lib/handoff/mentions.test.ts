import fc from "fast-check";
import { expect, test } from "vitest";
import { mentionsAfter, mentionsToAsk, type MentionsAsked, type MentionsRead } from "./mentions.ts";

const PAGE = 3;

/** X's list, of which an answer shows the newest few of what was asked for. */
function answer(all: readonly string[], { after = "0", before = "99999" }: MentionsAsked) {
  const fitting = all
    .filter((id) => BigInt(id) > BigInt(after) && BigInt(id) < BigInt(before))
    .toSorted((a, b) => Number(b) - Number(a));
  return { ids: fitting.slice(0, PAGE), more: fitting.length > PAGE };
}

test("only what is newer is asked for; what did not fit into one answer is asked for when wanted", () => {
  expect(mentionsToAsk(undefined, false)).toEqual({});
  expect(mentionsToAsk(undefined, true)).toBeUndefined();
  const first = mentionsAfter(undefined, {}, { ids: ["8", "10", "9"], more: true }, 1);
  expect(first).toEqual({ at: 1, newest: "10", gap: { before: "8" } });
  expect(mentionsToAsk(first, false)).toEqual({ after: "10" });
  const none = mentionsAfter(first, { after: "10" }, { ids: [], more: false }, 2);
  expect(none).toEqual({ at: 2, newest: "10", gap: { before: "8" } });
  expect(mentionsToAsk(none, true)).toEqual({ before: "8" });
  const older = mentionsAfter(none, { before: "8" }, { ids: ["7"], more: false }, 3);
  expect(older).toEqual({ at: 3, newest: "10" });
});

test("whatever comes between the looks: newer ones and the gap together bring every mention", () => {
  const moves = fc.array(fc.record({ arrive: fc.nat(6), older: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(moves, (all) => {
      const onX: string[] = [];
      const found = new Set<string>();
      let read: MentionsRead | undefined;
      const look = (older: boolean) => {
        const asked = mentionsToAsk(read, older);
        if (!asked) return false;
        const page = answer(onX, asked);
        for (const id of page.ids) found.add(id);
        read = mentionsAfter(read, asked, page, 1);
        return true;
      };
      for (const { arrive, older } of all) {
        for (let i = 0; i < arrive; i += 1) onX.push(String(onX.length + 1));
        look(older);
      }
      look(false);
      while (look(true));
      expect([...found].toSorted()).toEqual(onX.toSorted());
    }),
    { numRuns: 300 },
  );
});
