import {
  customerId,
  mergeFacts,
  newCustomer,
  type Customer,
  type CustomerFacts,
  type Handle,
} from "../../customers/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import type { Account } from "../types.ts";

export interface Customers {
  get(account: Handle, handle: Handle): Promise<Customer | undefined>;
  /** Whom this numeric id of X belongs to, if they are known. */
  byUserId(account: Handle, userId: string): Promise<Customer | undefined>;
  /** Adds what is newly known; begins the customer where there is none. `now` in ms since 1970. */
  learn(account: Handle, handle: Handle, facts: CustomerFacts, now: number): Promise<Customer>;
  /** Adds what is newly known, if the customer is known at all. */
  learnIfKnown(account: Handle, handle: Handle, facts: CustomerFacts): Promise<void>;
  /** Reads, changes and writes in one transaction. @returns the new row, or undefined without a row. */
  change(
    account: Handle,
    handle: Handle,
    change: (before: Customer) => Customer,
  ): Promise<Customer | undefined>;
}

/** Binds the customers to a database. All failures are named. */
export function customersOf(db: AsideDb): Customers {
  const get = (account: Handle, handle: Handle) => db.customers.get(customerId(account, handle));
  const learn = async (known: Customer, news: CustomerFacts): Promise<Customer> => {
    const customer = { ...known, facts: mergeFacts(known.facts, news) };
    await db.customers.put(customer);
    return customer;
  };
  return {
    get: (account, handle) => named(() => get(account, handle)),
    byUserId: (account, userId) =>
      named(() => db.customers.where({ account, "facts.userId.value": userId }).first()),
    learn: (account, handle, facts, now) =>
      named(() =>
        db.transaction("rw", db.customers, async () => {
          const known = (await get(account, handle)) ?? newCustomer(account, handle, {}, now);
          return learn(known, facts);
        }),
      ),
    learnIfKnown: (account, handle, facts) =>
      named(() =>
        db.transaction("rw", db.customers, async () => {
          const known = await get(account, handle);
          if (known) await learn(known, facts);
        }),
      ),
    change: (account, handle, change) =>
      named(() =>
        db.transaction("rw", db.customers, async () => {
          const before = await get(account, handle);
          const after = before && change(before);
          if (after && after !== before) await db.customers.put(after);
          return after;
        }),
      ),
  };
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
