import { expect, test } from "vitest";
import { invites } from "../handoff/index.ts";
import { messageLength, postLength } from "../counting/index.ts";
import { dmLinkIsLast, dmLinkOf } from "../text/index.ts";
import { fill, STARTERS } from "./index.ts";
import type { Variables } from "./types.ts";

const named: Variables = {
  customer: { handle: "SamR", name: "Maximiliana Rivers", firstName: "Maximiliana" },
  account: { handle: "Acme_Support_UK", name: "Acme" },
  agent: { name: "Kim" },
};
const unnamed: Variables = { ...named, customer: { handle: "SamR" }, agent: {} };

test("five for the public answer, three for the private one, each its own shortcut", () => {
  expect(STARTERS.map(({ scope }) => scope)).toEqual([
    ...Array<string>(5).fill("public"),
    ...Array<string>(3).fill("dm"),
  ]);
  expect(new Set(STARTERS.flatMap(({ id, shortcut, title }) => [id, shortcut, title])).size).toBe(
    24,
  );
});

test.each(STARTERS)(
  "$title leaves nothing unfilled, whoever it is for",
  ({ wordings, scope, prompt }) => {
    const dmLink = dmLinkOf("2244994945000000001", prompt);
    expect(new Set(wordings).size).toBe(3);
    const whoever = [{ ...named, dmLink }, { ...unnamed, dmLink }, named, unnamed];
    for (const given of whoever.flatMap((one) => wordings.map((words) => ({ one, words })))) {
      const { text, unfilled } = fill(given.words, given.one);
      expect(unfilled).toEqual([]);
      expect(text).not.toMatch(/[{}]| {2}|\s[.,]|undefined|null/);
      const isPublic = scope === "public";
      expect({
        fits: isPublic ? postLength(text).valid : messageLength(text).length < 400,
        invites: invites(text),
        dmLinkIsLast: dmLinkIsLast(text),
      }).toEqual({
        fits: true,
        invites: isPublic,
        dmLinkIsLast: isPublic && "dmLink" in given.one,
      });
    }
  },
);
