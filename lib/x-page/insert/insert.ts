import { heldText, type KnownTweet } from "../readers/composers.ts";
import type { InsertAnswer, InsertAsk } from "../types.ts";
import { caretToEnd } from "./caret.ts";
import { resolveBox } from "./resolve.ts";
import { strategies } from "./strategies.ts";

/** How long an editor may take to show what it was given. */
const TAKES_MS = 1500;

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
  await editorsTurn();

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

/** Lets the editor hear of the caret, which the browser tells it a moment later. */
function editorsTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Whether the box comes to hold the text. */
function holds(box: HTMLElement, wanted: string): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (bare(heldText(box)) === wanted) end(true);
    };
    const end = (arrived: boolean): void => {
      clearTimeout(timer);
      watch.disconnect();
      resolve(arrived);
    };
    const watch = new MutationObserver(look);
    watch.observe(box, { childList: true, subtree: true, characterData: true });
    const timer = setTimeout(() => end(bare(heldText(box)) === wanted), TAKES_MS);
    setTimeout(look, 0);
  });
}
