export type * from "./types.ts";
export { surelyFits } from "./at-most.ts";
export { MESSAGE_MAX, messageLength } from "./message-length.ts";
export { POST_MAX, postLength } from "./post-length.ts";
