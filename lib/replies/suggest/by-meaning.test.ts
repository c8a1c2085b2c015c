import fc from "fast-check";
import { expect, test } from "vitest";
import type { Meaning } from "./encoder/index.ts";
import { forget, hold, learn, newModel, rank, rankedLibrary } from "./index.ts";
import type { Row, Use } from "./types.ts";
import { unit, whitening } from "./vectors.ts";

const library = rankedLibrary([
  { id: "search", title: "We look for it", wordings: ["We are on it."] },
  { id: "thanks", title: "You're welcome", wordings: ["So kind of you!"] },
]);

function towards(made: number, ...direction: readonly number[]): Meaning {
  return { made, direction: unit(Float64Array.from(direction)) };
}
const COMPLAINT = towards(1, 1, 0.2, 0);
const ALIKE = towards(1, 0.9, 0, 0.1);
const PRAISE = towards(1, 0, 0.3, 1);

/** A question of which nothing is known but what it means. */
function use(reply: string, meaning?: Meaning, more: Partial<Use> = {}): Use {
  return { text: "", first: true, at: 0, reply, ...(meaning && { meaning }), ...more };
}
function taught(uses: readonly Use[]) {
  const model = newModel();
  for (const one of uses) learn(model, library, one);
  return model;
}
const USES = [
  use("search", COMPLAINT),
  use("search", COMPLAINT),
  use("thanks", PRAISE),
  use("thanks", PRAISE),
  use("thanks", PRAISE),
];

test("a question in other words finds what was used for the same", () => {
  const model = taught(
    [1, 2, 3, 4].flatMap(() => [use("search", COMPLAINT), use("thanks", PRAISE)]),
  );
  const first = (meaning: Meaning) => rank(model, library, use("", meaning)).best[0]?.id;
  expect(first(ALIKE)).toBe("search");
  expect(first(towards(1, 0.1, 0, 0.9))).toBe("thanks");
});

test("in what all questions differ says less than in what few do", () => {
  const noisy = (reply: string, side: number) =>
    [-3, -1, 1, 3].map((noise) => use(reply, towards(1, noise, side)));
  const model = taught([...noisy("search", 1), ...noisy("thanks", -1)]);
  const { considered } = rank(model, library, use("", towards(1, 3, 1)));
  const [search, thanks] = considered.evidence.meaning;
  const { considered: plain } = rank(model, library, use("", towards(1, 3, 0)));
  expect(search! - thanks!).toBeGreaterThan(0.1);
  expect(plain.evidence.meaning[0]).toBeCloseTo(plain.evidence.meaning[1]!);
});

test("what is used for the same by replies with the same words speaks for one not used yet", () => {
  const three = rankedLibrary([
    { id: "late", title: "Parcel late", wordings: ["Your parcel is late."] },
    { id: "later", title: "Parcel late", wordings: ["Your parcel is late."] },
    { id: "thanks", title: "Kind", wordings: ["So nice of you!"] },
  ]);
  const model = newModel();
  for (const one of [use("late", COMPLAINT), use("thanks", PRAISE)]) learn(model, three, one);
  const { meaning } = rank(model, three, use("", ALIKE)).considered.evidence;
  expect(meaning[1]).toBeGreaterThan(0);
  expect(meaning[0]).toBeGreaterThan(meaning[1]!);
  expect(meaning[2]).toBeLessThan(0);
});

const someUse = fc.record({
  text: fc.constantFrom("", "sofa", "love you"),
  reply: fc.constantFrom("search", "thanks", "gone"),
  first: fc.boolean(),
  at: fc.nat(),
  meaning: fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))
    .map(([a, b]) => towards(1, a, b, 1)),
});

test("what is forgotten is as if it had not been used", () => {
  fc.assert(
    fc.property(fc.array(someUse, { maxLength: 6 }), someUse, (uses, gone) => {
      const model = taught(uses);
      const before = structuredClone(meaningsIn(model.rows));
      learn(model, library, gone);
      const { put, drop } = forget(model, library, gone);
      const after = meaningsIn(model.rows);
      expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
      for (const [key, row] of after) {
        const was = before.get(key)!;
        expect(row.n).toBe(was.n);
        for (const part of ["sum", "products"] as const)
          for (const [at, value] of (row[part] ?? []).entries())
            expect(value).toBeCloseTo(was[part]![at]!, 9);
      }
      expect([...put.map(({ key }) => key), ...drop]).toContain("m:");
    }),
    { numRuns: 60 },
  );
});

test("any uses leave numbers that can be told apart", () => {
  fc.assert(
    fc.property(fc.array(someUse, { maxLength: 12 }), someUse, (uses, asked) => {
      const { best } = rank(taught(uses), library, asked);
      for (const { score } of best) expect(score).toSatisfy(Number.isFinite);
    }),
    { numRuns: 60 },
  );
});

function meaningsIn(rows: ReadonlyMap<string, Row>) {
  return new Map(
    [...rows.values()].flatMap((row) => ("made" in row ? [[row.key, row] as const] : [])),
  );
}

test("a use that was learned without its meaning takes nothing of meanings when it is forgotten", () => {
  const model = taught([use("search"), use("search", COMPLAINT)]);
  const before = structuredClone(meaningsIn(model.rows));
  forget(model, library, use("search"));
  expect(meaningsIn(model.rows)).toEqual(before);
  expect(before.get("m:search")?.n).toBe(1);
});

test("what another making told is begun anew", () => {
  const model = newModel(taught(USES).rows.values());
  const newer = towards(2, 1, 5);
  const bare = rank(model, library, use("")).best;
  expect(rank(model, library, use("", newer)).best).toEqual(bare);
  learn(model, library, use("search", newer));
  expect(model.rows.get("m:search")).toMatchObject({ made: 2, n: 1 });
  expect(model.rows.get("m:")).toMatchObject({ made: 2, n: 1 });
});

test("what was learned before there were meanings keeps its weights", () => {
  const rows = taught(USES.map(({ reply }) => use(reply))).rows;
  const main = rows.get("main") as Extract<Row, { key: "main" }>;
  const kinds = main.weights.length - 1;
  const older = {
    ...main,
    weights: main.weights.slice(0, kinds),
    sure: main.sure.filter((_, at) => at % (kinds + 1) < kinds && at < kinds * (kinds + 1)),
  };
  const model = newModel();
  hold(
    model,
    [...rows.values()].map((row) => (row.key === "main" ? older : row)),
  );
  expect(model.rows.get("main")).toEqual(main);
});

test("whitened, what is spread in any way is spread alike", () => {
  const some = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(some, (rows) => {
      const spread = [0, 1, 2].flatMap((i) =>
        [0, 1, 2].map((j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, Number(i === j))),
      );
      const lower = whitening(spread, 3);
      const at = (i: number, j: number) => (j > i ? 0 : lower[(i * (i + 1)) / 2 + j]!);
      for (const i of [0, 1, 2])
        for (const j of [0, 1, 2]) {
          let whitened = 0;
          for (const k of [0, 1, 2])
            for (const l of [0, 1, 2]) whitened += at(i, k) * spread[k * 3 + l]! * at(j, l);
          expect(whitened).toBeCloseTo(Number(i === j), 9);
        }
    }),
  );
});
