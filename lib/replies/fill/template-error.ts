/**
 * Why a template can't be filled.
 * - `notClosed`: a bracket or a block has no end;
 * - `notOpened`: an end or a middle of a block without its beginning;
 * - `unknownFilter`, `unknownTag`: there is no such word; `name` says which;
 * - `noSuchReply`: it includes a reply that is not there; `name` is the shortcut;
 * - `partial`: a reply that it includes is broken itself; `name` is the shortcut;
 * - `goesRound`: replies include each other in a circle; `name` is the shortcut;
 * - `notUnderstood`: anything else in it that is no Liquid;
 * - `tooLong`: of more characters than any reply has, with all that it includes;
 * - `tooHeavy`: it does too much, or its text grows too long.
 */
export type TemplateProblem =
  | "notClosed"
  | "notOpened"
  | "unknownFilter"
  | "unknownTag"
  | "noSuchReply"
  | "partial"
  | "goesRound"
  | "notUnderstood"
  | "tooLong"
  | "tooHeavy";

/** Where a template is wrong; both from 1. */
export interface TemplatePlace {
  readonly line: number;
  readonly column: number;
}

/** A template that can't be filled, with the place to look at. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly problem: TemplateProblem;
  readonly line: number;
  readonly column: number;
  /** The word that the problem is about. */
  readonly named: string | undefined;
  /** What is wrong there, in the template language's own words. */
  readonly what: string;

  constructor(
    problem: TemplateProblem,
    { line, column }: TemplatePlace,
    what: string,
    named?: string,
  ) {
    super(`Line ${line}: ${what}`);
    this.problem = problem;
    this.line = line;
    this.column = column;
    this.what = what;
    this.named = named;
  }

  /** It is well written, but too long or does too much. */
  get kind(): "broken" | "tooHeavy" {
    return this.problem === "tooLong" || this.problem === "tooHeavy" ? "tooHeavy" : "broken";
  }
}
