import { customerId, handleOf, type Handle } from "../customers/index.ts";
import { isOpen, type Case } from "../handoff/index.ts";
import type { Subject } from "../text/index.ts";
import type { AsideDb } from "./open.ts";
import { casesOfPerson } from "./stores/person.ts";

/**
 * The case of this account that a page of X is about: the one that began with its tweet, or of the person
 * it shows the one begun last, an open one before one that is over. A tweet of which there is none leads to
 * an open case of its author's.
 */
export async function caseAt(
  db: AsideDb,
  account: Handle,
  subject: Subject,
): Promise<Case | undefined> {
  if (subject.kind === "person") return ofHandle(db, account, subject.handle);
  if (subject.kind === "tweet") {
    const own = await db.cases.where({ account, "tweet.id": subject.id }).first();
    if (own || subject.author === undefined) return own;
    const author = await ofHandle(db, account, subject.author);
    return author && isOpen(author) ? author : undefined;
  }
  const ours = (await db.accounts.get(account))?.userId;
  for (const id of subject.ids) {
    if (id === ours) continue;
    const row = await db.customers.where({ account, "facts.userId.value": id }).first();
    const found = row && (await ofPerson(db, row.id));
    if (found) return found;
  }
  return undefined;
}

async function ofHandle(db: AsideDb, account: Handle, raw: string): Promise<Case | undefined> {
  const handle = handleOf(raw);
  return handle === undefined ? undefined : ofPerson(db, customerId(account, handle));
}

async function ofPerson(db: AsideDb, id: string): Promise<Case | undefined> {
  const newest = await casesOfPerson(db, id);
  return newest.find(isOpen) ?? newest[0];
}
