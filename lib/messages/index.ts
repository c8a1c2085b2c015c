export type * from "./types.ts";
export { askWorker, AskError, replyOf, type AskProblem, type Reply } from "./ask.ts";
export { problemWords } from "./problem-words.ts";
export { askPage, bringPart, openPickerIn } from "./ask-page.ts";
export { listener } from "./listen.ts";
export { hearing, type Handlers } from "./hear.ts";
export type { ForWorker, JoinWorker, Worker } from "./worker.ts";
export { isOnX, type PageSender } from "./sender.ts";
export { checkedCaseFile } from "./schemas/case-file.ts";
