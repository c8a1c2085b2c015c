export type * from "./types.ts";
export { judge } from "./judge.ts";
export { newMemo } from "./reading.ts";
export { RULE_IDS } from "./rule-ids.ts";
export { RULES } from "./rules/index.ts";
export { missingReasons } from "./missing-reasons.ts";
export { personalData } from "./personal/find.ts";
export type { PersonalData, PersonalKind } from "./personal/types.ts";
