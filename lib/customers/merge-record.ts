import { mergeFacts } from "./facts.ts";
import type { Customer, DoNotContact } from "./types.ts";

/**
 * A record together with what another Aside knows under the same id. To be told twice is to be told once; a
 * stop of either stands until it was lifted in one of them.
 */
export function mergeRecord(known: Customer, told: Customer): Customer {
  const lifted = [
    ...new Map(
      [...(told.liftedStops ?? []), ...(known.liftedStops ?? [])].map((stop) => [stop.at, stop]),
    ).values(),
  ].toSorted((a, b) => a.at - b.at);
  const stop = [known.doNotContact, told.doNotContact]
    .filter((one): one is DoNotContact => one !== undefined)
    .filter(({ at }) => lifted.every((one) => one.at !== at))
    .toSorted((a, b) => a.at - b.at)[0];
  const tags = [...new Set([...(known.tags ?? []), ...(told.tags ?? [])])];
  const notSame = [...new Set([...(known.notSameAs ?? []), ...(told.notSameAs ?? [])])];
  const asked = Math.max(known.mayWantStopAt ?? 0, told.mayWantStopAt ?? 0);
  const stage = known.stage ?? told.stage;
  const { doNotContact: _stop, ...rest } = known;
  return {
    ...rest,
    facts: mergeFacts(known.facts, told.facts),
    firstSeenAt: Math.min(known.firstSeenAt, told.firstSeenAt),
    ...(stage !== undefined && { stage }),
    ...(tags.length > 0 && { tags }),
    ...(stop && { doNotContact: stop }),
    ...(lifted.length > 0 && { liftedStops: lifted }),
    ...(asked > 0 && { mayWantStopAt: asked }),
    ...(notSame.length > 0 && { notSameAs: notSame }),
  };
}
