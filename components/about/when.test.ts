import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldTime, laterTimes, tomorrowMorning } from "./when.ts";

const offered = (now: Date) =>
  laterTimes(now.getTime()).map(({ name, at }) => [name, fieldTime(at)]);

test.each([
  [
    "a Tuesday morning",
    new Date(2026, 10, 24, 10, 30),
    [
      ["hour", "2026-11-24T11:30"],
      ["afternoon", "2026-11-24T15:00"],
      ["tomorrow", "2026-11-25T09:00"],
      ["week", "2026-11-30T09:00"],
    ],
  ],
  [
    "an afternoon: there is none to come",
    new Date(2026, 10, 24, 14, 0),
    [
      ["hour", "2026-11-24T15:00"],
      ["tomorrow", "2026-11-25T09:00"],
      ["week", "2026-11-30T09:00"],
    ],
  ],
  [
    "a Sunday: next week is tomorrow",
    new Date(2026, 10, 22, 23, 30),
    [
      ["hour", "2026-11-23T00:30"],
      ["tomorrow", "2026-11-23T09:00"],
    ],
  ],
  [
    "the last day of a year",
    new Date(2026, 11, 31, 16, 0),
    [
      ["hour", "2026-12-31T17:00"],
      ["tomorrow", "2027-01-01T09:00"],
      ["week", "2027-01-04T09:00"],
    ],
  ],
] as const)("%s", (_when, now, times) => {
  expect(offered(now)).toEqual(times);
});

test("whenever it is, all that is offered is to come, in order, and the field gives back what it shows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_700_000_000_000, max: 2_000_000_000_000 }), (now) => {
      const times = laterTimes(now).map(({ at }) => at);
      expect(times.every((at) => at > now)).toBe(true);
      expect(times.toSorted((a, b) => a - b)).toEqual(times);
      const morning = tomorrowMorning(now);
      expect(new Date(fieldTime(morning)).getTime()).toBe(morning);
    }),
    { numRuns: 200 },
  );
});
