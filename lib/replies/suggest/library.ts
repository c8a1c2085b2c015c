import type { CannedReply } from "../types.ts";
import { featuresOfReply } from "./features.ts";
import type { SaysRow } from "./types.ts";

/** The canned replies, as ranking looks at them. Made once for a library, and again when it changes. */
export interface RankedLibrary {
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  /** Keys of the rows that count replies (`r:`) and their features (`w:`). */
  readonly replyKeys: readonly string[];
  readonly wordKeys: readonly string[];
  /** Keys of the rows of what replies were used for (`m:`). */
  readonly meaningKeys: readonly `m:${string}`[];
  /** By key: places in `wordKeys`; then those in `replyKeys`, as if they stood behind them. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** By feature: the replies that have it. */
  readonly havers: readonly (readonly number[])[];
  /** By reply: its features, as places in `wordKeys`. */
  readonly words: readonly Int32Array[];
  /** By feature: how much it tells, being rare. */
  readonly rarity: Float64Array;
  /** By reply: what its features tell in sum. */
  readonly told: Float64Array;
  /** By reply: where its own words point, as far as that was told (`tell`). */
  readonly says: (SaysRow | undefined)[];
}

export function rankedLibrary(
  replies: readonly (Pick<CannedReply, "id" | "title" | "wordings"> & {
    readonly tags?: readonly string[];
  })[],
): RankedLibrary {
  const wordAt = new Map<string, number>();
  const havers: number[][] = [];
  const words = replies.map((reply, place) =>
    Int32Array.from(featuresOfReply(reply), (word) => {
      let at = wordAt.get(word);
      if (at === undefined) wordAt.set(word, (at = wordAt.size));
      (havers[at] ??= []).push(place);
      return at;
    }),
  );
  const wordKeys = [...wordAt.keys()].map((word) => `w:${word}`);
  const replyKeys = replies.map(({ id }) => `r:${id}`);
  const rarity = Float64Array.from(havers, (of) => Math.log(1 + replies.length / of.length));
  return {
    ids: replies.map(({ id }) => id),
    at: new Map(replies.map(({ id }, at) => [id, at])),
    replyKeys,
    wordKeys,
    meaningKeys: replies.map(({ id }) => `m:${id}` as const),
    placeOf: new Map([...wordKeys, ...replyKeys].map((key, place) => [key, place])),
    havers,
    words,
    rarity,
    says: replies.map(() => undefined),
    told: Float64Array.from(words, (of) => of.reduce((sum, word) => sum + rarity[word]!, 0)),
  };
}

/**
 * What each reply gets of the values of all, of each as much as their words are alike (the cosine): its own
 * whole value, nothing of one that shares no word.
 */
export function kin({ words, wordKeys }: RankedLibrary, of: Float64Array): Float64Array {
  const byWord = new Float64Array(wordKeys.length);
  const akin = new Float64Array(words.length);
  for (let reply = 0; reply < words.length; reply += 1) {
    const own = words[reply]!;
    const value = of[reply]! / Math.sqrt(own.length || 1);
    if (value !== 0) for (let at = 0; at < own.length; at += 1) byWord[own[at]!]! += value;
  }
  for (let reply = 0; reply < words.length; reply += 1) {
    const own = words[reply]!;
    let sum = 0;
    for (let at = 0; at < own.length; at += 1) sum += byWord[own[at]!]!;
    akin[reply] = sum / Math.sqrt(own.length || 1);
  }
  return akin;
}
