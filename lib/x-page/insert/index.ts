export { composing } from "./composing.ts";
export { insertAt, insertText, type Place } from "./insert.ts";
export { spotOf, type Spot } from "./spot.ts";
