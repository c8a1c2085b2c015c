import { draftsOf, openDb, readersOf } from "../../lib/db/index.ts";

/** For readers of parts that come later. */
export const db = openDb();

/** What the panel reads, live. */
export const readers = readersOf(db);

/** What is typed, which only the panel writes. */
export const drafts = draftsOf(db);
