export type * from "./types.ts";
export { checkTemplate } from "./check.ts";
export { fill } from "./fill.ts";
export { TemplateError } from "./template-error.ts";
