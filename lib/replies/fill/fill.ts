import type { Liquid } from "liquidjs";
import { LIMITS, newEngine, WRITTEN_MAX } from "./engine.ts";
import { asTemplateError } from "./as-template-error.ts";
import { ReplyParser } from "./parser.ts";
import { globalsOf, type Filling } from "./state.ts";
import type { Asked, Filled, FillOptions, Variables } from "./types.ts";
import { valuesOf } from "./values.ts";

let engine: Liquid | undefined;

/**
 * Fills a canned reply.
 *
 * A value that is missing or empty stays in the text as its placeholder, as written, and is listed in
 * `unfilled`; unless the template says what else to write, by `default` or `if`. `asks` lists what a person
 * can say so that nothing stays, and what they should look at because it is a guess. A missing `dm_link`
 * becomes a sentence that says where to write. Values go in as they are: they are not escaped, and what
 * looks like a template in them is not one. White space at both ends is taken off.
 *
 * @throws {TemplateError} when the template is broken, or too heavy.
 */
export function fill(template: string, variables: Variables, options: FillOptions = {}): Filled {
  engine ??= newEngine();
  const { language = "en", answers = {}, partial = () => undefined } = options;
  const asks = new Map<string, Asked>();
  const filling: Filling = { language, unfilled: new Set(), asks, room: WRITTEN_MAX };
  const values = valuesOf(variables, language, answers, (asked) => asks.set(asked.key, asked));
  try {
    const templates = new ReplyParser(engine, partial).parse(template);
    const globals = globalsOf(filling);
    const text = String(engine.renderSync(templates, values, { globals, ...LIMITS }));
    return { text: text.trim(), unfilled: [...filling.unfilled], asks: [...asks.values()] };
  } catch (error) {
    throw asTemplateError(error);
  }
}
