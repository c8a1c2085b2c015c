export { FACTS, needsFor, SOME_NUMBER, type FactName, type Needs } from "./facts.ts";
export { intakeOf, missing, type IntakeItem } from "./intake.ts";
