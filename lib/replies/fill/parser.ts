import {
  evalToken,
  LiquidError,
  Output,
  ParseError,
  Parser,
  Tag,
  toValue,
  TypeGuards,
  type Context,
  type Emitter,
  type Liquid,
  type TagToken,
  type Template,
  type TopLevelToken,
} from "liquidjs";
import { stateOf } from "./state.ts";
import { IncludeError } from "./as-template-error.ts";

/** A name that a person can be asked for: `order_number`, `case.facts.size`. */
const PATH = /^[a-z_]\w*(?:\.[a-z_]\w*){0,3}$/iu;

/** Reads replies: placeholders that can stay, and replies within replies. */
export class ReplyParser extends Parser {
  readonly #engine: Liquid;
  readonly #partial: (shortcut: string) => string | undefined;
  readonly #read = new Map<string, Template[]>();
  /** The replies that are being read, each within the one before. */
  readonly #within: string[] = [];

  constructor(engine: Liquid, partial: (shortcut: string) => string | undefined) {
    super(engine);
    this.#engine = engine;
    this.#partial = partial;
  }

  override parseToken(token: TopLevelToken, remaining: TopLevelToken[]) {
    if (!TypeGuards.isOutputToken(token)) return super.parseToken(token, remaining);
    try {
      return new Placeholder(token, this.#engine);
    } catch (error) {
      throw LiquidError.is(error) ? error : new ParseError(error as Error, token);
    }
  }

  /** @throws {IncludeError} */
  include(shortcut: string): Template[] {
    const known = this.#read.get(shortcut);
    if (known) return known;
    if (this.#within.includes(shortcut))
      throw new IncludeError("goesRound", shortcut, `/${shortcut} includes itself`);
    const template = this.#partial(shortcut);
    if (template === undefined)
      throw new IncludeError("noSuchReply", shortcut, `there is no reply /${shortcut}`);
    this.#within.push(shortcut);
    try {
      const templates = this.parse(template);
      this.#read.set(shortcut, templates);
      return templates;
    } catch (error) {
      const { originalError, message } = error as LiquidError;
      if (originalError instanceof IncludeError) throw originalError;
      if (/limit exceeded/.test(message)) throw error;
      throw new IncludeError("partial", shortcut, `/${shortcut}: ${message}`);
    } finally {
      this.#within.pop();
    }
  }
}

/** `{% include "sig" %}`: another reply, by its shortcut, in the midst of this one. */
export class IncludeReply extends Tag {
  readonly #templates: Template[];
  constructor(token: TagToken, remaining: TopLevelToken[], engine: Liquid, parser: Parser) {
    super(token, remaining, engine);
    const [, quoted, bare] =
      /^\s*(?:["']\/?([^"']+)["']|\/?([\p{L}\p{N}_-]+))\s*$/u.exec(token.args) ?? [];
    const shortcut = quoted ?? bare;
    if (shortcut === undefined) throw new Error("include needs the shortcut of a reply");
    this.#templates = (parser as ReplyParser).include(shortcut);
  }
  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    // What the included reply assigns stays within it.
    context.push({});
    yield this.liquid.renderer.renderTemplates(this.#templates, context, emitter);
    context.pop();
  }
}

/** `{{ … }}`: without a value it stays in the text as it is written, unless `default` says what else to write. */
class Placeholder extends Output {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const { filters, initial } = this.value;
    const hasDefault = filters.some(({ name }) => name === "default");
    const bare = toValue(yield initial.evaluate(context, true)) as unknown;
    const isBare = !hasDefault && isMissing(bare);
    const value = isBare ? undefined : (toValue(yield this.value.value(context, false)) as unknown);
    const text = hasDefault && isMissing(value) ? "" : shown(value);
    if (text === undefined) yield* this.#stay(context, emitter, isBare ? initial.postfix : []);
    else emitter.write(text);
  }

  *#stay(
    context: Context,
    emitter: Emitter,
    postfix: readonly { getText(): string }[],
  ): Generator<unknown, void, unknown> {
    const { unfilled, asks } = stateOf(context);
    const written = this.token.getText();
    unfilled.add(written);
    const key = postfix.length === 1 ? (postfix[0]?.getText().trim() ?? "") : "";
    if (PATH.test(key) && !asks.has(key)) {
      const args = this.value.filters.find(({ name }) => name === "ask")?.args ?? [];
      const told: unknown[] = [];
      for (const arg of args)
        told.push(Array.isArray(arg) ? undefined : yield evalToken(arg, context));
      const [label, proposed] = told;
      asks.set(key, {
        key,
        ...(typeof label === "string" && label !== "" && { label: label.slice(0, 100) }),
        proposed: typeof proposed === "string" ? proposed.slice(0, 500) : "",
        why: "missing",
      });
    }
    emitter.write(written);
  }
}

function isMissing(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

/** As it stands in a text; undefined for what no text shows. */
function shown(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((one) => shown(one) ?? "").join(", ");
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
