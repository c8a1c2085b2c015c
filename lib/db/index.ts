export type * from "./types.ts";
export { openDb, type AsideDb } from "./open.ts";
export { draftsOf, readersOf, type Drafts, type Readers } from "./readers.ts";
export { defaultSettings } from "./settings.ts";
export { DiskFullError, NewerDataError } from "./errors.ts";
