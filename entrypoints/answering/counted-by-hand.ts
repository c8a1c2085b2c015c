import type { Ledger, PaceStore } from "../../lib/db/index.ts";
import { countedOf } from "../../lib/sends/index.ts";

/** The ledger, by which what the person posts by hand counts towards what X lets the account do in a day. */
export function countingByHand(
  ledger: Ledger,
  pace: PaceStore,
  log: (what: string, error?: unknown) => void,
): Ledger {
  return {
    ...ledger,
    async change(id, change) {
      const send = await ledger.change(id, change);
      if (send?.state.name === "seen") {
        pace.byHand(send.account, countedOf(send)).catch((error: unknown) => {
          log("a post by hand was not counted", error);
        });
      }
      return send;
    },
  };
}
