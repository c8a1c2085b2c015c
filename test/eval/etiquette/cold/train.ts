import { writeFileSync } from "node:fs";
import { STRONGEST } from "./index.ts";
import { learn } from "./learn.ts";
import { ratedTexts } from "./texts.ts";

/**
 * `node test/eval/etiquette/cold/train.ts DIR`: learns from the politeness set in the data folder
 * (tone/politeness-stack-exchange.csv, Stanford Politeness Corpus, Apache-2.0) and writes
 * `lib/etiquette/cold/weights.ts`. The same data gives the same file.
 */
/** What a weight of 1 in log odds is written as. */
const SCALE = 64;

const texts = ratedTexts(process.argv[2] ?? "");
if (!texts) {
  console.error(
    "Name the folder of the data: there is no tone/politeness-stack-exchange.csv in it.",
  );
  process.exit(2);
}
const { start, weights } = learn(texts.sound, STRONGEST);
const byte = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
const lines = [...weights]
  .map(([name, weight]) => [name, byte(weight)] as const)
  .filter(([, weight]) => weight !== 0)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `${name} ${weight}`);
writeFileSync(
  new URL("../../../../lib/etiquette/cold/weights.ts", import.meta.url),
  `/**
 * Written by test/eval/etiquette/cold/train.ts from the Stanford Politeness Corpus (Danescu-Niculescu-Mizil
 * and others, 2013; Apache-2.0): how much each feature speaks for politeness, in log odds times ${SCALE}.
 */
export const START = ${byte(start)};

/** A feature and its weight a line. */
export const WEIGHTS = \`
${lines.join("\n")}
\`;
`,
);
console.log(`${lines.length} weights`);
