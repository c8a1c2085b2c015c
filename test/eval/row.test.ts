import { expect, test } from "vitest";
import { figure, share, wilson } from "./row.ts";
import { table } from "./table.ts";

test("a share has its interval, and is held against its aim", () => {
  const [low, high] = wilson(95, 100);
  expect(low).toBeCloseTo(0.8883, 3);
  expect(high).toBeCloseTo(0.9785, 3);
  expect(wilson(0, 50)[0]).toBe(0);
  expect(share("a", 95, 100, { aim: 0.95 }).ok).toBe(true);
  expect(share("a", 94, 100, { aim: 0.95 }).ok).toBe(false);
  expect(share("a", 3, 100, { aim: 0.02, side: "most" }).ok).toBe(false);
});

test("what could not be measured meets no aim, and is shown as such", () => {
  const empty = share("etiquette x", 0, 0, { aim: 0.5 });
  expect(empty).toMatchObject({ value: null, interval: null, ok: false });
  expect(table([empty])).toContain("nothing to measure");
  expect(share("b", 0, 0).ok).toBe(true);
});

test("a figure that is no share keeps its unit", () => {
  expect(table([figure("speed", 10, 0.15, null, { aim: 0.2, side: "most", unit: "ms" })])).toMatch(
    /speed\s+10\s+0\.15 ms\s+≤ 0\.2 ms\s+ok/,
  );
});
