import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { draftSaver } from "./draft-saver.ts";

test("however one types and whenever the panel is killed, what is older than a second is stored", () => {
  vi.useFakeTimers();
  try {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 900 }), { minLength: 1, maxLength: 60 }),
        fc.nat({ max: 1_000 }),
        (pauses, killed) => {
          let stored = "";
          const saver = draftSaver((text) => void (stored = text));
          const typed: { text: string; at: number }[] = [];
          for (const pause of pauses) {
            const text = `${typed.at(-1)?.text ?? ""}x`;
            typed.push({ text, at: Date.now() });
            saver.soon(text, Date.now());
            vi.advanceTimersByTime(pause);
          }
          vi.advanceTimersByTime(killed);
          const old = typed.findLast(({ at }) => at <= Date.now() - 1_000)?.text ?? "";
          expect(stored.length).toBeGreaterThanOrEqual(old.length);
          vi.clearAllTimers();
        },
      ),
      { numRuns: 200 },
    );
  } finally {
    vi.useRealTimers();
  }
});

test("a panel that is closed stores the last key at once, and only once", () => {
  const saved: string[] = [];
  const saver = draftSaver((text) => saved.push(text));
  saver.soon("ab", 1);
  void saver.flush();
  void saver.flush();
  expect(saved).toEqual(["ab"]);
});
