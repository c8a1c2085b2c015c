import { entryOf, isWithX } from "../../lib/db/index.ts";
import type { CustomerAsks, Handlers } from "../../lib/messages/index.ts";
import type { World } from "./world.ts";

/** What the worker does with all that is kept of one customer, for the panel. */
export function customerAsks(world: World): Pick<Handlers, keyof CustomerAsks> {
  const { cases, clock, entries, everything, shelf } = world;
  return {
    async "panel/note"(ask) {
      if (ask.kind === "change")
        return { before: (await entries.changeNote(ask.id, ask.text, clock.now())) ?? null };
      if (ask.kind === "remove") return { before: (await entries.removeNote(ask.id)) ?? null };
      const begun = await cases.get(ask.caseId);
      const now = clock.now();
      const { id, text } = ask;
      const at = Math.min(ask.at ?? now, now);
      if (begun) await entries.add({ id, ...entryOf(begun), at, kind: "note", text, by: "person" });
      return { before: null };
    },
    async "panel/rating"({ caseId, rating }) {
      const begun = await cases.get(caseId);
      if (begun) await entries.rate(begun, rating, clock.now());
      return null;
    },
    async "panel/exportCustomer"({ caseId }) {
      const begun = await cases.get(caseId);
      const rows = begun && (await everything.of(begun.customerId));
      if (!begun || !rows) return null;
      const { account, customer: handle } = begun;
      const exportedAt = clock.now();
      return { format: "aside-customer", version: 1, exportedAt, account, handle, ...rows };
    },
    async "panel/forgetCustomer"({ caseId }) {
      const begun = await cases.get(caseId);
      const rows = begun && (await everything.of(begun.customerId));
      if (!begun || !rows) return { forgotten: true, keptStop: false };
      // Before anything is undone, so that nothing is left half done.
      if (rows.sends.some(isWithX)) return { problem: "underway" };
      // What was learned of a use can only be taken back while the use is there.
      await shelf.forget({ uses: rows.replyUses });
      const became = await everything.forget(begun.customerId);
      if (became === "underway") return { problem: "underway" };
      const left = await world.customers.person(begun.customerId);
      return { forgotten: true, keptStop: left?.doNotContact !== undefined };
    },
  };
}
