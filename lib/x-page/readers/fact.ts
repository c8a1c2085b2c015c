import type { CustomerFacts, Fact } from "../../customers/index.ts";

/** What the page may tell; undefined stands for unknown. */
export type Seen = {
  [K in keyof CustomerFacts]?: CustomerFacts[K] extends Fact<infer T> | undefined
    ? T | undefined
    : never;
};

/** Facts from the page, as of `now`; whatever is unknown is left out. */
export function factsSeen(seen: Seen, now: number): CustomerFacts {
  const facts: Record<string, Fact<unknown>> = {};
  for (const [name, value] of Object.entries(seen)) {
    if (value !== undefined && value !== "") facts[name] = { value, source: "page", at: now };
  }
  return facts as CustomerFacts;
}
