export type * from "./types.ts";
export { lostThings } from "./lost.ts";
export { PART_NAMES, PARTS, type Part, type PartName, type Thing } from "./parts.ts";
export { reportOf } from "./report.ts";
export { HEALTH_STATES, PAGE_KINDS } from "./types.ts";
