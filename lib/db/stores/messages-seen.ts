import type { Case } from "../../handoff/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";

/** Private messages that were seen on X, and what was asked for in a case. */
export interface MessagesSeen {
  /** Which facts the canned replies have asked for that were used in this case. */
  askedIn(of: Pick<Case, "id" | "account" | "customer">): Promise<readonly string[]>;
  /** The texts of all messages go; that they were seen stays. */
  dropTexts(): Promise<void>;
}

/** Binds them to a database. All failures are named. */
export function messagesSeenOf(db: AsideDb): MessagesSeen {
  return {
    askedIn: (of) => named(() => askedIn(db, of)),
    dropTexts: () =>
      named(async () => {
        await db.entries
          .filter(({ kind, text }) => kind === "message" && text !== undefined)
          .modify((entry: { text?: string }) => delete entry.text);
      }),
  };
}

/** By the replies as they are now; one that is gone asked for nothing. */
export async function askedIn(
  db: AsideDb,
  { id, account, customer }: Pick<Case, "id" | "account" | "customer">,
): Promise<readonly string[]> {
  const uses = await db.replyUses.where({ account, customer }).toArray();
  const used = uses.flatMap(({ caseId, replyId }) => (caseId === id ? [replyId] : []));
  const replies = await db.replies.bulkGet([...new Set(used)]);
  return [...new Set(replies.flatMap((reply) => reply?.asksFor ?? []))];
}
