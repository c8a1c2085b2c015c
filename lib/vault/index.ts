export type * from "./types.ts";
export { openVault } from "./vault.ts";
