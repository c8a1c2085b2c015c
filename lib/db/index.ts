export type * from "./types.ts";
export { openDb, type AsideDb } from "./open.ts";
export { draftsOf, readersOf, type Drafts } from "./readers.ts";
export { DiskFullError, NewerDataError } from "./errors.ts";
export { ledgerOf, type Ledger } from "./stores/sends.ts";
export { casesOf, type Cases } from "./stores/cases.ts";
export { accountsOf, customersOf, type Accounts, type Customers } from "./stores/people.ts";
export { healthOf, type Health } from "./stores/health.ts";
export { deskOf, type Desk } from "./stores/desk.ts";
