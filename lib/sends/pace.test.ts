import { describe, expect, test } from "vitest";
import { NOTHING_SPENT, waitsOf, withCall, withHeard, type Queue, type Spent } from "./pace.ts";

const NOW = 1_000_000_000_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const spent = (times: number, at = NOW): Spent =>
  Array.from({ length: times }).reduce<Spent>((so) => withCall(so, at), NOTHING_SPENT);

function waits(more: Partial<Queue> = {}, now = NOW) {
  const queue = {
    counted: "dm",
    length: 1,
    pressedAt: NOW,
    own: NOTHING_SPENT,
    app: NOTHING_SPENT,
  };
  return waitsOf({ ...queue, ...more } as Queue, now).map(
    (wait) => wait && `${wait.why} ${Math.round((wait.until - NOW) / MINUTE)} min`,
  );
}

describe("the documented table, before X has said anything", () => {
  test("fifteen messages in a quarter of an hour go at once, the rest by fifteens", () => {
    const all = waits({ length: 200 });
    expect(all.filter((wait) => wait === undefined)).toHaveLength(15);
    expect(all[15]).toBe("window 15 min");
    expect(all[29]).toBe("window 15 min");
    expect(all[30]).toBe("window 30 min");
    expect(all[199]).toBe("window 195 min");
  });

  test("what was called counts", () => {
    expect(waits({ own: spent(14) })).toEqual([undefined]);
    expect(waits({ own: spent(15) })).toEqual(["window 15 min"]);
    expect(waits({ own: spent(15) }, NOW + 16 * MINUTE)).toEqual([undefined]);
  });

  test("an account's day holds five hundred messages, those by hand among them", () => {
    const byHand = Array.from({ length: 499 }).reduce<Spent>(
      (so) => withCall(so, NOW, "hand"),
      NOTHING_SPENT,
    );
    expect(waits({ own: byHand, length: 2 }, NOW + HOUR)).toEqual([undefined, "day 1440 min"]);
  });

  test("an app's day is shared by all accounts", () => {
    expect(waits({ app: spent(1_440) })).toEqual(["day 1440 min"]);
  });

  test("a hundred replies in a quarter of an hour", () => {
    expect(waits({ counted: "post", own: spent(99), length: 2 })).toEqual([
      undefined,
      "window 15 min",
    ]);
  });
});

describe("X's own headers stand above the table", () => {
  const heard = (left: number, limit = 99) =>
    withHeard(spent(3), { quarter: { limit, left, resetAt: NOW + 5 * MINUTE } }, NOW);

  test("what is left may go, the rest when the window begins anew", () => {
    expect(waits({ own: heard(2), length: 3 })).toEqual([undefined, undefined, "window 5 min"]);
    expect(waits({ own: heard(90), length: 20 }).every((wait) => wait === undefined)).toBe(true);
  });

  test("calls after the answer are taken off what it said was left", () => {
    expect(waits({ own: withCall(withCall(heard(2), NOW), NOW) })).toEqual(["window 5 min"]);
  });

  test("the limit that was said holds in the next window too", () => {
    const all = waits({ own: heard(0, 4), length: 9 });
    expect(all).toEqual([
      ...Array.from({ length: 4 }, () => "window 5 min"),
      ...Array.from({ length: 4 }, () => "window 20 min"),
      "window 35 min",
    ]);
  });

  test("an answer that is silent about a window leaves what was said of it", () => {
    const later = withHeard(heard(0), { userDay: { limit: 9, left: 3, resetAt: NOW + HOUR } }, NOW);
    expect(waits({ own: later })).toEqual(["window 5 min"]);
  });
});

describe("the person's own cap", () => {
  test("holds for twenty-four hours, and is named", () => {
    expect(waits({ ownCap: 2, length: 4 })).toEqual([
      undefined,
      undefined,
      "ownCap 1440 min",
      "ownCap 1440 min",
    ]);
  });

  test("a cap of nothing lets one a day through: it is no switch", () => {
    expect(waits({ ownCap: 0, length: 2 })).toEqual([undefined, "ownCap 1440 min"]);
  });
});

describe("no credits", () => {
  const broke = withHeard(NOTHING_SPENT, { noCredits: true }, NOW);

  test("what was pressed before waits; a new press tries anew, in order", () => {
    expect(waits({ own: broke, pressedAt: NOW - 1, length: 2 })).toEqual([
      "credits 60 min",
      "credits 60 min",
    ]);
    expect(waits({ own: broke, pressedAt: NOW + 1, length: 2 })).toEqual([undefined, undefined]);
  });

  test("is over with the next answer that X was paid for", () => {
    const paid = withHeard(broke, { noCredits: false }, NOW + 1);
    expect(waits({ own: paid, pressedAt: NOW - 1 })).toEqual([undefined]);
  });
});

describe("a browser's clock that jumps", () => {
  test("an hour back: nothing waits longer than a window is long", () => {
    const full = withHeard(
      spent(15),
      { quarter: { limit: 15, left: 0, resetAt: NOW + 10 * MINUTE } },
      NOW,
    );
    const [wait] = waitsOf(
      { counted: "dm", length: 1, pressedAt: NOW, own: full, app: NOTHING_SPENT },
      NOW - HOUR,
    );
    expect(wait?.until).toBe(NOW - HOUR + 10 * MINUTE - 1);
  });

  test("a call in that time is kept in order", () => {
    const { calls } = withCall(spent(3), NOW - HOUR);
    expect(calls.toSorted((a, b) => a - b)).toEqual(calls);
    expect(calls).toHaveLength(4);
  });
});
