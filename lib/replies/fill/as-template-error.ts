import type { LiquidError } from "liquidjs";
import { TemplateError, type TemplatePlace } from "./template-error.ts";

/** Thrown while a template is read; the place is added by who knows it. */
export class IncludeError extends Error {
  readonly problem: "noSuchReply" | "partial" | "goesRound";
  readonly named: string;
  constructor(problem: IncludeError["problem"], named: string, what: string) {
    super(what);
    this.problem = problem;
    this.named = named;
  }
}

/** Liquid's own words for what is wrong, as one of ours. */
export function asTemplateError(error: unknown): TemplateError {
  const { message, token, originalError } = error as Partial<LiquidError> & { message: string };
  const [line = 1, column = 1] = token?.getPosition() ?? [];
  const what = message.replaceAll(/, (?:file:[^,]*, )?line:\d+(?:, col:\d+)?(?=$|, line)/g, "");
  if (originalError instanceof IncludeError)
    return new TemplateError(originalError.problem, { line, column }, what, originalError.named);
  const [, unknown, name] = /^(undefined filter: |tag ")([^"]*)/.exec(what) ?? [];
  const problem = problemOf(what, unknown);
  const isWord = problem === "unknownFilter" && name !== undefined && token !== undefined;
  const place = isWord ? placeOfWord(token.input, token.begin, name) : { line, column };
  return new TemplateError(problem, place, what, name);
}

/** Liquid only knows in which placeholder a filter stands. */
function placeOfWord(template: string, from: number, name: string): TemplatePlace {
  const at = template.indexOf(name, template.indexOf("|", from));
  const before = template.slice(0, Math.max(from, at)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function problemOf(what: string, unknown: string | undefined): TemplateError["problem"] {
  if (/parse length limit/.test(what)) return "tooLong";
  if (/limit exceeded|call stack|string length/i.test(what)) return "tooHeavy";
  if (unknown?.startsWith("undefined")) return "unknownFilter";
  if (/not closed|unclosed|unterminated/i.test(what)) return "notClosed";
  if (/^tag "(?:end\w+|else|elsif|elseif|when)" not found/.test(what)) return "notOpened";
  return unknown === undefined ? "notUnderstood" : "unknownTag";
}
