import {
  applyImport,
  asCsv,
  asJson,
  forget,
  hold,
  keysFor,
  learn,
  newModel,
  planImport,
  rank,
  rankedLibrary,
  readFile,
  replySearch,
  STARTER_SETS,
  wordingFor,
} from "../../lib/replies/index.ts";

/** All that finds, suggests, reads and writes canned replies. */
export const tools = {
  applyImport,
  asCsv,
  asJson,
  forget,
  hold,
  keysFor,
  learn,
  newModel,
  planImport,
  rank,
  rankedLibrary,
  readFile,
  replySearch,
  STARTER_SETS,
  wordingFor,
};

export type LibraryTools = typeof tools;
