import type { CustomerFacts, Fact } from "../../customers/index.ts";
import { known } from "./known.ts";

/** What the page may tell; undefined and "" stand for unknown. */
export type Seen = {
  [K in keyof CustomerFacts]?: CustomerFacts[K] extends Fact<infer T> | undefined
    ? T | undefined
    : never;
};

/** Facts from the page, as of `now`; whatever is unknown is left out. */
export function factsSeen(seen: Seen, now: number): CustomerFacts {
  const facts = Object.entries(known(seen)).map(([name, value]) => [
    name,
    { value, source: "page", at: now },
  ]);
  return Object.fromEntries(facts) as CustomerFacts;
}
