/**
 * What X charges for one call, in US dollars, pay per use. X is asked for nothing without this being
 * shown before. Source: X's price list (docs.x.com, x-api/getting-started/pricing) of 2026-08-22.
 *
 * In thousandths of a dollar, so that sums are exact.
 */
const SUMMONED_REPLY = 10;
const POST_WITH_LINK = 200;
const DM = 15;
const USER_READ: Cost = { min: 10, max: 10 };
const DM_EVENT_READ: Cost = { min: 10, max: 10 };
/** Less where the account that is read also owns the X app, which nobody here can know. */
const OWN_POST_READ: Cost = { min: 1, max: 5 };

/** From `min` to `max` thousandths of a US dollar. */
export interface Cost {
  readonly min: number;
  readonly max: number;
}

/** Each read of X: what one result costs, and how many it asks for at most. */
const READS = {
  readCustomer: { each: USER_READ, most: 1 },
  readNames: { each: USER_READ, most: 20 },
  readMentions: { each: OWN_POST_READ, most: 10 },
  readMessages: { each: DM_EVENT_READ, most: 5 },
  lookForReply: { each: OWN_POST_READ, most: 25 },
  lookForMessage: { each: DM_EVENT_READ, most: 5 },
} as const;

export type ReadKind = keyof typeof READS;

/** How many results a read asks for at most; each one is charged. */
export function mostOf(read: ReadKind): number {
  return READS[read].most;
}

/** Something that costs. */
export type PaidAction =
  | { readonly kind: "publicReply"; readonly withLink: boolean }
  /** `readsUserFirst`: the customer's numeric id is not known yet, and X takes no message without it. */
  | { readonly kind: "dm"; readonly readsUserFirst: boolean }
  /** `most`: where fewer results are asked for than usual. */
  | { readonly kind: ReadKind; readonly most?: number };

/** What X charges for so many results. */
export function costOfRead(read: ReadKind, results: number): Cost {
  const { min, max } = READS[read].each;
  return { min: results * min, max: results * max };
}

/**
 * What X will charge for this.
 *
 * A reply with a link is a range: X lists replies to those who mentioned the account at one price, and
 * posts with a link at twenty times that, and does not say which holds for both at once.
 * Reads are charged by what they bring, so theirs begin at nothing; but a customer is one result.
 */
export function costOf(action: PaidAction): Cost {
  switch (action.kind) {
    case "publicReply":
      return { min: SUMMONED_REPLY, max: action.withLink ? POST_WITH_LINK : SUMMONED_REPLY };
    case "dm": {
      const price = DM + (action.readsUserFirst ? USER_READ.max : 0);
      return { min: price, max: price };
    }
    case "readCustomer":
      return USER_READ;
    default:
      return { min: 0, max: costOfRead(action.kind, action.most ?? mostOf(action.kind)).max };
  }
}

/** In US dollars. */
export interface Price {
  readonly min: number;
  readonly max: number;
}

/** The same, in US dollars. */
export function priceOf(action: PaidAction): Price {
  return dollars(costOf(action));
}

export function dollars({ min, max }: Cost): Price {
  return { min: min / 1000, max: max / 1000 };
}
