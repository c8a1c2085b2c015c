export type { Row, Use } from "./types.ts";
export { forget } from "./forget.ts";
export { learn } from "./learn.ts";
export { rankedLibrary } from "./library.ts";
export { hold, keysFor, newModel } from "./model.ts";
export { rank, type RankedReply, type Why } from "./rank.ts";
