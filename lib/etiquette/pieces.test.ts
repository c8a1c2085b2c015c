import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "./pieces.ts";

const scrap = fc.oneof(
  fc.constantFrom(
    "We are on it. ",
    "Really?! ",
    "です。",
    "\n",
    "Note:\n",
    "word ",
    ".",
    " ",
    "😀",
  ),
  fc.string({ unit: fc.constantFrom("a", "b"), minLength: 60, maxLength: 900 }),
  fc.constant("What is broken will be sent anew, at no charge. ".repeat(9)),
);
const long = fc.array(scrap, { minLength: 4, maxLength: 40 }).map((scraps) => scraps.join(""));

const wordsOf = (text: string) =>
  piecesOf(text).map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));

test("a text is cut where it is cut, whatever was cut before it", () => {
  fc.assert(
    fc.property(long, fc.nat(), fc.nat({ max: 700 }), scrap, (text, at, taken, put) => {
      const place = at % (text.length + 1);
      const next = text.slice(0, place) + put + text.slice(place + taken);
      const pieces = wordsOf(text);
      const anew = piecesOf(next);
      const again = piecesOf(next, { text, pieces });
      expect(again.map(({ start, end }) => ({ start, end }))).toEqual(anew);
      const same = again.filter((piece) => piece.same !== undefined);
      expect(same.map(({ start, end }) => next.slice(start, end))).toEqual(
        same.map((piece) => pieces[piece.same ?? -1]?.words),
      );
      expect(next).toBe(again.map(({ start, end }) => next.slice(start, end)).join(""));
    }),
    { numRuns: 300 },
  );
});

test("of a long text only what stands around the change is cut anew", () => {
  const text = Array.from({ length: 300 }, (_, i) => `Parcel ${i} is on its way. `).join("");
  const pieces = wordsOf(text);
  const next = `${text.slice(0, 4000)}!${text.slice(4000)}`;
  const cut = piecesOf(next, { text, pieces });
  expect(cut.filter(({ same }) => same === undefined).length).toBeLessThan(10);
});
