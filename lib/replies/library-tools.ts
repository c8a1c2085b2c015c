import { applyImport, asCsv, asJson, planImport, readFile } from "./exchange/index.ts";
import { replySearch } from "./search.ts";
import { statsOf } from "./stats.ts";
import { STARTER_SETS } from "./starter-sets/index.ts";
import {
  forget,
  hold,
  keysFor,
  learn,
  meaningOf,
  newModel,
  rank,
  rankedLibrary,
  readEncoder,
  sayMore,
  tell,
} from "./suggest/index.ts";
import { wordingFor } from "./wordings.ts";

/** All that finds, suggests, reads and writes canned replies: loaded when it is first needed. */
export const libraryTools = {
  applyImport,
  asCsv,
  asJson,
  forget,
  hold,
  keysFor,
  learn,
  meaningOf,
  newModel,
  planImport,
  rank,
  rankedLibrary,
  readFile,
  readEncoder,
  replySearch,
  STARTER_SETS,
  sayMore,
  statsOf,
  tell,
  wordingFor,
};

export type LibraryTools = typeof libraryTools;
