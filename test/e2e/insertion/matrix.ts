import type { InsertAnswer, InsertAsk } from "../../../lib/x-page/index.ts";
import {
  readComposers,
  type WorldComposer,
  type WorldComposers,
} from "../../world/site/composers.ts";
import { expected, placeOf, SETTINGS, TEXTS, textsFor, type Setting } from "./cases.ts";

/** A person at the keyboard of one browser, and the worker of the built extension in it. */
export interface Hands {
  goto(url: string): Promise<unknown>;
  /** Clicks what this selector finds first, in shadow roots too, as soon as it is there. */
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Such as "Control+z", a number of times. */
  press(key: string, times?: number): Promise<void>;
  evaluate<T, A>(work: (given: A) => T, given: A): Promise<T>;
  /** As the worker asks a tab. */
  ask(ask: InsertAsk): Promise<InsertAnswer>;
  /**
   * Firefox (ESR 153) forgets all steps of a `<textarea dir="auto">` whose words come to run the other way,
   * also when they are typed: nothing is there to take back.
   */
  readonly forgetsOnTurn?: true;
}

/** One kind of composer, open on the page. */
export interface Place {
  readonly name: WorldComposer["place"];
  readonly ask: Pick<InsertAsk, "channel" | "account" | "target">;
  /** What sends what stands in the box. */
  readonly button: string;
  /** As `textsFor` takes it. */
  readonly share: readonly [which: number, of: number];
}

/** ms in which a page does what a key asks of it; draft-js takes some back a moment later. */
const PATIENCE = 3_000;

/** Tries a composer's cells of the matrix; what went wrong, by cell. */
export async function tryAll(hands: Hands, at: Place): Promise<string[]> {
  const wrong: string[] = [];
  for (const [row, setting] of SETTINGS.entries()) {
    for (const kind of textsFor(row, at.share)) {
      const problem = await tryOne(hands, at, setting, TEXTS[kind]).catch(String);
      if (problem !== undefined) wrong.push(`${at.name} | ${kind} | ${setting.name}: ${problem}`);
    }
  }
  return wrong;
}

/**
 * Puts a text of several kinds into the box and presses the composer's own button.
 * @returns the text that X must have then
 */
export async function send(hands: Hands, at: Place): Promise<string> {
  await write(hands, at, { name: "words", left: "Hi, ", right: "Joe.", place: "caret" });
  const text = `${TEXTS.emoji} ${TEXTS.rtl}\n\nby ${at.name} ${at.share.join("/")} & <b>co</b>: `;
  await hands.ask({ ...at.ask, sendId: crypto.randomUUID(), text, place: "caret" });
  await hands.click(at.button);
  return `Hi, ${text}Joe.`;
}

async function tryOne(
  hands: Hands,
  at: Place,
  setting: Setting,
  text: string,
): Promise<string | undefined> {
  const { before, after, caret } = expected(setting, text, at.ask.channel);
  const holds = async (what: string, ...wanted: string[]): Promise<WorldComposer> => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const held = await read(hands, at);
      if (wanted.includes(held.text)) return held;
      if (Date.now() > end) throw new Wrong(what, held.text, wanted[0]);
    }
  };

  await write(hands, at, setting);
  await holds("typed", before);
  const sendId = crypto.randomUUID();
  const answer = await hands.ask({ ...at.ask, sendId, text, place: placeOf(setting) });
  const hadText = (setting.left + setting.right).trim() !== "";
  const given = [JSON.stringify(answer), JSON.stringify({ kind: "inserted", hadText })];
  if (given[0] !== given[1]) return `answers ${given[0]}`;

  const held = await holds("model", after);
  if (held.wouldSend !== after.trim()) return `would send ${held.wouldSend}`;
  const { start, end } = held.selection;
  if (start !== caret || end !== caret) return `caret at ${start}-${end} instead of ${caret}`;

  const typed = (words: string): string => after.slice(0, caret) + words + after.slice(caret);
  await hands.type("ok");
  await holds("typed on", typed("ok"));
  const turned = held.kind === "plain" && isRtl(after) !== isRtl(before);
  if (turned && hands.forgetsOnTurn) return undefined;
  // What was typed may come back in steps of the browser's own, or in one with the text; the text is one.
  for (let left = typed("ok"); left !== before;) {
    const next = left === typed("ok") ? [typed("o"), after, before] : [after, before];
    await hands.press("Control+z");
    left = (await holds("undone", ...(left === after ? [before] : next))).text;
  }
  return undefined;
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

/** Empties the box and writes what the setting wants, by keys alone. */
async function write(hands: Hands, at: Place, setting: Setting): Promise<void> {
  const { left, right, over, selected } = setting;
  await hands.evaluate(focus, at.name);
  await hands.press("Control+a");
  await hands.press("Backspace");
  // In a chat, Enter sends.
  const enter = at.ask.channel === "dm" ? "Shift+Enter" : "Enter";
  for (const [row, line] of (left + right).split("\n").entries()) {
    if (row > 0) await hands.press(enter);
    if (line !== "") await hands.type(line);
  }
  await hands.press(selected ? "Shift+ArrowLeft" : "ArrowLeft", right.length);
  if (over !== undefined) await hands.type(over);
}

async function read(hands: Hands, at: Place): Promise<WorldComposer> {
  const all = await hands.evaluate(readComposers, undefined);
  const found = all.find(({ place }) => place === at.name);
  if (!found) throw new Error(`No composer "${at.name}" on the page.`);
  return found;
}

function focus(place: string): void {
  (window as unknown as { worldComposers: WorldComposers })
    .worldComposers()
    .find((one) => one.place === place)
    ?.element.focus();
}
