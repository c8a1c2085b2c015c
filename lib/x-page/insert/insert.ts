import { heldText, type KnownTweet } from "../readers/composers.ts";
import type { InsertAnswer, InsertAsk } from "../types.ts";
import { caretToEnd } from "./caret.ts";
import { resolveBox } from "./resolve.ts";
import { strategies } from "./strategies.ts";

/** When to look whether an editor shows what it was given: at once, and while X is busy. */
const TAKES_MS = [0, 50, 250, 1000];

/** An inserted text and the box that holds it. */
export interface Inserted {
  readonly answer: InsertAnswer;
  readonly box?: HTMLElement;
}

/**
 * Puts the text into the composer of the target, once, behind what stands there. Presses nothing.
 * @param path the page's own path, asked anew each time
 */
export async function insertText(
  page: Document,
  path: () => string,
  ask: InsertAsk,
  known: () => readonly KnownTweet[],
): Promise<Inserted> {
  const first = resolveBox(page, path(), ask, known());
  if (typeof first === "string") return failed(first);
  caretToEnd(first.box);
  // The browser tells the editor of its caret a moment later.
  await later(0);

  // The page may have moved on meanwhile: the same box for the same target, or none.
  const now = resolveBox(page, path(), ask, known());
  if (typeof now === "string") return failed(now);
  if (now.box !== first.box) return failed("wrongTarget");
  const { box } = now;
  const before = heldText(box);
  const hadText = before.trim() !== "";
  const added = hadText ? separator(before, ask.channel) + ask.text : ask.text;
  const wanted = bare(before + added);

  for (const strategy of strategies) {
    if (!strategy.serves(box)) continue;
    const noticed = strategy.insert(box, added);
    if (!noticed && bare(heldText(box)) === bare(before)) continue;
    // Whatever came of it, a second way would put the text in twice.
    const arrived = await holds(box, wanted);
    return arrived ? { box, answer: { kind: "inserted", hadText } } : failed("notTaken");
  }
  return failed("notTaken");
}

function failed(why: Extract<InsertAnswer, { kind: "failed" }>["why"]): Inserted {
  return { answer: { kind: "failed", why } };
}

function separator(before: string, channel: InsertAsk["channel"]): string {
  return /\s$/.test(before) ? "" : channel === "dm" ? "\n" : " ";
}

/** Editors break lines and keep lines open in ways of their own: only what is seen is compared. */
function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, "");
}

/** Whether the box comes to hold the text; editors draw what they were given a moment later. */
async function holds(box: HTMLElement, wanted: string): Promise<boolean> {
  for (const ms of TAKES_MS) {
    await later(ms);
    if (bare(heldText(box)) === wanted) return true;
  }
  return false;
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
