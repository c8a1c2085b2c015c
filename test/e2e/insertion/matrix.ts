import type { InsertAnswer, InsertAsk } from "../../../lib/x-page/index.ts";
import type { WorldComposer, WorldComposers } from "../../world/site/composers.ts";
import { expected, placeOf, SETTINGS, TEXTS, textsFor, type Setting } from "./cases.ts";

/** A person at the keyboard of one browser, and the worker of the built extension in it. */
export interface Hands {
  readonly browser: "chromium" | "firefox";
  goto(url: string): Promise<unknown>;
  /** Clicks what this selector finds first, in shadow roots too, as soon as it is there. */
  click(selector: string): Promise<void>;
  /** Trusted keys, one after the other, in one call of the browser's protocol. */
  keys(...strokes: readonly Stroke[]): Promise<void>;
  evaluate<T, A>(work: (given: A) => T, given: A): Promise<T>;
  /** As the worker asks a tab. */
  ask(ask: InsertAsk): Promise<InsertAnswer>;
  /**
   * Firefox (ESR 153) forgets all steps of a `<textarea dir="auto">` whose words come to run the other way,
   * also when they are typed: nothing is there to take back.
   */
  readonly forgetsOnTurn?: true;
}

/** Words to type, or one of these keys, a number of times. */
export type Stroke = string | readonly [key: Key, times?: number];

/** The keys that the matrix needs, with what is held meanwhile. */
export type Key =
  | "Control+a"
  | "Control+z"
  | "Backspace"
  | "Enter"
  | "Shift+Enter"
  | "ArrowLeft"
  | "Shift+ArrowLeft";

/** One kind of composer, open on the page. */
export interface Place {
  readonly name: WorldComposer["place"];
  readonly ask: Pick<InsertAsk, "channel" | "account" | "target">;
  /** What sends what stands in the box. */
  readonly button: string;
  /** Which composer of the matrix it is, as `textsFor` takes it. */
  readonly composer: number;
}

/** ms in which a page does what a key asks of it; draft-js takes some back a moment later. */
const PATIENCE = 3_000;

/** Tries a composer's cells of the matrix; what went wrong, by cell. */
export async function tryAll(hands: Hands, at: Place): Promise<string[]> {
  const wrong: string[] = [];
  await hands.evaluate(focus, at.name);
  for (const [row, setting] of SETTINGS.entries()) {
    let left: WorldComposer | undefined;
    for (const kind of textsFor(row, at.composer, hands.browser)) {
      try {
        left = await tryOne(hands, at, setting, TEXTS[kind], left);
      } catch (problem) {
        wrong.push(`${at.name} | ${kind} | ${setting.name}: ${String(problem)}`);
        left = undefined;
        await hands.evaluate(focus, at.name);
      }
    }
  }
  return wrong;
}

/**
 * Puts a text of several kinds into the box and presses the composer's own button.
 * @returns the text that X must have then
 */
export async function send(hands: Hands, at: Place): Promise<string> {
  await hands.evaluate(focus, at.name);
  await write(hands, at, { name: "words", left: "Hi, ", right: "Joe.", place: "caret" });
  const text = `${TEXTS.emoji} ${TEXTS.rtl}\n\nby ${at.name} ${at.composer} & <b>co</b>: `;
  await hands.ask({ ...at.ask, sendId: crypto.randomUUID(), text, place: "caret" });
  await hands.click(at.button);
  return `Hi, ${text}Joe.`;
}

/**
 * @param stands what the last cell of this setting left behind
 * @returns what this one leaves: the setting as it was written, by undo; undefined when that is not so
 * @throws {Error} what is wrong
 */
async function tryOne(
  hands: Hands,
  at: Place,
  setting: Setting,
  text: string,
  stands: WorldComposer | undefined,
): Promise<WorldComposer | undefined> {
  const { before, after, caret } = expected(setting, text, at.ask.channel);
  const holds = async (what: string, ...wanted: string[]): Promise<WorldComposer> => {
    const held = await hands.evaluate(readWhenIt, { place: at.name, wanted, ms: PATIENCE });
    if (!held) throw new Error(`No composer "${at.name}" on the page.`);
    if (!wanted.includes(held.text)) throw new Wrong(what, held.text, wanted[0]);
    return held;
  };

  // Undo has brought back the setting with its caret: it need not be written again for the next text.
  const written = stands?.text === before && isAt(stands, setting);
  if (!written) {
    await write(hands, at, setting);
    await holds("typed", before);
  }
  const sendId = crypto.randomUUID();
  const answer = await hands.ask({ ...at.ask, sendId, text, place: placeOf(setting) });
  const hadText = (setting.left + setting.right).trim() !== "";
  const given = [JSON.stringify(answer), JSON.stringify({ kind: "inserted", hadText })];
  if (given[0] !== given[1]) throw new Error(`answers ${given[0]}`);

  const held = await holds("model", after);
  if (held.wouldSend !== after.trim()) throw new Error(`would send ${held.wouldSend}`);
  const { start, end } = held.selection;
  if (start !== caret || end !== caret)
    throw new Error(`caret at ${start}-${end} instead of ${caret}`);

  const typed = (words: string): string => after.slice(0, caret) + words + after.slice(caret);
  await Promise.all([hands.keys("k"), holds("typed on", typed("k"))]);
  const turned = held.kind === "plain" && isRtl(after) !== isRtl(before);
  if (turned && hands.forgetsOnTurn) return undefined;
  // What was typed may come back in steps of the browser's own, or in one with the text; the text is one.
  let left: WorldComposer = { ...held, text: typed("k") };
  while (left.text !== before) {
    const undone = holds("undone", ...(left.text === after ? [before] : [after, before]));
    await Promise.all([hands.keys(["Control+z"]), undone]);
    left = await undone;
  }
  return left;
}

function isAt(
  { selection }: WorldComposer,
  { left, right, over = "", selected }: Setting,
): boolean {
  const start = left.length + over.length;
  return selection.start === start && selection.end === start + (selected ? right.length : 0);
}

/** As `dir="auto"` decides it: by the first letter. */
function isRtl(text: string): boolean {
  return /^[^\p{L}]*[\u0590-\u08ff]/u.test(text);
}

class Wrong extends Error {
  constructor(what: string, held: string, wanted = "") {
    super(`${what}: ${JSON.stringify(held)} instead of ${JSON.stringify(wanted)}`);
  }
}

/** Empties the focused box and writes what the setting wants, by keys alone. */
async function write(hands: Hands, at: Place, setting: Setting): Promise<void> {
  const { left, right, over, selected } = setting;
  // In a chat, Enter sends.
  const enter = at.ask.channel === "dm" ? "Shift+Enter" : "Enter";
  const lines: Stroke[] = [];
  for (const [row, line] of (left + right).split("\n").entries()) {
    if (row > 0) lines.push([enter]);
    lines.push(line);
  }
  // An editor hears a moment later what is selected, and then only takes the next key rightly.
  await hands.keys(["Control+a"]);
  const back = [selected ? "Shift+ArrowLeft" : "ArrowLeft", right.length] as const;
  await hands.keys(["Backspace"], ...lines, back);
  if (over !== undefined) await hands.keys(over);
}

function focus(place: string): void {
  (window as unknown as { worldComposers: WorldComposers })
    .worldComposers()
    .find((one) => one.place === place)
    ?.element.focus();
}

/** In the page: reads the composer as soon as it holds one of these texts, or when it is too late for that. */
async function readWhenIt({
  place,
  wanted,
  ms,
}: {
  readonly place: string;
  readonly wanted: readonly string[];
  readonly ms: number;
}): Promise<WorldComposer | undefined> {
  const hook = (window as unknown as { worldComposers: WorldComposers }).worldComposers;
  const end = performance.now() + ms;
  for (;;) {
    const found = hook().find((one) => one.place === place);
    if ((found && wanted.includes(found.text)) || performance.now() > end) {
      if (!found) return undefined;
      const { element: _, ...rest } = found;
      return rest;
    }
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}
