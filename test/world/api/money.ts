import type { Charge } from "./types.ts";

/** Thousandths of a US dollar (docs.x.com, pricing, 2026-08-22). */
export const prices = {
  readPost: 5,
  readUser: 10,
  readDm: 10,
  readOwned: 1,
  post: 15,
  postWithLink: 200,
  summonedReply: 10,
  dm: 15,
} as const;

export interface Bill {
  /** Thousandths of a dollar. */
  milli: number;
  reads: number;
}

/** Prepaid money; what was read once is free for the rest of the UTC day. */
export function createPurse(now: () => number, credits: number) {
  let left = Math.round(credits * 1000);
  let spent = 0;
  const readToday = new Set<string>();
  return {
    get empty() {
      return left <= 0;
    },
    get credits() {
      return left / 1000;
    },
    get spent() {
      return spent / 1000;
    },
    set(dollars: number) {
      left = Math.round(dollars * 1000);
    },
    pay(charges: readonly Charge[]): Bill {
      const day = new Date(now()).toISOString().slice(0, 10);
      const bill = { milli: 0, reads: 0 };
      for (const charge of charges) {
        if (charge.kind === "write") {
          bill.milli += charge.milli;
          continue;
        }
        const key = `${day} ${charge.what} ${charge.id}`;
        if (readToday.has(key)) continue;
        readToday.add(key);
        bill.reads += 1;
        const price = { post: prices.readPost, user: prices.readUser, dm: prices.readDm }[
          charge.what
        ];
        bill.milli += charge.owned ? prices.readOwned : price;
      }
      left -= bill.milli;
      spent += bill.milli;
      return bill;
    },
  };
}
