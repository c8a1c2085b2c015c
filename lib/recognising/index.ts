export { recognise } from "./recognise.ts";
