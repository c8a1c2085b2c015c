import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EncoderError, meaningOf, readEncoder } from "./index.ts";
import { attended, normed, through } from "./layers.ts";
import { piecesFrom, piecesOf } from "./pieces.ts";

const FILE = new Uint8Array(
  readFileSync(new URL("../../../../public/encoder.bin", import.meta.url)),
);
const encoder = readEncoder(FILE);
const pointing = (text: string) => meaningOf(encoder, text)?.direction;
function alike(a: string, b: string): number {
  const [x, y] = [pointing(a)!, pointing(b)!];
  return x.reduce((sum, value, d) => sum + value * y[d]!, 0);
}

test.each([
  ["my luggage was stolen", "somebody took my suitcase", "you are wonderful, thanks"],
  ["my plane is delayed", "still waiting for the flight", "I forgot my password"],
  ["it does not work", "the app keeps crashing", "what time do you open?"],
  ["I want my money back", "can I get a refund?", "do you have it in blue?"],
])("%j means rather %j than %j", (text, same, other) => {
  expect(alike(text, same)).toBeGreaterThan(alike(text, other) + 0.2);
});

test("the order of words has a say", () => {
  expect(alike("the dog bit the man", "the man bit the dog")).toBeLessThan(0.999);
});

test("what somebody is called and where links lead says nothing", () => {
  const said = pointing("where is my parcel");
  expect(said).toHaveLength(48);
  expect(Math.hypot(...said!)).toBeCloseTo(1);
  expect(pointing("@brand where is my parcel https://x.com/a?b=1 ")).toEqual(said);
  expect(pointing(" where  is\nmy parcel kit@example.com")).toEqual(said);
});

test.each([[""], ["  "], ["@brand 👎🏾 https://t.co/abc"], ["!!! 12"]])("%j says nothing", (text) => {
  expect(pointing(text)).toBeUndefined();
});

test("what cannot be read as words has a place too, and always the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
      const direction = pointing(`a${text}`);
      expect(direction === undefined || Math.abs(Math.hypot(...direction) - 1) < 1e-6).toBe(true);
      expect(pointing(`a${text}`)).toEqual(direction);
    }),
    { numRuns: 40 },
  );
});

test("a very long text is read at its beginning", () => {
  const begin = "my parcel is late and nobody answers. ".repeat(20);
  expect(pointing(begin + "what a lovely day ".repeat(5_000))).toEqual(pointing(begin));
});

test("half a character at the end is no harm", () => {
  expect(pointing(`${"a ".repeat(299)}a\u{1f600}`)).toBeDefined();
});

test.each([
  ["nothing", new Uint8Array()],
  ["no line", Buffer.from("abc")],
  ["no JSON", Buffer.from("abc\nsofa\n")],
  ["no number of pieces", Buffer.from('{"made":1,"dims":3}\n')],
  ["cut off in its pieces", FILE.subarray(0, 500)],
  ["cut off in its numbers", FILE.subarray(0, FILE.length - 1)],
  ["too long", Buffer.concat([FILE, Buffer.from([1])])],
])("a file with %s is refused by name", (_what, file) => {
  expect(() => readEncoder(file)).toThrow(EncoderError);
});

test("the file may lie anywhere in memory", () => {
  const moved = new Uint8Array(FILE.length + 3);
  moved.set(FILE, 3);
  const same = readEncoder(moved.subarray(3));
  expect(meaningOf(same, "where is it?")).toEqual(meaningOf(encoder, "where is it?"));
});

const PIECES = ["", "▁", "▁a", "▁lost", "▁lo", "st", "s", "t", "l", "o", "a"];
const SCORES = [0, -6, -2, -5, -4, -3, -5, -5, -5, -5, -5];
const few = piecesFrom(PIECES, Float32Array.from(SCORES));

test.each([
  ["", []],
  [" a ", ["▁a"]],
  ["lost a", ["▁lost", "▁a"]],
  ["stal", ["▁", "st", "a", "l"]],
  ["a\n\tlo", ["▁a", "▁lo"]],
  ["aﬆ", ["▁a", "st"]],
])("%j falls into %j", (text, pieces) => {
  expect(piecesOf(few, text).map((at) => PIECES[at])).toEqual(pieces);
});

test("what no piece is for is one unknown, however long", () => {
  expect(piecesOf(few, "a 🛸🛸 xyz a")).toEqual([2, 1, 0, 1, 0, 2]);
});

const numbers = (length: number) =>
  fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: length, maxLength: length });

test("a map does with any number of rows what it does with each", () => {
  const linear = fc.record({
    rows: fc.integer({ min: 1, max: 5 }).chain((rows) => numbers(rows * 6)),
    weights: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 48, maxLength: 48 }),
    scale: numbers(8),
    bias: numbers(8),
  });
  fc.assert(
    fc.property(linear, ({ rows, weights, scale, bias }) => {
      const map = {
        width: 6,
        scale: Float32Array.from(scale),
        bias: Float32Array.from(bias),
        weights: Int8Array.from(weights),
      };
      const got = through(map, Float32Array.from(rows));
      const plain = Array.from({ length: rows.length / 6 }, (_, row) =>
        scale.map((worth, output) => {
          const sum = weights
            .slice(output * 6, output * 6 + 6)
            .reduce((all, weight, at) => all + weight * rows[row * 6 + at]!, 0);
          return sum * worth + bias[output]!;
        }),
      ).flat();
      expect(got).toHaveLength(plain.length);
      for (const [at, value] of plain.entries()) expect(got[at]).toBeCloseTo(value, 1);
    }),
  );
});

test("a norm brings each row to mean 0 and spread 1, and then where it should", () => {
  const got = normed(
    { scale: Float32Array.of(1, 2), bias: Float32Array.of(0, 10) },
    Float32Array.of(3, 5, -7, 7),
  );
  expect([...got].map((value) => Math.round(value * 100) / 100)).toEqual([-1, 12, -1, 12]);
});

test("each head takes from the rows whose keys fit its question", () => {
  // Two rows of width 2, two heads of 1: questions, keys, values.
  const asked = Float32Array.of(20, 0, 1, 1, 3, 4, 0, 0, -1, 1, 5, 8);
  const got = attended(asked, 2, 2);
  expect(got[0]).toBeCloseTo(3);
  expect([...got.subarray(1)]).toEqual([6, 4, 6]);
});
