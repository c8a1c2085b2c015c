import { sentencesIn, sentencesOf } from "../history/sentences.ts";
import { likeness } from "../history/similar.ts";
import type { Rule } from "../types.ts";

/** So many texts in a row with the same sentence sound like a script. Our own choice. */
const LAST = 3;

export const sameSentence: Rule = {
  id: "sameSentence",
  level: "note",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: ({ channel, text }, { sent = [] }, reading) => {
    const last = sent
      .filter((one) => one.channel === channel)
      .toSorted((a, b) => b.at - a.at)
      .slice(0, LAST);
    const [first, ...others] = last.map(sentencesOf);
    if (!first || first.size === 0 || last.length < LAST) return undefined;
    const spans = reading
      .find("sentences", sentencesIn)
      .filter(({ kind = "" }) => first.has(kind) && others.every((one) => one.has(kind)))
      .flatMap((hit) => hit.spans);
    // Where all of it is the same, there is another rule to say so.
    if (spans.length === 0 || last.every(likeness(text))) return undefined;
    return { spans, why: { key: "rule_sameSentence_why", values: [] } };
  },
};
