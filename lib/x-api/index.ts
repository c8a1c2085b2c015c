export type * from "./types.ts";
export { createXApi } from "./create-x-api.ts";
export { connect, type Connected, type ConnectWorld } from "./oauth/connect.ts";
export { disconnect } from "./oauth/disconnect.ts";
export { createTokens, type TokensWorld } from "./oauth/tokens.ts";
