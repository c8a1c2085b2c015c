export type * from "./types.ts";
export { handleOf } from "./handle.ts";
