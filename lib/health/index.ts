export type * from "./types.ts";
export { lostThings } from "./lost.ts";
export { PART_NAMES, type PartName } from "./part-names.ts";
export { PARTS, type Part, type Thing } from "./parts.ts";
export { reportOf } from "./report.ts";
export { HEALTH_STATES, PAGE_KINDS } from "./types.ts";
