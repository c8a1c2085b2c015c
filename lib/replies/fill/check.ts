import { fill } from "./fill.ts";
import { TemplateError } from "./template-error.ts";
import type { FillOptions } from "./types.ts";

/**
 * What is wrong with a template, if anything: for who edits it. A broken one can't be offered.
 * @param partial the template of another reply, by its shortcut
 */
export function checkTemplate(
  template: string,
  partial?: FillOptions["partial"],
): TemplateError | undefined {
  try {
    fill(
      template,
      { customer: { handle: "x" }, account: { handle: "x" }, agent: {} },
      { ...(partial && { partial }) },
    );
    return undefined;
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
}
