import { type Liquid, type Template, Tokenizer, TypeGuards } from "liquidjs";
import { LIMITS, newEngine } from "./engine.ts";
import { plainWords } from "./plain-words.ts";
import { TemplateError } from "./template-error.ts";
import type { Filled, Variables } from "./types.ts";

/** Where the filters below find what belongs to this one filling. A symbol, so that no template can. */
const FILLING = Symbol("filling");

interface Filling {
  readonly placeholders: readonly string[];
  /** Indices of placeholders whose value is missing just now. */
  readonly missing: Set<number>;
  readonly unfilled: string[];
}

let engine: Liquid | undefined;

/**
 * Fills a canned reply.
 *
 * A value that is missing or empty stays in the text as its placeholder, as written, and is listed in
 * `unfilled`; unless the template says what else to write, by `default` or `if`. A missing `dm_link`
 * becomes a sentence that says where to write. Values go in as they are: they are not escaped, and what
 * looks like a template in them is not one. White space at both ends is taken off.
 *
 * @param language BCP 47 tag of the reply, for that sentence.
 * @throws {TemplateError} when the template is broken, or too heavy.
 */
export function fill(template: string, variables: Variables, language = "en"): Filled {
  engine ??= withMarks(newEngine());
  const { customer, account, agent, dmLink } = variables;
  const values = {
    customer: { handle: customer.handle, name: customer.name, first_name: customer.firstName },
    account: { handle: account.handle, name: account.name },
    agent: { name: agent.name },
    dm_link: dmLink ?? plainWords(account.handle, language),
  };
  try {
    const placeholders: string[] = [];
    const templates: Template[] = engine.parse(mark(engine, template, placeholders));
    const filling: Filling = { placeholders, missing: new Set(), unfilled: [] };
    const globals = { [FILLING]: filling };
    const text = String(engine.renderSync(templates, values, { globals, ...LIMITS }));
    return { text: text.trim(), unfilled: [...new Set(filling.unfilled)] };
  } catch (error) {
    throw asTemplateError(error);
  }
}

/**
 * Puts two marks into each placeholder: the first looks at the bare value, the last decides what is
 * shown. Lines stay where they are. A placeholder with `default` has its answer already.
 */
function mark(by: Liquid, template: string, placeholders: string[]): string {
  let marked = "";
  let done = 0;
  for (const token of new Tokenizer(template).readTopLevelTokens(by.options)) {
    if (!TypeGuards.isOutputToken(token)) continue;
    const [from, to] = token.contentRange;
    const { filters } = new Tokenizer(template, undefined, undefined, [
      from,
      to,
    ]).readFilteredValue();
    if (filters.some(({ name }) => name === "default")) continue;
    const index = placeholders.push(token.getText()) - 1;
    const pipe = filters[0] ? template.lastIndexOf("|", filters[0].begin) : to;
    marked += `${template.slice(done, pipe)} | _look: ${index} ${template.slice(pipe, to)} | _show: ${index} `;
    done = to;
  }
  return marked + template.slice(done);
}

function withMarks(plain: Liquid): Liquid {
  plain.registerFilter("_look", function (value: unknown, index: number) {
    const { missing } = fillingOf(this.context.globals);
    if (isMissing(value)) missing.add(index);
    else missing.delete(index);
    return value;
  });
  plain.registerFilter("_show", function (value: unknown, index: number) {
    const { missing, placeholders, unfilled } = fillingOf(this.context.globals);
    if (!missing.has(index)) return value;
    const placeholder = placeholders[index] ?? "";
    unfilled.push(placeholder);
    return placeholder;
  });
  return plain;
}

function fillingOf(globals: object): Filling {
  return (globals as { [FILLING]: Filling })[FILLING];
}

function isMissing(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

function asTemplateError(error: unknown): TemplateError {
  const { message, token } = error as { message: string; token?: { getPosition(): number[] } };
  const [line = 1] = token?.getPosition() ?? [];
  const what = message
    .replace(/, (?:file:[^,]*, )?line:\d+(?:, col:\d+)?$/, "")
    .replaceAll(/ ?\| _(?:look|show): \d+ ?/g, "");
  return new TemplateError(/limit exceeded/.test(message) ? "tooHeavy" : "broken", line, what);
}
