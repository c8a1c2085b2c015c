export type * from "./types.ts";
export { agentNameIn } from "./settings.ts";
export { openDb, openDbLater, type AsideDb } from "./open.ts";
export { readersOf, type Readers, type ShownMention, type UsedWords } from "./readers.ts";
export {
  CASES_PAGE,
  MANY_CASES,
  type CaseCounts,
  type CaseFilter,
  type CaseList,
  type CaseRow,
} from "./case-lists.ts";
export { caseReadersOf } from "./case-readers.ts";
export type { Found, FoundCase } from "./case-search.ts";
export { SENDS_PAGE, type SendFilter } from "./sends-page.ts";
export { DiskFullError, NewerDataError } from "./errors.ts";
export { ledgerOf, type Ledger } from "./stores/sends.ts";
export { casesOf, type Cases } from "./stores/cases.ts";
export { accountsOf, customersOf, type Accounts, type Customers } from "./stores/people.ts";
export { healthOf, type Health } from "./stores/health.ts";
export { mentionId, mentionsOf, type Mentions } from "./stores/mentions.ts";
export { spendingOf } from "./stores/spending.ts";
export { etiquetteOf, type Etiquette } from "./stores/etiquette.ts";
export { deskOf, type Desk } from "./stores/desk.ts";
export { paceOf, type PaceStore } from "./stores/pace.ts";
export { repliesOf, type Replies } from "./stores/replies.ts";
export { questionText, replyUsesOf, type ReplyUses } from "./stores/reply-uses.ts";
export { draftsOf, type DraftOf, type Drafts } from "./stores/drafts.ts";
export { messagesSeenOf, type MessagesSeen } from "./stores/messages-seen.ts";
export { playbookOf, type Playbook } from "./stores/playbook.ts";
export { entriesOf, entryOf, stopEntry, type Entries } from "./stores/entries.ts";
export { TIME_LINE_PAGE, timeLineIn, type TimeLineGroup } from "./time-line.ts";
export type { CustomerRows } from "./customer-rows.ts";
export { everythingOf, isWithX, type Everything } from "./stores/everything.ts";
export { caseTakerOf, handedOverIn, type CaseTaker, type HandedOver } from "./stores/hand-over.ts";
