import { expect, test } from "vitest";
import { answeredElsewhere } from "./index.ts";
import type { Step } from "./types.ts";

const step = (more: Partial<Step> = {}): Step => ({
  name: "acknowledged",
  at: 1,
  by: "person",
  ...more,
});

test.each<[string, Step[], readonly (string | undefined)[], boolean]>([
  ["nobody of this case has answered", [], [], true],
  ["it is this case's own", [], ["9"], false],
  ["the step was skipped", [step({ skipped: "no need" })], [], true],
  ["ours is known, and it is another", [step({ sendId: "s1" })], ["8"], true],
  ["ours is known, and it is this", [step({ sendId: "s1" })], ["9"], false],
  ["ours is out, its number is not known", [step({ sendId: "s1" })], [undefined], false],
  ["it was written by hand on X", [step({ by: "page" })], [], false],
])("%s", (_, steps, own, is) =>
  expect(answeredElsewhere({ answer: { id: "9" }, steps }, own)).toBe(is),
);

test("nothing was found", () => expect(answeredElsewhere({ steps: [] }, [])).toBe(false));
