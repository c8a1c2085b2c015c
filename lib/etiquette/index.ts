export type * from "./types.ts";
export { judge } from "./judge.ts";
export { newMemo } from "./reading.ts";
export { contextOf, type KeptSend, type Known } from "./context.ts";
export { heard, isOverridden, type Heard, type RuleUse } from "./use.ts";
export { keptOf } from "./history/keep.ts";
export { levelsOf, quieterThan } from "./levels.ts";
export { EXAMPLES } from "./examples.ts";
export { RULE_IDS, WORDED } from "./rule-ids.ts";
export { RULES } from "./rules/index.ts";
export {
  publicOrPrivate,
  type PlaceHabit,
  type PlaceHint,
  type PlaceSettings,
} from "./place/public-or-private.ts";
export { habitOf } from "./place/habit.ts";
export { missingReasons } from "./missing-reasons.ts";
export { personalData } from "./personal/find.ts";
export type { PersonalData, PersonalKind } from "./personal/types.ts";
