import {
  customerId,
  newCustomer,
  withFacts,
  type Customer,
  type CustomerFacts,
  type Handle,
} from "../../customers/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import type { Account, Entry } from "../types.ts";
import { giveUpHandle, join, personOf, recordsOf } from "./person.ts";

/**
 * Customers as persons: several records of one, under handles of then and now, are read as one. What is
 * learned of a handle is kept with its own record, so they can be told apart again.
 */
export interface Customers {
  /** Whoever has this handle, as far as is known. */
  get(account: Handle, handle: Handle): Promise<Customer | undefined>;
  /** Whose record this is: of a case, its customer, whoever has their handle by now. */
  person(id: string): Promise<Customer | undefined>;
  /** Whom this numeric id of X belongs to, if they are known. */
  byUserId(account: Handle, userId: string): Promise<Customer | undefined>;
  /** Adds what is newly known; begins the customer where there is none. `now` in ms since 1970. */
  learn(account: Handle, handle: Handle, facts: CustomerFacts, now: number): Promise<Customer>;
  /** Adds what is newly known, if the customer is known at all. `now` in ms since 1970. */
  learnIfKnown(account: Handle, handle: Handle, facts: CustomerFacts, now: number): Promise<void>;
  /**
   * Changes all records of a person, in one transaction.
   * @param id of one of them
   * @param told what their time line is to tell of it
   * @returns the person, or undefined if there is none
   */
  change(
    id: string,
    change: (before: Customer) => Customer,
    told?: (before: Customer, after: Customer) => Entry | undefined,
  ): Promise<Customer | undefined>;
  /** The person says that this record is of somebody else than those it was joined with. */
  apart(account: Handle, handle: Handle): Promise<void>;
}

/** Binds the customers to a database. All failures are named. */
export function customersOf(db: AsideDb): Customers {
  const writing = <T>(work: () => Promise<T>) =>
    named(() => db.transaction("rw", db.customers, db.cases, db.entries, work));
  const learn = async (known: Customer, news: CustomerFacts): Promise<Customer> => {
    const customer = withFacts(known, news);
    await db.customers.put(customer);
    await join(db, customer);
    return (await personOf(db, customer.id)) ?? customer;
  };
  /** The record of this handle itself, unless it is another's by now. */
  const standing = async (account: Handle, handle: Handle, news: CustomerFacts) => {
    const known = await db.customers.get(customerId(account, handle));
    return known && (await giveUpHandle(db, known, news)) ? undefined : known;
  };
  return {
    get: (account, handle) => named(() => personOf(db, customerId(account, handle))),
    person: (id) => named(() => personOf(db, id)),
    byUserId: (account, userId) =>
      named(async () => {
        const row = await db.customers.where({ account, "facts.userId.value": userId }).first();
        return row && personOf(db, row.id);
      }),
    learn: (account, handle, facts, now) =>
      writing(async () =>
        learn(
          (await standing(account, handle, facts)) ?? newCustomer(account, handle, {}, now),
          facts,
        ),
      ),
    learnIfKnown: (account, handle, facts, now) =>
      writing(async () => {
        const before = await db.customers.get(customerId(account, handle));
        if (!before || isOnlyAStop(before)) return;
        const known = await standing(account, handle, facts);
        await learn(known ?? newCustomer(account, handle, {}, now), facts);
      }),
    change: (id, change, told) =>
      writing(async () => {
        const known = await personOf(db, id);
        for (const before of await recordsOf(db, id)) {
          const after = change(before);
          if (after !== before) await db.customers.put(after);
        }
        const person = await personOf(db, id);
        const entry = known && person && told?.(known, person);
        if (entry) await db.entries.put(entry);
        return person;
      }),
    apart: (account, handle) =>
      writing(async () => {
        const [main, ...parts] = await recordsOf(db, customerId(account, handle));
        const part = parts.find((one) => one.handle === handle);
        if (!main || !part) return;
        const { partOf: _none, ...alone } = part;
        const not = (one: Customer, other: string) => [...(one.notSameAs ?? []), other];
        await db.customers.put({ ...alone, notSameAs: not(part, main.id) });
        await db.customers.put({ ...main, notSameAs: not(main, part.id) });
      }),
  };
}

/** They were forgotten but for their wish: what a page shows of them in passing is not kept. */
function isOnlyAStop({ facts, doNotContact }: Customer): boolean {
  return doNotContact !== undefined && Object.keys(facts).length === 0;
}

export interface Accounts {
  all(): Promise<Account[]>;
  get(handle: Handle): Promise<Account | undefined>;
  /** Keeps what is known of the account and adds what is new. */
  learn(news: Account): Promise<Account>;
  /** The API is not connected any more. */
  disconnect(handle: Handle): Promise<void>;
}

/** Binds the accounts to a database. All failures are named. */
export function accountsOf(db: AsideDb): Accounts {
  return {
    all: () => named(() => db.accounts.toArray()),
    get: (handle) => named(() => db.accounts.get(handle)),
    learn: (news) =>
      named(() =>
        db.transaction("rw", db.accounts, async () => {
          const account = { ...(await db.accounts.get(news.handle)), ...news };
          await db.accounts.put(account);
          return account;
        }),
      ),
    disconnect: (handle) =>
      named(() =>
        db.transaction("rw", db.accounts, async () => {
          const known = await db.accounts.get(handle);
          if (known?.connected === undefined) return;
          const { connected: _connected, ...rest } = known;
          await db.accounts.put(rest);
        }),
      ),
  };
}
