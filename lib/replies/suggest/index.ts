export type { Question, Row, SaysRow, Use } from "./types.ts";
export { forget } from "./forget.ts";
export { learn } from "./learn.ts";
export { rankedLibrary, type RankedLibrary } from "./library.ts";
export { meaningOf, readEncoder, type Encoder, type Meaning } from "./encoder/index.ts";
export { hold, keysFor, newModel, type Model } from "./model.ts";
export { sayMore, tell, whatItSays } from "./says.ts";
export { rank, type RankedReply, type Why } from "./rank.ts";
