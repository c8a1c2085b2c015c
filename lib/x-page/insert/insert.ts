import { heldText } from "../readers/composers.ts";
import type { InsertAnswer, InsertAsk } from "../types.ts";
import { caretOf, select } from "./caret.ts";
import { differenceOf } from "./difference.ts";
import { resolveBox } from "./resolve.ts";
import { changeOf, spotOf, type InsertGround, type Spot } from "./spot.ts";
import { strategies } from "./strategies.ts";

/**
 * Where in a box a text goes. What stands in the box stays.
 * - `end`: behind everything; where something stands there, a space or, in messages, a new line comes
 *   between the two;
 * - `caret`: where the caret is, exactly as it is given; what is selected stays, the text comes behind it;
 * - `over`: in place of these characters, which must stand right before the caret, such as "/thanks";
 * - `range`: in place of what stands between these two places, in UTF-16 units, wherever the caret is.
 */
export type Place =
  | "end"
  | "caret"
  | { readonly over: string }
  | { readonly range: readonly [from: number, to: number] };

/** When to look whether an editor shows what it was given: at once, and while X is busy. ms. */
const TAKES = [0, 50, 250, 1000];

/** An inserted text and the box that holds it. */
export interface Inserted {
  readonly answer: InsertAnswer;
  readonly box?: HTMLElement;
}

/**
 * Puts the text into the composer of the target that the person has open, once, behind what stands
 * there or where `ask.place` says. Presses nothing.
 */
export async function insertText(ground: InsertGround, ask: InsertAsk): Promise<Inserted> {
  const { page, path, memory } = ground;
  const composer = resolveBox(page, path(), ask, memory);
  if (typeof composer === "string") return { answer: { kind: "failed", why: composer } };
  const { box } = composer;
  const spot = spotOf(ground, box);
  const begun = ask.place === undefined || ask.place === "end" ? spot.text.trim() : "";
  const answer =
    begun !== "" && ask.text.startsWith(spot.text)
      ? await goOn(ground, spot, ask.text)
      : await insertAt(ground, spot, ask.text, ask.place);
  return answer.kind === "inserted" ? { answer, box } : { answer };
}

/**
 * The box holds the beginning of the text, as when it was typed there and went on in the panel: only what
 * is missing is put in, so that nothing stands there twice.
 */
async function goOn(ground: InsertGround, spot: Spot, text: string): Promise<InsertAnswer> {
  const { length } = spot.text;
  const rest = text.slice(length);
  const answer =
    rest === ""
      ? ({ kind: "inserted" } as const)
      : await insertAt(ground, { ...spot, caret: length }, rest, "caret");
  return answer.kind === "inserted" ? { ...answer, hadText: false } : answer;
}

/**
 * Puts the text into the box of a spot, once, as one step that Ctrl+Z takes back, and presses nothing.
 * To be called for a press or a key of the person's own only. If the page is not as it was when the spot
 * was taken, or comes to be another while the text is on its way, nothing goes in.
 * @param text any; lines end with \n
 */
export async function insertAt(
  ground: InsertGround,
  spot: Spot,
  text: string,
  place: Place = "end",
): Promise<InsertAnswer> {
  const { box, text: before } = spot;
  const into = rangeOf(spot, place);
  const problem = changeOf(ground, spot);
  if (problem) return failed(problem);
  if (!into) return failed("changed");
  const atEnd = into[1] === before.length;
  // Also editors of an unknown kind know where their end is.
  const selected = await select(box, atEnd && into[0] === into[1] ? undefined : into);
  if (!selected) return failed("notTaken");

  // The page may have moved on meanwhile, and the person have gone on typing.
  const now = changeOf(ground, spot) ?? (movedFrom(box, into[1]) ? "changed" : undefined);
  if (now) return failed(now);
  const kept = before.slice(0, into[0]) + before.slice(into[1]);
  const hadText = kept.trim() !== "";
  const given = text.replace(/\r\n?/g, "\n");
  const added = place === "end" && hadText ? separator(spot) + given : given;
  const wanted = before.slice(0, into[0]) + added + before.slice(into[1]);

  for (const strategy of strategies) {
    if (!strategy.serves(box)) continue;
    const noticed = strategy.insert(box, added);
    if (!noticed && heldText(box) === before) continue;
    // Whatever came of it, a second way would put the text in twice.
    const held = await settled(box, wanted, before);
    if (held === wanted) return { kind: "inserted", hadText };
    return bare(held).includes(bare(given)) && held !== before
      ? { kind: "inserted", hadText, altered: true }
      : failed("notTaken");
  }
  return failed("notTaken");
}

function failed(why: Extract<InsertAnswer, { kind: "failed" }>["why"]): InsertAnswer {
  return { kind: "failed", why };
}

/** What is replaced; undefined if the box does not stand as the place says. */
function rangeOf({ text, caret }: Spot, place: Place): readonly [number, number] | undefined {
  if (place === "end") return [text.length, text.length];
  if (typeof place === "object" && "range" in place) {
    return place.range[1] <= text.length ? place.range : undefined;
  }
  if (caret === undefined) return undefined;
  const from = caret - (place === "caret" ? 0 : place.over.length);
  const over = place === "caret" ? "" : place.over;
  return from >= 0 && text.slice(from, caret) === over ? [from, caret] : undefined;
}

function separator({ text, for: has }: Spot): string {
  return /\s$/.test(text) ? "" : has?.kind === "person" ? "\n" : " ";
}

/** Whether the caret was set elsewhere since it was set here. */
function movedFrom(box: HTMLElement, to: number): boolean {
  const caret = caretOf(box);
  return caret !== undefined && caret !== to;
}

/** Without what an editor may draw in a way of its own: spaces, lines, the mark that colours an emoji. */
function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]|\u{fe0f}/gu, "");
}

/**
 * Makes what stands in the box of a spot into another text, as one step that Ctrl+Z takes back. For a press
 * of the person's own only, as `insertAt`.
 */
export async function rewrite(
  ground: InsertGround,
  spot: Spot,
  text: string,
): Promise<InsertAnswer> {
  const change = differenceOf(spot.text, text);
  if (!change) return failed("changed");
  return insertAt(ground, spot, change.text, { range: [change.from, change.to] });
}

/** What the box comes to hold; editors draw what they were given a moment later. */
async function settled(box: HTMLElement, wanted: string, before: string): Promise<string> {
  let held = before;
  for (const ms of TAKES) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    held = heldText(box);
    if (held === wanted) break;
  }
  return held;
}
