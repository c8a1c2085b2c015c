import type { Customer, CustomerFacts, Fact, FactSource } from "./types.ts";

/** For facts of the same time: X's API is told by X itself, a person may err, a page may be half loaded. */
const TRUST: Record<FactSource, number> = { page: 0, person: 1, api: 2 };

/**
 * What is known, together with news. For each fact the newer one stays; of the same time, the one from
 * the better source. The order in which news arrive, and how often, makes no difference.
 */
export function mergeFacts(known: CustomerFacts, news: CustomerFacts): CustomerFacts {
  const merged: Record<string, Fact<unknown>> = { ...known };
  for (const [name, fact] of Object.entries(news) as [string, Fact<unknown> | undefined][]) {
    if (fact) merged[name] = better(merged[name], fact);
  }
  return merged;
}

/** The customer with what is newly known of them. */
export function withFacts(customer: Customer, news: CustomerFacts): Customer {
  return { ...customer, facts: mergeFacts(customer.facts, news) };
}

function better(a: Fact<unknown> | undefined, b: Fact<unknown>): Fact<unknown> {
  if (!a) return b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.source !== b.source) return TRUST[a.source] > TRUST[b.source] ? a : b;
  // Same time, same source: any rule will do as long as it is always the same one.
  return String(a.value) >= String(b.value) ? a : b;
}
