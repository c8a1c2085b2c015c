export { insertText, type Inserted } from "./insert.ts";
export { resolveBox, type NotFound } from "./resolve.ts";
