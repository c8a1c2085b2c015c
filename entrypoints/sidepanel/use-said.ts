import { useLiveQuery } from "dexie-react-hooks";
import type { Known } from "../../lib/etiquette/index.ts";
import type { Case } from "../../lib/handoff/index.ts";
import { readers } from "./store.ts";

/**
 * What the account has said lately, to this customer and to others, and what it does not want to say.
 * Undefined while it is being read.
 */
export function useSaid({ account, customer }: Case): Pick<Known, "kept" | "dontSay"> | undefined {
  return useLiveQuery(async () => {
    const [kept, dontSay] = await Promise.all([
      readers.said(account, customer, Date.now()),
      readers.dontSay(account),
    ]);
    return { kept, dontSay };
  }, [account, customer]);
}
