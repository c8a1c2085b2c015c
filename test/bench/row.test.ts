import { expect, test } from "vitest";
import { compared, median, row } from "./row.ts";
import { table } from "./table.ts";

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[], Number.NaN],
])("the median of %j is %d", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test("a ratio is that of the medians, so one slow run moves nothing", () => {
  expect(compared([3, 3, 90], [2, 2, 70])).toEqual({ ours: 3, baseline: 2, ratio: 1.5 });
});

test.each([
  ["took no time", [0, 10, 10]],
  ["lies far apart", [1, 2, 10, 19, 20]],
])("no ratio to a baseline that %s", (_why, baseline) => {
  expect(compared([10, 10, 10], baseline).ratio).toBeNull();
});

test.each([
  { of: "value", ours: 0.2, baseline: 0.1, ok: true },
  { of: "value", ours: 0.21, baseline: 0.1, ok: false },
  { of: "ratio", ours: 300, baseline: 200, ok: true },
  { of: "ratio", ours: 301, baseline: 200, ok: false },
  { of: "ratio", ours: 1, baseline: 0, ok: false },
] as const)("an aim of $of: $ours to $baseline is $ok", ({ of, ours, baseline, ok }) => {
  const most = of === "value" ? 0.2 : 1.5;
  const one = row({ name: "a", unit: "ms", ...compared([ours], [baseline]), aim: { of, most } });
  expect([one.ok, one.aim, one.unit]).toEqual([
    ok,
    most,
    of === "value" ? "ms" : "ms, aim of ratio",
  ]);
});

test("what nobody named an aim for is ok, and has no baseline of its own accord", () => {
  expect(row({ name: "a", unit: "bytes", ours: 5 })).toEqual({
    name: "a",
    unit: "bytes",
    ours: 5,
    baseline: null,
    baselineName: "",
    ratio: null,
    aim: null,
    ok: true,
  });
});

test("people read what an aim is of, and that a ratio cannot be told", () => {
  const aim = { of: "ratio", most: 1.5 } as const;
  const said = table([
    row({ name: "a", unit: "ms", ...compared([2], [1]), baselineName: "b", aim }),
    row({ name: "c", unit: "ms", ...compared([1234.5], [0]), baselineName: "d", aim }),
    row({ name: "e", unit: "bytes", ours: 5, aim: { of: "value", most: 9 } }),
  ]);
  expect(said.split("\n").map((line) => line.split(/\s{2,}/))).toEqual([
    ["", "ours", "baseline", "ratio", "aim"],
    ["a", "2", "ms", "1 (b)", "2×", "1.5×", "MISSED"],
    ["c", "1,235", "ms", "0 (d)", "cannot tell", "1.5×", "MISSED"],
    ["e", "5", "bytes", "9", "ok"],
  ]);
});
