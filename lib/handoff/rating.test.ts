import fc from "fast-check";
import { expect, test } from "vitest";
import type { Handle } from "../customers/index.ts";
import { laterRating, ratingId, RATINGS, type Entry } from "./index.ts";

const entry = fc
  .record(
    {
      rating: fc.constantFrom(...RATINGS),
      at: fc.nat(3),
      changedAt: fc.nat(6),
    },
    { requiredKeys: ["rating", "at"] },
  )
  .map((said): Entry =>
    Object.assign(
      {
        id: ratingId("c1"),
        account: "brand" as Handle,
        customer: "ana" as Handle,
        customerId: "brand/ana",
        caseId: "c1",
        kind: "rating" as const,
        by: "person" as const,
      },
      said,
    ),
  );

test("of two ratings the later one stands, whichever was heard of first", () => {
  const given = ({ at, changedAt }: Entry) => changedAt ?? at;
  fc.assert(
    fc.property(entry, entry, entry, (a, b, c) => {
      const later = laterRating(a, b);
      expect(given(later)).toBe(Math.max(given(a), given(b)));
      expect(laterRating(b, a).rating).toBe(later.rating);
      expect(laterRating(a, a)).toEqual(a);
      expect(laterRating(laterRating(a, b), c).rating).toBe(
        laterRating(a, laterRating(b, c)).rating,
      );
    }),
    { numRuns: 200 },
  );
});
