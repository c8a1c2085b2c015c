import { mergeRecord, whoseHandle, type Customer } from "../../customers/index.ts";
import {
  laterRating,
  mergeCase,
  ratingId,
  type Case,
  type CaseFile,
  type Entry,
} from "../../handoff/index.ts";
import { named } from "../errors.ts";
import { bare } from "../find.ts";
import type { AsideDb } from "../open.ts";
import type { Send } from "../../sends/index.ts";
import { join, recordsOf } from "./person.ts";

/** What is told of a case that is handed over. */
export interface HandedOver extends Pick<CaseFile, "case" | "customers" | "entries"> {
  /** For its summary; oldest first. */
  readonly sends: readonly Send[];
}

/** A case with all that goes along when it is handed over; undefined where there is none. */
export async function handedOverIn(db: AsideDb, caseId: string): Promise<HandedOver | undefined> {
  const row = await db.cases.get(caseId);
  if (!row) return undefined;
  const [customers, entries, sends] = await Promise.all([
    recordsOf(db, row.customerId),
    db.entries.where("[caseId+at]").between([caseId], [caseId, []]).toArray(),
    db.sends.where({ caseId }).sortBy("createdAt"),
  ]);
  return { case: bare(row), customers: customers.map(bare), entries: entries.map(bare), sends };
}

/** Takes in what another Aside has handed over. */
export interface CaseTaker {
  /**
   * Adds what is new, in one transaction: all of it or nothing. The same matter is the case of the same id, or
   * of the same tweet.
   * @returns the case as it stands now, and whether there was one before; undefined where its account is none
   *   of the person's
   */
  take(file: CaseFile): Promise<{ readonly case: Case; readonly known: boolean } | undefined>;
}

/** Binds it to a database. All failures are named. */
export function caseTakerOf(db: AsideDb): CaseTaker {
  return {
    take: (file) =>
      named(() =>
        db.transaction("rw", db.cases, db.customers, db.entries, db.accounts, async () => {
          const { account } = file.case;
          if (!(await db.accounts.get(account))) return undefined;
          const ids = new Map<string, string>();
          for (const record of file.customers) ids.set(record.id, await takeRecord(db, record));
          const known =
            (await db.cases.get(file.case.id)) ??
            (file.case.tweet &&
              (await db.cases.where({ account, "tweet.id": file.case.tweet.id }).first()));
          const told = { ...file.case, customerId: ids.get(file.case.customerId) ?? "" };
          const merged = known ? mergeCase(bare(known), told) : told;
          await db.cases.put(merged);
          for (const entry of file.entries)
            await takeEntry(db, {
              ...entry,
              ...(entry.kind === "rating" && { id: ratingId(merged.id) }),
              customerId: ids.get(entry.customerId) ?? merged.customerId,
              ...(entry.caseId !== undefined && { caseId: merged.id }),
            });
          return { case: merged, known: known !== undefined };
        }),
      ),
  };
}

/** @returns the id under which it stands here */
async function takeRecord(db: AsideDb, told: Customer): Promise<string> {
  const { partOf: _theirs, ...record } = told;
  const known = await db.customers.get(record.id);
  const isAnother = known !== undefined && whoseHandle(known, record.facts) === "another";
  // X has given the handle away, here or there: what is told is of whoever has that number.
  const id = isAnother ? `${record.id}#${record.facts.userId?.value}` : record.id;
  const standing = isAnother ? await db.customers.get(id) : known;
  const row = standing ? mergeRecord(bare(standing), record) : { ...record, id };
  await db.customers.put(row);
  await join(db, row);
  return id;
}

/** A note that was changed later counts, and the rating that was given later. */
async function takeEntry(db: AsideDb, told: Entry): Promise<void> {
  const known = await db.entries.get(told.id);
  if (!known || counts(told, bare(known))) await db.entries.put(told);
}

function counts(told: Entry, known: Entry): boolean {
  if (known.kind !== told.kind) return false;
  if (known.kind === "rating") return laterRating(known, told) === told;
  return known.kind === "note" && (told.changedAt ?? 0) > (known.changedAt ?? 0);
}
