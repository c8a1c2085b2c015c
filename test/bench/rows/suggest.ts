import Fuse from "fuse.js";
import { readFileSync } from "node:fs";
import {
  learn,
  meaningOf,
  newModel,
  rank,
  rankedLibrary,
  readEncoder,
  replySearch,
  tell,
} from "../../../lib/replies/index.ts";
import type { Meaning, Row as ModelRow } from "../../../lib/replies/suggest/index.ts";
import { unit } from "../../../lib/replies/suggest/vectors.ts";
import { compared, median, row, type Part, type Row } from "../row.ts";

/** Always the same numbers from 0 to 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const VOCABULARY = 4_000;
const SYLLABLES = "ka lo mi ne ru sa to vi da pe go hu zen tal mor rik".split(" ");
/** Few words are common and many are rare, as in any language. */
function words(roll: () => number, count: number): string[] {
  return Array.from({ length: count }, () => word(Math.floor(VOCABULARY ** roll()) - 1));
}
function word(at: number): string {
  return [at & 15, (at >> 4) & 15, (at >> 8) & 15].map((part) => SYLLABLES[part]).join("") + "x";
}

function libraryOf(size: number) {
  const roll = dice(7);
  return Array.from({ length: size }, (_, at) => ({
    id: `reply-${at}`,
    title: words(roll, 3).join(" "),
    shortcut: `s${at}`,
    wordings: [`${words(roll, 24).join(" ")}.`],
    tags: words(roll, 2),
  }));
}

const DIMS = 48;

/** Where the encoder might place any text. */
function anyMeaning(roll: () => number): Meaning {
  return { made: 1, direction: unit(Float64Array.from({ length: DIMS }, () => roll() - 0.5)) };
}

/**
 * A model after very many uses: each row of a word is as full as it ever gets, which is what its time hangs
 * on; to really learn 200,000 uses would take the bench an hour.
 */
function fullModel(library: ReturnType<typeof rankedLibrary>, uses: number) {
  const roll = dice(11);
  const some = <T>(of: readonly T[]): T => of[Math.floor(of.length * roll())] as T;
  const keys = [...library.wordKeys, ...library.replyKeys];
  const rows: ModelRow[] = keys.map((key) => ({
    key: key as `r:${string}`,
    n: Math.ceil((uses * roll()) / library.ids.length),
  }));
  for (let at = 0; at < VOCABULARY; at += 1)
    rows.push({
      key: `f:${word(at)}`,
      shown: word(at),
      n: Math.ceil(uses / (at + 2)),
      met: new Map(Array.from({ length: 200 }, () => [some(keys), 1 + roll() * 50])),
      pull: new Map(Array.from({ length: 200 }, () => [some(library.ids), roll() - 0.5])),
      recent: Array.from({ length: 64 }, () => [
        Math.floor(uses * roll()),
        some(library.ids),
        "kim",
        roll(),
      ]),
    });
  rows.push({
    key: "a:kim",
    n: uses,
    used: new Map(library.ids.map((id) => [id, Math.ceil(roll() * 9)])),
  });
  for (const key of library.meaningKeys) {
    const n = Math.ceil(uses / library.ids.length);
    const sum = anyMeaning(roll).direction.map((value) => n * value);
    rows.push({ key, made: 1, n, sum });
  }
  const products = Float64Array.from({ length: DIMS ** 2 }, (_, at) =>
    at % (DIMS + 1) === 0 ? uses / DIMS : 0,
  );
  rows.push({ key: "m:", made: 1, n: uses, sum: new Float64Array(DIMS), products });
  const model = newModel(rows);
  // One use makes the row of the whole.
  const start = { text: "start", first: true, at: 0, meaning: anyMeaning(roll) };
  learn(model, library, { ...start, reply: library.ids[0] as string });
  return model;
}

const ROUNDS = 12;
const TURNS = 5;

/** Search and suggestion over canned replies, against Fuse.js (what Briskine searches with) on the same data. */
export const suggesting: Part = {
  name: "suggest",
  about: "finding canned replies: as one types, and for a tweet",
  measure: () =>
    Promise.resolve([
      ...searching(),
      ...ranking(1_000, 20_000, 5),
      ...ranking(10_000, 200_000, 30),
      ...meaning(),
    ]),
};

const fuseOf = (replies: ReturnType<typeof libraryOf>) =>
  new Fuse(replies, {
    keys: ["title", "shortcut", "wordings", "tags"],
    ignoreLocation: true,
    includeScore: true,
  });

function searching(): Row[] {
  const replies = libraryOf(10_000);
  const search = replySearch(replies);
  const fuse = fuseOf(replies);
  const roll = dice(3);
  const queries = Array.from({ length: ROUNDS }, () => words(roll, 2).join(" ").slice(0, -2));
  search.find("warm up");
  const [ours, theirs] = turns(
    queries,
    (query) => search.find(query),
    (query) => fuse.search(query),
  );
  return [
    row({
      name: "suggest: searching 10,000 replies",
      unit: "ms",
      ...compared(ours, theirs),
      baselineName: "Fuse.js",
      aim: { of: "ratio", most: 1 / 20 },
    }),
  ];
}

function ranking(size: number, uses: number, most: number): Row[] {
  const replies = libraryOf(size);
  const library = rankedLibrary(replies);
  const model = fullModel(library, uses);
  const fuse = fuseOf(replies);
  const roll = dice(5);
  tell(
    library,
    replies,
    replies.map(({ id }) =>
      Object.assign(anyMeaning(roll), { key: `s:${id}` as const, changedAt: 0 }),
    ),
  );
  const tweets = Array.from({ length: ROUNDS }, () => words(roll, 22).join(" "));
  const meant = new Map(tweets.map((tweet) => [tweet, anyMeaning(roll)]));
  const ask = (text: string) => {
    const meaning = meant.get(text);
    return { text, first: true, agent: "kim", at: 1, ...(meaning && { meaning }) };
  };
  for (const tweet of tweets) rank(model, library, ask(tweet));
  const [ours, theirs] = turns(
    tweets,
    (tweet) => rank(model, library, ask(tweet)),
    (tweet) => fuse.search(tweet.slice(0, 32)),
  );
  const made = tweets.map((tweet) => {
    const { considered } = rank(model, library, ask(tweet));
    return {
      use: { ...ask(tweet), reply: library.ids[considered.choice[1] ?? 0] ?? "" },
      considered,
    };
  });
  // Where a thread's time is counted in ticks of 4 ms, all together are some of them.
  const learned = Array.from(
    { length: 3 },
    () =>
      timed(() => {
        for (let turn = 0; turn < 4; turn += 1)
          for (const { use, considered } of made) learn(model, library, use, considered);
      }) /
      (4 * made.length),
  );
  const of = `${size.toLocaleString("en")} replies, ${uses.toLocaleString("en")} uses`;
  const all = compared(ours, theirs);
  return [
    row({
      name: `suggest: ranking ${of}`,
      unit: "ms",
      ...all,
      baselineName: "Fuse.js",
      aim: { of: "value", most },
    }),
    row({
      name: `suggest: ranking ${of}, against Fuse.js`,
      unit: "ms",
      ...all,
      baselineName: "Fuse.js",
      aim: { of: "ratio", most: 1 / 20 },
    }),
    row({
      name: `suggest: learning a use, ${of}`,
      unit: "ms",
      ours: median(learned),
      aim: { of: "value", most: 1 },
    }),
  ];
}

const COMPLAINT =
  "I have been waiting for my parcel since Monday, and nobody who answers the phone could tell me where it " +
  "is now. Your page says it was handed over to a neighbour, but none of them has it. I took a day off for " +
  "this, twice. Can you look into it today, or send me another one, please? I am so tired.";

/** Once for each tweet: where its text stands by what it means. */
function meaning(): Row[] {
  const encoder = readEncoder(
    readFileSync(new URL("../../../public/encoder.bin", import.meta.url)),
  );
  const of = (length: number) => () => meaningOf(encoder, COMPLAINT.slice(0, length));
  return [140, 280].map((length) =>
    row({
      name: `suggest: telling what a tweet of ${length} characters means`,
      unit: "ms",
      ours: median(Array.from({ length: ROUNDS }, () => timed(of(length)))),
    }),
  );
}

/** ms of each, taking turns; the baseline, many times slower, takes every third turn. */
function turns<T>(
  of: readonly T[],
  ours: (one: T) => unknown,
  theirs: (one: T) => unknown,
): [number[], number[]] {
  const took: [number[], number[]] = [[], []];
  for (const [at, one] of of.entries()) {
    took[0].push(
      timed(() => {
        for (let turn = 0; turn < TURNS; turn += 1) ours(one);
      }) / TURNS,
    );
    if (at % 3 === 0) took[1].push(timed(() => theirs(one)));
  }
  return took;
}

/** ms that this thread itself ran: what else the machine does is not in it. */
function timed(work: () => unknown): number {
  const began = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000;
}
