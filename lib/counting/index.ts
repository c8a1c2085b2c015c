export type * from "./types.ts";
export { MESSAGE_MAX, messageLength } from "./message-length.ts";
export { POST_MAX, postLength } from "./post-length.ts";
