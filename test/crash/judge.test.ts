import { expect, test } from "vitest";
import { reply } from "../fakes/fake-x.ts";
import type { Send, SendState } from "../../lib/sends/index.ts";
import { judge, sum, type Evidence, type Press } from "./judge.ts";

const press: Press = {
  id: "s1",
  caseId: "c1",
  channel: "public",
  route: "api",
  text: "On it.",
  by: "11",
  to: "900",
  confirmed: true,
};
const copy = { by: "11", to: "900", text: "On it." };
const row = (state: SendState, more: Partial<Send> = {}) =>
  reply({ id: "s1", text: "On it.", state, ...more });
const accepted = row({ name: "accepted", by: "answer", remoteId: "1" });
const refused = row({ name: "refused", refusal: { kind: "notArrived" } });
const asked = row({ name: "asked", why: "networkCut" });
const unknownBefore = { life: [{ name: "unknown", at: 1 }] } as const;

function given(more: Partial<Evidence>): Evidence {
  return {
    presses: [press],
    rows: [accepted],
    drafts: [],
    standing: [copy],
    looks: [],
    signedOut: new Set(),
    shown: new Set(),
    disturbed: false,
    shaken: false,
    ...more,
  };
}

const looked = (came: number | "cut") => [{ by: "11", channel: "public", came }] as const;
const dm = { ...press, channel: "dm", to: "22" } as const;

test.each<readonly [string, Partial<Evidence>, object]>([
  ["once pressed, once there", {}, { sends: 1, accepted: 1 }],
  [
    "found by a look",
    { rows: [{ ...accepted, ...unknownBefore }] },
    { accepted: 1, unknownSettled: 1 },
  ],
  ["refused, the words still there", { rows: [refused], standing: [] }, { sends: 1, refused: 1 }],
  [
    "never stored, and still in the box",
    {
      presses: [{ ...press, confirmed: false }],
      rows: [],
      standing: [],
      drafts: [{ id: "c1/public", text: "On it." }],
    },
    { sends: 0 },
  ],
  ["asked, X being away", { rows: [asked], looks: looked("cut") }, { unknownAsked: 1 }],
  ["asked, X being busy", { rows: [asked], looks: looked(429) }, { unknownAsked: 1 }],
  [
    "asked, X showing nothing of the conversation",
    {
      presses: [dm],
      rows: [asked],
      standing: [],
      looks: [{ by: "11", channel: "dm", to: "22", came: 200 }],
    },
    { unknownAsked: 1 },
  ],
])("%s: nothing is wrong", (_what, more, counts) => {
  const verdict = judge(given(more));
  expect(verdict.wrong).toEqual([]);
  expect(verdict.counts).toMatchObject({ lost: 0, duplicates: 0, ...counts });
});

test.each<readonly [string, Partial<Evidence>, "lost" | "duplicates"]>([
  ["accepted, and not on X", { standing: [] }, "lost"],
  ["on X with other words", { standing: [{ ...copy, text: "On it!" }] }, "lost"],
  ["on X under another tweet", { standing: [{ ...copy, to: "901" }] }, "lost"],
  ["confirmed, and no row", { rows: [], standing: [] }, "lost"],
  ["on X, and no row", { rows: [], presses: [{ ...press, confirmed: false }] }, "lost"],
  [
    "never stored, and not in the box",
    { rows: [], standing: [], presses: [{ ...press, confirmed: false }] },
    "lost",
  ],
  ["for ever on its way", { rows: [row({ name: "queued" })], standing: [] }, "lost"],
  ["refused, and the words are gone", { rows: [{ ...refused, text: null }], standing: [] }, "lost"],
  ["twice on X", { standing: [copy, copy] }, "duplicates"],
  ["refused, and on X", { rows: [refused] }, "duplicates"],
])("a planted fault is noticed: %s", (_what, more, kind) => {
  const { counts, wrong } = judge(given(more));
  expect(counts[kind]).toBe(1);
  expect(wrong).toHaveLength(1);
});

test.each<readonly [string, Partial<Evidence>]>([
  ["the look brought the posts", { looks: looked(200) }],
  ["a second look brought them", { looks: [...looked("cut"), ...looked(200)] }],
  ["nobody looked", {}],
  [
    "posted from X's box before our eyes",
    { rows: [row({ name: "inserted" }, { route: "draft" })] },
  ],
])("asked without need is noticed: %s", (_what, more) => {
  expect(judge(given({ rows: [asked], ...more })).wrong).toHaveLength(1);
});

test("two presses of the same words are one wish, and the counts of runs add up", () => {
  const twice = judge(given({ presses: [press, { ...press, id: "s2", confirmed: false }] }));
  expect(twice).toMatchObject({ wrong: [], counts: { sends: 1, accepted: 1 } });
  expect(sum([twice.counts, twice.counts])).toMatchObject({ sends: 2, accepted: 2, lost: 0 });
});
