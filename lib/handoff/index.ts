export type * from "./types.ts";
export { advance, beginCase, isOpen, STEPS } from "./case.ts";
export { invites } from "./invites.ts";
export { publicIsNext, stepsOf, type StepView } from "./steps.ts";
export { theyWrote } from "./they-wrote.ts";
