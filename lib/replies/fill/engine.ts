import { Liquid, type Emitter } from "liquidjs";
import { addFilters } from "./filters.ts";
import { IncludeReply } from "./parser.ts";
import { stateOf } from "./state.ts";

/** Reads the clock, rolls dice, or tells what it is made of: none of that is told by the arguments. */
const NOT_OURS = [
  "date",
  "date_to_xmlschema",
  "date_to_rfc822",
  "date_to_string",
  "date_to_long_string",
  "shuffle",
  "sample",
  "inspect",
];
/** The first three need files; the others write values past the check for unfilled ones. */
const OTHER_TAGS = ["include", "render", "layout", "block", "echo", "liquid", "tablerow"];

/** A template of this many characters is no reply; the longest private message has 10,000. */
export const TEMPLATE_MAX = 20_000;

/** The most characters that a filling writes, with what it captures on the way. */
export const WRITTEN_MAX = 100_000;

/**
 * Objects made, and ms, for one filling: far above what a reply needs (found by trying). The time is the
 * only guard that the language has against loops in loops.
 */
export const LIMITS = { memoryLimit: 200_000, renderLimit: 1_000 };

/** Liquid as replies use it: strict, without files, clock or dice. It interprets and needs no `eval`. */
export function newEngine(): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    strictVariables: false,
    ownPropertyOnly: true,
    dynamicPartials: false,
    parseLimit: TEMPLATE_MAX,
    memoryLimit: LIMITS.memoryLimit,
    renderLimit: LIMITS.renderLimit,
  });
  for (const name of NOT_OURS) delete engine.filters[name];
  for (const name of OTHER_TAGS) delete engine.tags[name];
  addFilters(engine);
  engine.registerTag("include", IncludeReply);
  const { renderer } = engine;
  const render = renderer.renderTemplates.bind(renderer);
  // Also what `capture` writes comes through here: Liquid itself counts no text that is merely written.
  renderer.renderTemplates = (templates, context, emitter) =>
    render(templates, context, emitter ?? new Bounded(stateOf(context)));
  return engine;
}

/** Writes until there is no more room. */
class Bounded implements Emitter {
  buffer = "";
  readonly #has: { room: number };
  constructor(has: { room: number }) {
    this.#has = has;
  }
  /** Placeholders write nothing but text; of what tags of Liquid's own write, such as counters, this makes text. */
  write(piece: unknown): void {
    const text = typeof piece === "number" ? String(piece) : piece;
    if (typeof text !== "string") return;
    this.#has.room -= text.length;
    if (this.#has.room < 0) throw new Error("text limit exceeded");
    this.buffer += text;
  }
}
