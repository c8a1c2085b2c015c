import { openDb, readersOf } from "../../lib/db/index.ts";

/** What the options page reads. */
export const readers = readersOf(openDb());
