import type { Customer, CustomerFacts, Handle } from "./types.ts";

/** Who a customer is to an account: one person has one id for each account that knows them. */
export function customerId(account: Handle, customer: Handle): string {
  return `${account}/${customer}`;
}

/** @param now ms since 1970. */
export function newCustomer(
  account: Handle,
  handle: Handle,
  facts: CustomerFacts,
  now: number,
): Customer {
  return { id: customerId(account, handle), account, handle, facts, firstSeenAt: now };
}
