export type * from "./types.ts";
export { endedAt, lastMoved, waitingSince, wroteAfterEnd } from "./about.ts";
export { CATEGORIES } from "./categories.ts";
export { mayReplyByApi } from "./api-reply.ts";
export { mentionsAfter, mentionsToAsk, type MentionsRead } from "./mentions.ts";
export { advance, beginCase, isOpen, STEPS } from "./case.ts";
export { invites } from "./invites.ts";
export { publicIsNext, stepsOf, type StepView } from "./steps.ts";
export { theyWrote } from "./they-wrote.ts";
