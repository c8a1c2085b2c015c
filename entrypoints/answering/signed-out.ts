import type { Accounts } from "../../lib/db/index.ts";
import type { SendStore } from "../../lib/sends/index.ts";

/** The ledger for the sender: an account that X has signed out is not shown as connected any longer. */
export function noticingSignOut(store: SendStore, accounts: Accounts): SendStore {
  return {
    ...store,
    async change(id, change) {
      const send = await store.change(id, change);
      if (send?.state.name === "refused" && send.state.refusal.kind === "signedOut") {
        await accounts.disconnect(send.account);
      }
      return send;
    },
  };
}
