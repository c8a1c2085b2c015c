export { insertText } from "./insert.ts";
