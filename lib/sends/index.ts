export type * from "./types.ts";
export type * from "./ports.ts";
export { transition } from "./life.ts";
export { newSend, openKeyOf } from "./new-send.ts";
export { createSender, type Sender } from "./sender.ts";
export { arrived, BY_HAND, needsSender, settled, UNSETTLED } from "./states.ts";
export { LOOK, priceOf, type PaidAction } from "./prices.ts";
