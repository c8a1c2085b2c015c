import { timeLineIn } from "../../lib/db/index.ts";
import { db } from "./store.ts";

/** What the panel reads of time lines, live. */
export const timeLine = timeLineIn(db);
