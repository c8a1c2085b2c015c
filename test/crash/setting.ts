import { newCustomer, type CustomerFacts, type Handle } from "../../lib/customers/index.ts";
import { beginCase, type Case } from "../../lib/handoff/index.ts";
import type { RunningWorld } from "../world/server.ts";

/** The brand's own accounts. */
export const OWN = ["northwind", "northwind_fr"] as const;

/** One case that is there before a run begins: a customer of one account, and their tweet. */
export interface Matter {
  readonly account: Handle;
  readonly accountId: string;
  readonly customer: Handle;
  readonly customerId: string;
  readonly tweetId: string;
  readonly caseId: string;
  /** Their numeric id is known, so that a message needs no look-up before. */
  readonly known: boolean;
  /** They have written privately: a conversation that X shows. */
  readonly wrote: boolean;
}

const EACH = 6;

/** Puts customers with a complaint to each account into the world. */
export function placeMatters({ state }: RunningWorld): Matter[] {
  return OWN.flatMap((account, which) => {
    const accountId = state.user(account)?.id ?? "";
    return Array.from({ length: EACH }, (_, at): Matter => {
      const customer = `${which === 0 ? "ana" : "lea"}_${at + 1}`;
      const { id: customerId } = state.addUser({ handle: customer, name: customer, dmOpen: true });
      const at10 = state.now() - 600_000;
      const { id: tweetId } = state.addPastPost({
        authorId: customerId,
        text: `@${account} my parcel number ${at + 1} has not come.`,
        at: at10 + at * 1000,
        via: "seed",
      });
      const wrote = at % 3 !== 2;
      if (wrote)
        state.addPastMessage({
          senderId: customerId,
          recipientId: accountId,
          text: "Hello? It is about my parcel.",
          at: at10 + at * 1000,
          via: "seed",
        });
      return {
        account: account as Handle,
        accountId,
        customer: customer as Handle,
        customerId,
        tweetId,
        caseId: `case-${customer}`,
        known: at % 2 === 0,
        wrote,
      };
    });
  });
}

/** The rows of these cases, as the worker would have written them. */
export function rowsOfMatters(matters: readonly Matter[], now: number) {
  const cases = matters.map(({ caseId, account, customer, tweetId, wrote }): Case =>
    beginCase({
      id: caseId,
      account,
      customer,
      tweet: {
        id: tweetId,
        author: customer,
        authorHandle: customer,
        text: `@${account} my parcel has not come.`,
        mentions: [account],
      },
      ...(wrote && { wroteAt: now - 500_000 }),
      now: now - 400_000,
    }),
  );
  const customers = matters.map(({ account, customer, customerId, known, wrote }) => {
    const said = <T>(value: T) => ({ value, source: "page", at: now - 400_000 }) as const;
    const facts: CustomerFacts = {
      ...(known && { userId: said(customerId) }),
      ...(wrote && { hasWritten: said(true) }),
    };
    return newCustomer(account, customer, facts, now - 400_000);
  });
  return { cases, customers };
}
