export type * from "./types.ts";
export { askWorker, AskError, type AskProblem } from "./ask.ts";
