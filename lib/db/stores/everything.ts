import { customerId, type Customer, type Handle } from "../../customers/index.ts";
import type { Case } from "../../handoff/index.ts";
import type { Send } from "../../sends/index.ts";
import { theirRows, type CustomerRows } from "../customer-rows.ts";
import { named } from "../errors.ts";
import { bare } from "../find.ts";
import type { AsideDb } from "../open.ts";
import { recordsOf } from "./person.ts";

/** A send that is with X right now can't be unsaid, so nothing is forgotten until its outcome is stored. */
export function isWithX({ state }: Pick<Send, "state">): boolean {
  return state.name === "leased" || state.name === "calling";
}

/** Everything about one person, in whatever table: to be given out, and to be forgotten. */
export interface Everything {
  /** Undefined where nobody is known under this id. */
  of(id: string): Promise<CustomerRows | undefined>;
  /**
   * Deletes all rows of the person in one transaction; sends that wait to go out never will. Who is not to be
   * written to stays so: of them a record is kept that holds their handle and the stop, and nothing else.
   * How far mentions were read stays too; it may be the number of a tweet of theirs.
   * @returns `underway`: a send is with X right now, and nothing was forgotten
   */
  forget(id: string): Promise<"forgotten" | "underway" | "unknown">;
}

/** Binds it to a database. All failures are named. */
export function everythingOf(db: AsideDb): Everything {
  const all = async (id: string): Promise<CustomerRows | undefined> => {
    const records = await recordsOf(db, id);
    return records.length === 0 ? undefined : theirRows(db, records);
  };
  const tables = () => [
    db.cases,
    db.customers,
    db.drafts,
    db.entries,
    db.mentions,
    db.replyTakes,
    db.replyUses,
    db.said,
    db.sends,
    db.views,
  ];
  return {
    of: (id) =>
      named(async () => {
        const rows = await db.transaction("r", tables(), async () => all(id));
        return (
          rows && {
            ...rows,
            cases: rows.cases.map(bare),
            customers: rows.customers.map(bare),
            entries: rows.entries.map(bare),
          }
        );
      }),
    forget: (id) =>
      named(() =>
        db.transaction("rw", tables(), async () => {
          const rows = await all(id);
          if (!rows) return "unknown";
          if (rows.sends.some(isWithX)) return "underway";
          const ids = (of: readonly { readonly id: string }[]) => of.map((row) => row.id);
          await db.cases.bulkDelete(ids(rows.cases));
          await db.customers.bulkDelete(ids(rows.customers));
          await db.drafts.bulkDelete(ids(rows.drafts));
          await db.entries.bulkDelete(ids(rows.entries));
          await db.mentions.bulkDelete(ids(rows.mentions));
          await db.replyTakes.bulkDelete(ids(rows.replyTakes));
          await db.replyUses.bulkDelete(ids(rows.replyUses));
          await db.said.bulkDelete(ids(rows.said));
          await db.sends.bulkDelete(ids(rows.sends));
          await leaveViews(db, rows.customers, rows.cases);
          await leaveOthers(db, rows.customers);
          await db.customers.bulkPut(rows.customers.flatMap(onlyTheStop));
          return "forgotten";
        }),
      ),
  };
}

/** Of a handle that is another's by now nothing is kept: the stop would be theirs. */
function onlyTheStop({ id, account, handle, doNotContact }: Customer): Customer[] {
  if (!doNotContact || id !== customerId(account, handle)) return [];
  const { at, wish } = doNotContact;
  return [{ id, account, handle, facts: {}, firstSeenAt: at, doNotContact: { at, wish } }];
}

/** No window shows them any more, or waits to. */
async function leaveViews(
  db: AsideDb,
  records: readonly Customer[],
  cases: readonly Case[],
): Promise<void> {
  const people = new Set(records.map(({ id }) => id));
  const theirs = new Set(cases.map(({ id }) => id));
  const handles = new Set<Handle>(records.map(({ handle }) => handle));
  for (const view of await db.views.toArray()) {
    const { caseId, customerId: shown, matter, ...rest } = view;
    const shows =
      (shown !== undefined && people.has(shown)) || (caseId !== undefined && theirs.has(caseId));
    const waits = matter !== undefined && handles.has(matter.customer);
    if (!shows && !waits) continue;
    const { problem: _problem, ...calm } = rest;
    await db.views.put({
      ...(waits ? calm : rest),
      ...(!shows && caseId !== undefined && { caseId }),
      ...(!shows && shown !== undefined && { customerId: shown }),
      ...(!waits && matter && { matter }),
    });
  }
}

/** Others that they were told apart from name them. */
async function leaveOthers(db: AsideDb, records: readonly Customer[]): Promise<void> {
  const gone = new Set(records.map(({ id }) => id));
  const others = records.flatMap(({ notSameAs = [] }) => notSameAs);
  for (const one of await db.customers.bulkGet([...new Set(others)])) {
    if (!one || gone.has(one.id)) continue;
    const { notSameAs = [], ...rest } = one;
    const left = notSameAs.filter((id) => !gone.has(id));
    await db.customers.put({ ...rest, ...(left.length > 0 && { notSameAs: left }) });
  }
}
