import { caseReadersOf } from "../../lib/db/index.ts";
import { db } from "./store.ts";

/** What the lists of cases read, live. To be loaded with them only. */
export const caseReaders = caseReadersOf(db);
