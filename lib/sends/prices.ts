/**
 * What X charges for one call, in US dollars, pay per use. X is asked for nothing without this being
 * shown before. Source: X's price list (docs.x.com, x-api/getting-started/pricing) of 2026-08-22.
 *
 * In thousandths of a dollar, so that sums are exact.
 */
const SUMMONED_REPLY = 10;
const POST_WITH_LINK = 200;
const DM = 15;
const USER_READ = 10;
const DM_EVENT_READ = 10;
const POST_READ = 5;

/** How many results a look at X and a read of a conversation ask for at most; each one is charged. */
export const LOOK = { posts: 25, dmEvents: 5 } as const;

/** Something that costs. */
export type PaidAction =
  | { readonly kind: "publicReply"; readonly withLink: boolean }
  /** `readsUserFirst`: the customer's numeric id is not known yet, and X takes no message without it. */
  | { readonly kind: "dm"; readonly readsUserFirst: boolean }
  | { readonly kind: "readCustomer" }
  | { readonly kind: "readMessages" }
  | { readonly kind: "lookForReply" }
  | { readonly kind: "lookForMessage" };

/** From `min` to `max` US dollars; the same where the price is known exactly. */
export interface Price {
  readonly min: number;
  readonly max: number;
}

/**
 * What X will charge for this.
 *
 * A reply with a link is a range: X lists replies to those who mentioned the account at one price, and
 * posts with a link at twenty times that, and does not say which holds for both at once.
 * Reads are charged by what they bring, so theirs begin at nothing.
 */
export function priceOf(action: PaidAction): Price {
  switch (action.kind) {
    case "publicReply":
      return dollars(SUMMONED_REPLY, action.withLink ? POST_WITH_LINK : SUMMONED_REPLY);
    case "dm":
      return exactly(DM + (action.readsUserFirst ? USER_READ : 0));
    case "readCustomer":
      return exactly(USER_READ);
    case "lookForReply":
      return dollars(0, LOOK.posts * POST_READ);
    default:
      return dollars(0, LOOK.dmEvents * DM_EVENT_READ);
  }
}

function exactly(price: number): Price {
  return dollars(price, price);
}

function dollars(min: number, max: number): Price {
  return { min: min / 1000, max: max / 1000 };
}
