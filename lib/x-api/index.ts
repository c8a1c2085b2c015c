export type * from "./types.ts";
export { createXApi } from "./create-x-api.ts";
export { connect, type Connected } from "./oauth/connect.ts";
export { disconnect } from "./oauth/disconnect.ts";
export { createTokens, keepTokens } from "./oauth/tokens.ts";
