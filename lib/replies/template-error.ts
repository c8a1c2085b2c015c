/** A template that can't be filled, with the place to look at. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  /** `broken`: it is not well written. `tooHeavy`: it is too long, or does too much. */
  readonly kind: "broken" | "tooHeavy";
  /** From 1. */
  readonly line: number;
  /** What is wrong there, in the template language's own words. */
  readonly what: string;

  constructor(kind: TemplateError["kind"], line: number, what: string) {
    super(`Line ${line}: ${what}`);
    this.kind = kind;
    this.line = line;
    this.what = what;
  }
}
