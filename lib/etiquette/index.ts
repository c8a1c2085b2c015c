export type * from "./types.ts";
export { judge, type JudgeOptions } from "./judge.ts";
export { RULES } from "./rules/index.ts";
export { missingReasons } from "./missing-reasons.ts";
