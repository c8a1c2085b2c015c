import { theyWrote, type Tweet } from "../../handoff/index.ts";
import { publicOrPrivate } from "../place/public-or-private.ts";
import type { Rule } from "../types.ts";

/** By the tweet, which stays the same at each key. */
const asked = new WeakMap<Tweet, boolean>();

export const usefulToAll: Rule = {
  id: "usefulToAll",
  level: "note",
  channels: ["dm"],
  source: { title: "Ask users to connect via DM if it is necessary", by: "60 Second Social" },
  check: ({ text }, { case: shown, customer }) => {
    if (!shown?.tweet || text.trim() === "" || theyWrote(shown, customer)) return undefined;
    const { tweet } = shown;
    const isForAll = asked.get(tweet) ?? publicOrPrivate(tweet)?.because === "forAll";
    asked.set(tweet, isForAll);
    return isForAll ? { spans: [], why: { key: "rule_usefulToAll_why", values: [] } } : undefined;
  },
};
