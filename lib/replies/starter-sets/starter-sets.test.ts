import { expect, test } from "vitest";
import { messageLength, postLength } from "../../counting/index.ts";
import { judge } from "../../etiquette/index.ts";
import { invites } from "../../handoff/index.ts";
import { dmLinkIsLast, dmLinkOf } from "../../text/index.ts";
import { fill } from "../fill/index.ts";
import type { Variables } from "../types.ts";
import { STARTER_SETS } from "./index.ts";

const unnamed: Variables = {
  customer: { handle: "a_handle_15_lon" },
  account: { handle: "Acme_Support_UK", name: "Acme" },
  agent: {},
};
/** As long as a name can be that is greeted with. */
const named: Variables = {
  ...unnamed,
  customer: { handle: "SamR", name: "Maximiliana-Charlott", firstName: "Maximiliana-Charlott" },
  agent: { name: "Anne-Katrin" },
};
const sets = Object.entries(STARTER_SETS);
const all = sets.flatMap(([set, replies]) => replies.map((reply) => ({ set, ...reply })));

test.each(sets)(
  "%s: some 25 replies in each scope, each with a shortcut of its own",
  (_, replies) => {
    expect(replies.length).toBeGreaterThanOrEqual(25);
    for (const scope of ["public", "dm", "survey"])
      expect(replies.filter((reply) => reply.scope === scope).length).toBeGreaterThanOrEqual(2);
    for (const key of ["shortcut", "title"] as const)
      expect(new Set(replies.map((reply) => reply[key])).size).toBe(replies.length);
    expect(replies.every(({ tags, folder }) => tags.length >= 2 && folder !== "")).toBe(true);
  },
);

test.each(all)("$set, $title: fills, fits, and no rule minds it, whoever it is for", (reply) => {
  const { scope, wordings, prompt, asksFor } = reply;
  const channel = scope === "public" ? "public" : "dm";
  const dmLink = dmLinkOf("2244994945000000001", prompt);
  const texts: string[] = [];
  for (const wording of wordings) {
    const leads = wording.includes("dm_link");
    for (const who of [{ ...named, dmLink }, { ...unnamed, dmLink }, named, unnamed]) {
      const { text, unfilled } = fill(wording, who);
      expect(unfilled).toEqual([]);
      expect(text).not.toMatch(/[{}]| {2}|\s[.,?]|^\p{Ll}|undefined|null|!/u);
      const fits = channel === "dm" ? messageLength(text).length < 400 : postLength(text).valid;
      const context = { now: 0, dm: { answer: "unknown", reasons: [] }, dmLink } as const;
      expect({
        text,
        fits,
        told: judge({ channel, text }, context).map(({ rule }) => rule),
        invites: invites(text),
        linkIsLast: dmLinkIsLast(text),
      }).toEqual({
        text,
        fits: true,
        told: [],
        invites: leads,
        linkIsLast: leads && "dmLink" in who,
      });
    }
    expect(wording.split("dm_link").length).toBeLessThan(3);
    expect(channel === "dm" && leads).toBe(false);
    // In public nothing is asked for but in private.
    expect(channel === "public" && asksFor !== undefined && !leads).toBe(false);
    texts.push(fill(wording, unnamed).text);
  }
  // To the same customer even the other wording would be another text.
  const toldAfter = (text: string, before: string) =>
    judge(
      { channel, text },
      {
        now: 0,
        dm: { answer: "unknown", reasons: [] },
        sent: [{ text: before, channel, at: 0, toThem: true }],
      },
    ).some(({ rule }) => rule === "sameAgain");
  for (const [i, text] of texts.entries()) {
    expect(toldAfter(text, text)).toBe(true);
    for (const other of texts.slice(i + 1)) expect(toldAfter(text, other)).toBe(false);
  }
});
