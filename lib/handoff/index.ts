export type * from "./types.ts";
export { endedAt, lastMoved, waitingSince, wroteAfterEnd } from "./about.ts";
export { CATEGORIES } from "./categories.ts";
export { answeredElsewhere } from "./answered.ts";
export { mayReplyByApi } from "./api-reply.ts";
export { mentionsAfter, mentionsToAsk, type MentionsRead } from "./mentions.ts";
export { advance, beginCase, isOpen, STEPS } from "./case.ts";
export { invites } from "./invites.ts";
export { laterRating, ratingId, RATINGS } from "./rating.ts";
export { publicIsNext, stepsOf, type StepView } from "./steps.ts";
export { theyWrote } from "./they-wrote.ts";
export { newerFirst, timeLineOf, type TimeLineEvent, type TimeLineRows } from "./time-line.ts";
export {
  caseFileText,
  latestIn,
  LARGEST_CASE_FILE,
  openCaseFile,
  type CaseFile,
} from "./hand-over/case-file.ts";
export { CASE_COLUMNS, caseTable, type CaseColumn } from "./hand-over/case-table.ts";
export { mergeCase } from "./hand-over/merge-case.ts";
