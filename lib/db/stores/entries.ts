import type { Customer } from "../../customers/index.ts";
import { ratingId, type Case, type Rating } from "../../handoff/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import type { Entry } from "../types.ts";

/** What a time line shows that has no row of its own elsewhere: notes, messages that were seen, ratings, stops. */
export interface Entries {
  /** Stores an entry, once. @returns the row that stands: the first of its id */
  add(entry: Entry): Promise<Entry>;
  /**
   * The person writes a note anew. `now` in ms since 1970.
   * @returns the note as it was before; undefined where there is none of this id
   */
  changeNote(id: string, text: string, now: number): Promise<Entry | undefined>;
  /** @returns the note as it was; undefined where there is none of this id */
  removeNote(id: string): Promise<Entry | undefined>;
  /**
   * How a case went for the customer, in place of what was said of it before; without a rating that is taken
   * back. `now` in ms since 1970.
   */
  rate(begun: Case, rating: Rating | undefined, now: number): Promise<void>;
}

/** Binds the entries to a database. All failures are named. */
export function entriesOf(db: AsideDb): Entries {
  const note = async (id: string) => {
    const row = await db.entries.get(id);
    return row?.kind === "note" ? row : undefined;
  };
  const writing = <T>(work: () => Promise<T>) =>
    named(() => db.transaction("rw", db.entries, work));
  return {
    add: (entry) =>
      writing(async () => {
        const known = await db.entries.get(entry.id);
        if (known) return known;
        await db.entries.add(entry);
        return entry;
      }),
    changeNote: (id, text, now) =>
      writing(async () => {
        const before = await note(id);
        if (before && before.text !== text)
          await db.entries.put({ ...before, text, changedAt: now });
        return before;
      }),
    removeNote: (id) =>
      writing(async () => {
        const before = await note(id);
        if (before) await db.entries.delete(id);
        return before;
      }),
    rate: (begun, rating, now) =>
      writing(async () => {
        const id = ratingId(begun.id);
        const before = await db.entries.get(id);
        if (before?.rating === rating) return;
        if (rating === undefined) return db.entries.delete(id);
        const said = { id, ...entryOf(begun), kind: "rating", rating, by: "person" } as const;
        await db.entries.put({
          ...said,
          ...(before ? { at: before.at, changedAt: now } : { at: now }),
        });
      }),
  };
}

/** Where an entry of a case belongs. */
export function entryOf({
  account,
  customer,
  customerId,
  id,
}: Case): Pick<Entry, "account" | "customer" | "customerId" | "caseId"> {
  return { account, customer, customerId, caseId: id };
}

/**
 * What the time line is to tell of a person who was stopped or may be written to again.
 * @param after the customer as they are now
 */
export function stopEntry(begun: Case, before: Customer, after: Customer): Entry | undefined {
  const stop = after.doNotContact;
  if (stop && !before.doNotContact) {
    const { at, why } = stop;
    return entry(begun, "stopped", at, why);
  }
  const lifted = after.liftedStops?.at(-1);
  if (!lifted || lifted.liftedAt === before.liftedStops?.at(-1)?.liftedAt) return undefined;
  return entry(begun, "lifted", lifted.liftedAt, lifted.lifted);
}

function entry(
  begun: Case,
  kind: "stopped" | "lifted",
  at: number,
  text: string | undefined,
): Entry {
  return {
    // Told twice it is one: of one moment a customer has one wish.
    id: `${kind}-${begun.id}-${at}`,
    ...entryOf(begun),
    at,
    kind,
    by: "person",
    ...(text !== undefined && { text }),
  };
}
