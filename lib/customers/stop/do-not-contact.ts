import type { Customer, DoNotContact } from "../types.ts";

/** What the person can say of somebody who may want not to be written to. */
export type StopChange =
  | ({ readonly kind: "stop" } & DoNotContact)
  /** They may be written to again, for a reason. */
  | { readonly kind: "lift"; readonly at: number; readonly why: string }
  /** A message only looked like a request. */
  | { readonly kind: "goOn" };

/** The customer after it. The first stop counts until it is lifted; what was lifted is kept with its reason. */
export function stopChanged(before: Customer, change: StopChange): Customer {
  const { mayWantStopAt: _asked, doNotContact, ...rest } = before;
  switch (change.kind) {
    case "stop": {
      const { at, wish, why } = change;
      return {
        ...rest,
        doNotContact: doNotContact ?? { at, wish, ...(why !== undefined && { why }) },
      };
    }
    case "lift": {
      if (!doNotContact) return rest;
      const lifted = { ...doNotContact, liftedAt: change.at, lifted: change.why };
      return { ...rest, liftedStops: [...(before.liftedStops ?? []), lifted] };
    }
    case "goOn":
      break;
  }
  return doNotContact ? { ...rest, doNotContact } : rest;
}

/** A message looked like a request to stop. Of what the person has decided already nothing changes. */
export function mayWantStop(before: Customer, at: number): Customer {
  if (before.doNotContact || at <= (before.mayWantStopAt ?? -Infinity)) return before;
  // Lifted after that message: it is the one that was talked about.
  if (before.liftedStops?.some(({ liftedAt }) => liftedAt >= at)) return before;
  return { ...before, mayWantStopAt: at };
}
