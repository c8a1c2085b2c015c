import { mergeFacts } from "./facts.ts";
import type { Customer, CustomerFacts, DoNotContact, Stage } from "./types.ts";

/** From the least to the most. */
const STAGES: readonly Stage[] = ["none", "lead", "customer", "vip"];

/**
 * One person as all records of them tell it together. The records themselves stay as they are, so they
 * can be told apart again by no more than undoing the link. The order of `parts` makes no difference.
 * @param main the record whose handle the person has now
 * @param parts the others of the same person
 */
export function together(main: Customer, parts: readonly Customer[]): Customer {
  if (parts.length === 0) return main;
  const all = [main, ...parts];
  const tags = [...new Set(all.flatMap((one) => one.tags ?? []))].toSorted();
  const stage = STAGES.findLast((name) => all.some((one) => one.stage === name));
  const stop = earliest(all.flatMap((one) => one.doNotContact ?? []));
  const asked = all.flatMap((one) => one.mayWantStopAt ?? []);
  return {
    ...main,
    facts: all.map(({ facts }) => facts).reduce(mergeFacts),
    firstSeenAt: Math.min(...all.map(({ firstSeenAt }) => firstSeenAt)),
    ...(stage !== undefined && { stage }),
    ...(tags.length > 0 && { tags }),
    ...(stop && { doNotContact: stop }),
    ...(asked.length > 0 && { mayWantStopAt: Math.max(...asked) }),
    alsoAs: [...new Set(parts.map(({ handle }) => handle))].toSorted(),
  };
}

function earliest(stops: readonly DoNotContact[]): DoNotContact | undefined {
  return stops.toSorted(
    (a, b) =>
      a.at - b.at || a.wish.localeCompare(b.wish) || (a.why ?? "").localeCompare(b.why ?? ""),
  )[0];
}

/**
 * What news of a handle say about whose it is.
 * - `same`: nothing speaks against it;
 * - `another`: X gives handles that were given up to others, and the numeric ids differ.
 */
export function whoseHandle(known: Customer, news: CustomerFacts): "same" | "another" {
  const before = known.facts.userId?.value;
  const now = news.userId?.value;
  return before !== undefined && now !== undefined && before !== now ? "another" : "same";
}

/** Whether two records are of one person for certain: the same numeric id, and nobody has said otherwise. */
export function provenSame(a: Customer, b: Customer): boolean {
  const id = a.facts.userId?.value;
  return (
    id !== undefined &&
    a.id !== b.id &&
    a.account === b.account &&
    id === b.facts.userId?.value &&
    !a.notSameAs?.includes(b.id) &&
    !b.notSameAs?.includes(a.id)
  );
}

/** Of two records the one with the handle that was seen last; it stands for both. */
export function mainOf(a: Customer, b: Customer): Customer {
  const seen = (one: Customer): number =>
    Math.max(0, ...Object.values(one.facts as Record<string, { at: number }>).map(({ at }) => at));
  const difference = seen(a) - seen(b);
  if (difference !== 0) return difference > 0 ? a : b;
  return a.id > b.id ? a : b;
}
