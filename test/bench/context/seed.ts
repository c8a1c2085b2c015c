import { newCustomer, type Customer, type Handle } from "../../../lib/customers/index.ts";
import { FIND_OF } from "../../../lib/db/find.ts";
import type { Entry } from "../../../lib/db/index.ts";
import type { Case } from "../../../lib/handoff/index.ts";
import { fillTable } from "../in-page.ts";

/** How much is known. */
export interface Size {
  readonly customers: number;
  readonly cases: number;
  readonly entries: number;
}

const FIRST = 1_500_000_000_000;
/** ms between two cases. */
const APART = 120_000;
/** One case of so many is open. */
const OPEN = 20;
const SYLLABLES = ["par", "cel", "lo", "st", "mi", "ve", "ran", "to", "ked", "un", "sa", "ber"];

/** A word of a language that nobody speaks; those of small numbers are frequent. */
function word(number: number): string {
  const letters = [];
  for (let rest = number + 20; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    letters.push(SYLLABLES[rest % SYLLABLES.length]);
  return letters.join("");
}

/** Between 0 and 1, the same for the same number. */
function chance(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 2_246_822_519);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}

function sentence(number: number, length: number): string {
  return Array.from({ length }, (_none, at) =>
    word(Math.floor(chance(number * 31 + at) ** 4 * 20_000)),
  ).join(" ");
}

const account = (customer: number) => `brand${customer % 3}` as Handle;
const handle = (customer: number) => `customer${customer}` as Handle;
const customerKey = (customer: number) => `${account(customer)}/${handle(customer)}`;
export const caseId = (number: number) => `case-${String(number).padStart(7, "0")}`;
export const tweetId = (number: number) => String(10_000_000 + number);

/** The customer of this number, found by a name of two words. */
export function customerOf(number: number): Customer {
  const fact = { source: "page", at: FIRST } as const;
  return newCustomer(
    account(number),
    handle(number),
    { displayName: { value: nameOf(number), ...fact }, userId: { value: String(number), ...fact } },
    FIRST,
  );
}

export function nameOf(number: number): string {
  return `${word(number % 700)} ${word(700 + (number % 30_011))}`;
}

export function caseOf(number: number, { customers }: Size): Case {
  const customer = number % customers;
  const at = FIRST + number * APART;
  return {
    id: caseId(number),
    account: account(customer),
    customer: handle(customer),
    customerId: customerKey(customer),
    tweet: {
      id: tweetId(number),
      author: handle(customer),
      authorHandle: handle(customer),
      text: `@${account(customer)} ${sentence(number, 14)}`,
      mentions: [account(customer)],
      postedAt: at - 60_000,
    },
    openedAt: at,
    steps: [
      { name: "acknowledged", at: at + 60_000, by: "page" },
      ...(number % OPEN === 0
        ? []
        : [{ name: "resolved" as const, at: at + 120_000, by: "person" as const }]),
    ],
    ...(number % 3 === 0 && { lastWroteAt: at + 90_000 }),
  };
}

export function entryOf(number: number, { cases, customers }: Size): Entry {
  const of = number % cases;
  const customer = of % customers;
  const note = number % 10 === 0;
  return {
    id: `entry-${String(number).padStart(8, "0")}`,
    account: account(customer),
    customer: handle(customer),
    customerId: customerKey(customer),
    caseId: caseId(of),
    at: FIRST + of * APART + (number % 997) * 1000,
    ...(note
      ? { kind: "note", text: sentence(number + 7, 9), by: "person" }
      : { kind: "message", by: "page", remoteId: String(number) }),
  };
}

/** The rows from this number to before that one, found by what the product itself finds them by. */
export async function seed(db: IDBDatabase, size: Size, from: number, to: number): Promise<void> {
  const put = (table: string, count: number, rowOf: (number: number) => unknown) =>
    fillTable(db, table, from, Math.min(count, to), rowOf);
  await put("accounts", 3, (number) => ({
    handle: account(number),
    shownHandle: account(number),
    seenAt: FIRST - number,
  }));
  await put("customers", size.customers, (number) => {
    const row = customerOf(number);
    return { ...row, find: FIND_OF.customers(row) };
  });
  await put("cases", size.cases, (number) => {
    const row = caseOf(number, size);
    return { ...row, find: FIND_OF.cases(row) };
  });
  await put("entries", size.entries, (number) => {
    const row = entryOf(number, size);
    return { ...row, find: FIND_OF.entries(row) };
  });
}
