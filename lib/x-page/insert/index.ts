export { composing } from "./composing.ts";
export { insertAt, insertText, rewrite, type Place } from "./insert.ts";
export { spotOf, type Spot } from "./spot.ts";
