import type { SentText } from "../types.ts";
import { shareOf, sketchOf } from "./sketch.ts";

/** Shares of three-letter runs from which on two texts read the same to whoever gets both. Our own choice. */
const SAME = 0.75;
/** Shorter ones ("Thank you!") are the same by nature. */
const LEAST = 24;

const known = new WeakMap<SentText, ReadonlySet<string>>();

/**
 * Tells of texts that were sent whether they read as this one, a name or a number apart. Of those of which
 * only a sketch is kept, about.
 */
export function likeness(text: string): (sent: SentText) => boolean {
  const runs = runsOf(text);
  let sketch: string | undefined;
  return (sent) => {
    const theirs = sent.text === undefined ? undefined : runsKnown(sent, sent.text);
    const size = theirs?.size ?? sent.kept?.runs ?? 0;
    if (runs.size < LEAST || size < LEAST) return false;
    if (Math.min(runs.size, size) < SAME * Math.max(runs.size, size)) return false;
    if (theirs) return shared(runs, theirs) >= SAME;
    sketch ??= sketchOf(runs);
    return shareOf(sketch, sent.kept?.sketch ?? "") >= SAME;
  };
}

function runsKnown(sent: SentText, text: string): ReadonlySet<string> {
  const runs = known.get(sent) ?? runsOf(text);
  known.set(sent, runs);
  return runs;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const run of a) if (b.has(run)) both += 1;
  return both / (a.size + b.size - both);
}

/** All runs of three letters, without links, mentions and capitals. */
export function runsOf(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replace(/https?:\/\/\S+|@\w+/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const runs = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i += 1) runs.add(words.slice(i, i + 3));
  return runs;
}
