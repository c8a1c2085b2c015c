export type * from "./types.ts";
export type * from "./exchange/types.ts";
export type { RankedReply, Row as LearnedRow, Why } from "./suggest/index.ts";
export { learn, newModel, rank, rankedLibrary } from "./suggest/index.ts";
export { checkTemplate, fill, TemplateError } from "./fill/index.ts";
export { offer, offerOne, type Between, type OfferedReply } from "./offer.ts";
export { replySearch } from "./search.ts";
export { STARTERS } from "./starters.ts";
