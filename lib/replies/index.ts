export type * from "./types.ts";
export * from "./exchange/index.ts";
export type { RankedReply, Row as LearnedRow, SaysRow, Why } from "./suggest/index.ts";
export {
  learn,
  meaningOf,
  newModel,
  rank,
  rankedLibrary,
  readEncoder,
  tell,
  whatItSays,
} from "./suggest/index.ts";
export type { Encoder, Meaning, Model, Question, RankedLibrary } from "./suggest/index.ts";
export { checkTemplate, fill, TemplateError } from "./fill/index.ts";
export { libraryTools, type LibraryTools } from "./library-tools.ts";
export { offer, offerOne, type Between, type OfferedReply } from "./offer.ts";
export { replySearch, type ReplySearch } from "./search.ts";
export { STARTER_SETS, type StarterSetId } from "./starter-sets/index.ts";
export { STARTERS } from "./starters.ts";
export { statsOf, type ReplyStats } from "./stats.ts";
export { templateOf } from "./template-of.ts";
