import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { forget, hold, learn, newModel, rank, rankedLibrary, readMeanings } from "./index.ts";
import { meaningOf, MeaningsError, type Meanings } from "./meanings.ts";
import type { Row, Use } from "./types.ts";

/** A file of meanings in which each word points where it is told to. */
function fileOf(vectors: Readonly<Record<string, readonly number[]>>, made = 1): Uint8Array {
  const words = Object.keys(vectors);
  const dims = Object.values(vectors)[0]!.length;
  const head = JSON.stringify({ made, dims, words: words.length });
  return Buffer.concat([
    Buffer.from(`${head}\n${words.map((word) => `${word}\n`).join("")}`),
    Buffer.from(Int8Array.from(Object.values(vectors).flat()).buffer),
  ]);
}

const FILE = fileOf({
  sofa: [100, 10, 0],
  couch: [90, -10, 0],
  rock: [50, 50, 0],
  wobbl: [50, 40, 0],
  lov: [0, 0, 100],
  ador: [0, 20, 90],
  café: [0, 100, 0],
});
const table = readMeanings(FILE);

const library = rankedLibrary([
  { id: "search", title: "We look for it", wordings: ["We are on it."] },
  { id: "thanks", title: "You're welcome", wordings: ["So kind of you!"] },
]);
const ask = (text: string, more: Partial<Use> = {}) => ({ text, first: true, at: 0, ...more });
function taught(meanings: Meanings | undefined, uses: readonly [text: string, reply: string][]) {
  const model = newModel([], meanings);
  for (const [text, reply] of uses) learn(model, library, { ...ask(text), reply });
  return model;
}
const USES: [string, string][] = [
  ["sofa wobbles", "search"],
  ["sofa wobbles", "search"],
  ["love you", "thanks"],
  ["love you", "thanks"],
  ["love you", "thanks"],
];

test("a question in other words finds what was used for the same", () => {
  const asked = ask("couch rocks");
  const offered = (meanings?: Meanings) =>
    rank(taught(meanings, USES), library, asked).best.map(({ id }) => id);
  expect(offered(table)).toEqual(["search", "thanks"]);
  expect(offered()).toEqual(["thanks", "search"]);
});

test("a text points where its words do together, however long it is", () => {
  const one = meaningOf(table, { text: "Sofas!" })!;
  expect(meaningOf(table, { text: "sofa, SOFA sofa" })).toEqual(one);
  expect(Math.hypot(...one)).toBeCloseTo(1);
  expect(meaningOf(table, { text: "xyzzy 😡" })).toBeUndefined();
});

test.each([
  ["nothing", new Uint8Array()],
  ["no line", Buffer.from("abc")],
  ["no JSON", Buffer.from("abc\nsofa\n")],
  ["no number of words", Buffer.from('{"made":1,"dims":3}\n')],
  ["cut off in its words", FILE.subarray(0, 50)],
  ["cut off in its vectors", FILE.subarray(0, FILE.length - 1)],
  ["too long", Buffer.concat([FILE, Buffer.from([1])])],
])("a file with %s is refused by name", (_what, file) => {
  expect(() => readMeanings(file)).toThrow(MeaningsError);
});

test("the file that Aside brings along knows what people write to brands", () => {
  const real = readMeanings(readFileSync(new URL("../../../public/meanings.bin", import.meta.url)));
  const alike = (a: string, b: string) => {
    const [x, y] = [meaningOf(real, { text: a })!, meaningOf(real, { text: b })!];
    return x.reduce((sum, value, d) => sum + value * y[d]!, 0);
  };
  expect(alike("my luggage was stolen", "somebody took my suitcase")).toBeGreaterThan(
    alike("my luggage was stolen", "you are wonderful, thanks"),
  );
  expect(alike("my plane is delayed", "still waiting for the flight")).toBeGreaterThan(
    alike("my plane is delayed", "I forgot my password"),
  );
});

const someUse = fc.record({
  text: fc
    .array(fc.constantFrom("sofa", "rocks", "love", "adore", "other"), { maxLength: 4 })
    .map((words) => words.join(" ")),
  reply: fc.constantFrom("search", "thanks", "gone"),
  first: fc.boolean(),
  at: fc.nat(),
});

test("what is forgotten is as if it had not been used", () => {
  fc.assert(
    fc.property(fc.array(someUse, { maxLength: 6 }), someUse, (uses, gone) => {
      const model = newModel([], table);
      for (const use of uses) learn(model, library, use);
      const before = structuredClone(meaningsIn(model.rows));
      learn(model, library, gone);
      const { put, drop } = forget(model, library, { ...gone, meant: table.made });
      const after = meaningsIn(model.rows);
      expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
      for (const [key, row] of after) {
        expect(row.n).toBe(before.get(key)?.n);
        for (const [d, value] of row.sum.entries())
          expect(value).toBeCloseTo(before.get(key)!.sum[d]!, 9);
      }
      expect([...put.map(({ key }) => key), ...drop].includes("m:")).toBe(
        meaningOf(table, gone) !== undefined,
      );
    }),
    { numRuns: 40 },
  );
});

function meaningsIn(rows: ReadonlyMap<string, Row>) {
  return new Map(
    [...rows.values()].flatMap((row) => ("made" in row ? [[row.key, row] as const] : [])),
  );
}

test.each([[undefined], [2]])(
  "a use that was learned without this table (%s) takes nothing from it when it is forgotten",
  (meant) => {
    const model = taught(undefined, USES.slice(0, 2));
    const meaning = newModel(model.rows.values(), table);
    learn(meaning, library, { ...ask("couch rocks"), reply: "search" });
    const before = structuredClone(meaningsIn(meaning.rows));
    forget(meaning, library, {
      ...ask("sofa wobbles"),
      reply: "search",
      ...(meant !== undefined && { meant }),
    });
    expect(meaningsIn(meaning.rows)).toEqual(before);
    expect(before.get("m:search")?.n).toBe(1);
  },
);

test("what another table told is begun anew", () => {
  const old = taught(table, USES);
  const newer = readMeanings(fileOf({ sofa: [1, 100] }, 2));
  const model = newModel(old.rows.values(), newer);
  const asked = ask("sofa");
  expect(rank(model, library, asked).best).toEqual(
    rank(newModel(old.rows.values()), library, asked).best,
  );
  learn(model, library, { ...asked, reply: "search" });
  expect(model.rows.get("m:search")).toMatchObject({ made: 2, n: 1 });
});

test("what was learned before there were meanings keeps its weights", () => {
  const rows = taught(undefined, USES).rows;
  const main = rows.get("main") as Extract<Row, { key: "main" }>;
  const kinds = main.weights.length - 1;
  const older = {
    ...main,
    weights: main.weights.slice(0, kinds),
    sure: main.sure.filter((_, at) => at % (kinds + 1) < kinds && at < kinds * (kinds + 1)),
  };
  const model = newModel([], table);
  hold(
    model,
    [...rows.values()].map((row) => (row.key === "main" ? older : row)),
  );
  expect(model.rows.get("main")).toEqual(main);
});
