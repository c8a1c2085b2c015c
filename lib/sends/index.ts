export type * from "./types.ts";
export type * from "./ports.ts";
export { mayGoAgain, transition, type NotPossible } from "./life.ts";
export { newSend, openKeyOf } from "./new-send.ts";
export { createLine, waitsFor, type Line } from "./order.ts";
export { createSender, type Sender } from "./sender.ts";
export { arrived, BY_HAND, needsSender, settled, UNDERWAY, UNSETTLED } from "./states.ts";
export { closedUntil, NOTHING_SPENT, waitsOf, withCall, withHeard } from "./pace.ts";
export type { Heard, HeardWindow, Spent } from "./pace.ts";
export { COUNTED_READS, countedOf, type Counted, type CountedRead } from "./pace-rules.ts";
export { waitOf } from "./pacing.ts";
export { spentOf, type Budget, type Spending, type MoneySpent } from "./money.ts";
export {
  costOf,
  costOfRead,
  dollars,
  mostOf,
  priceOf,
  type Cost,
  type PaidAction,
  type Price,
  type ReadKind,
} from "./prices.ts";
export { lookAgainAfter, lookedLately } from "./watching.ts";
export { createPurse } from "./purse.ts";
