export type * from "./types.ts";
export { applyImport } from "./apply-import.ts";
export { planImport } from "./plan-import.ts";
export { readFile } from "./read-file.ts";
export { asCsv, asJson } from "./write-file.ts";
