export type * from "./types.ts";
export { customerId, newCustomer } from "./customer.ts";
export { dmAnswer } from "./dm-answer.ts";
export { mergeFacts } from "./facts.ts";
export { firstNameOf } from "./first-name.ts";
export { handleOf } from "./handle.ts";
export { mayWantStop, stopChanged } from "./stop/do-not-contact.ts";
export { asksToStop } from "./stop/asks-to-stop.ts";
export { mainOf, provenSame, together, whoseHandle } from "./same-person.ts";
