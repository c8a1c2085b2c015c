import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mainOf, provenSame, together, whoseHandle } from "./same-person.ts";
import type { Customer, CustomerFacts, Handle, Stage } from "./types.ts";

const account = "brand" as Handle;

const fact = <T>(value: fc.Arbitrary<T>) =>
  fc.record({
    value,
    source: fc.constantFrom("page", "api", "person"),
    at: fc.integer({ min: 1, max: 50 }),
  });

const facts = fc.record(
  {
    userId: fact(fc.constantFrom("1", "2")),
    displayName: fact(fc.constantFrom("Mia", "Mia K", "Ms. K")),
    followsYou: fact(fc.boolean()),
    followers: fact(fc.nat(99)),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<CustomerFacts>;

const customer: fc.Arbitrary<Customer> = fc
  .record({
    handle: fc.constantFrom("mia", "mia_k", "miak", "ms_k"),
    facts,
    firstSeenAt: fc.integer({ min: 1, max: 50 }),
    stage: fc.option(fc.constantFrom<Stage>("none", "lead", "customer", "vip"), {
      nil: undefined,
    }),
    tags: fc.option(fc.subarray(["late", "press", "kind"]), { nil: undefined }),
    stopAt: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
  })
  .map(({ handle, facts: known, firstSeenAt, stage, tags, stopAt }) => {
    const row = {
      id: `brand/${handle}`,
      account,
      handle: handle as Handle,
      facts: known,
      firstSeenAt,
    };
    const stop = stopAt === undefined ? {} : { doNotContact: { at: stopAt, wish: "customer" } };
    return Object.assign(row, stage && { stage }, tags && { tags }, stop) as Customer;
  });

describe("records of one person", () => {
  test("the order of the records makes no difference, and twice is once", () => {
    fc.assert(
      fc.property(customer, fc.array(customer, { maxLength: 4 }), (main, parts) => {
        const one = together(main, parts);
        expect(together(main, parts.toReversed())).toEqual(one);
        expect(together(main, [...parts, ...parts])).toEqual(one);
        expect(together(one, parts)).toEqual(one);
      }),
    );
  });

  test("who may not be written to under one handle may not under any", () => {
    fc.assert(
      fc.property(customer, fc.array(customer, { maxLength: 4 }), (main, parts) => {
        const stopped = [main, ...parts].some((one) => one.doNotContact);
        expect(together(main, parts).doNotContact !== undefined).toBe(stopped);
      }),
    );
  });

  test("nothing that is known of one is unknown of both", () => {
    fc.assert(
      fc.property(customer, customer, (a, b) => {
        const both = together(a, [b]);
        for (const one of [a, b]) {
          expect(Object.keys(both.facts)).toEqual(expect.arrayContaining(Object.keys(one.facts)));
          expect(both.tags ?? []).toEqual(expect.arrayContaining([...(one.tags ?? [])]));
          expect(both.firstSeenAt).toBeLessThanOrEqual(one.firstSeenAt);
        }
      }),
    );
  });

  test("which stands for both does not hang on who asks", () => {
    fc.assert(
      fc.property(customer, customer, (a, b) => {
        fc.pre(a.id !== b.id);
        expect(mainOf(a, b).id).toBe(mainOf(b, a).id);
        expect(provenSame(a, b)).toBe(provenSame(b, a));
      }),
    );
  });
});

const known = (handle: string, userId?: string, more: Partial<Customer> = {}): Customer => ({
  id: `brand/${handle}`,
  account,
  handle: handle as Handle,
  facts: userId === undefined ? {} : { userId: { value: userId, source: "page", at: 5 } },
  firstSeenAt: 1,
  ...more,
});

test("a handle that was given up and taken by somebody else is told by the numeric id alone", () => {
  const news = (value: string) => ({ userId: { value, source: "page", at: 9 } }) as const;
  expect(whoseHandle(known("mia", "1"), news("2"))).toBe("another");
  expect(whoseHandle(known("mia", "1"), news("1"))).toBe("same");
  expect(whoseHandle(known("mia"), news("2"))).toBe("same");
  expect(whoseHandle(known("mia", "1"), {})).toBe("same");
});

test("one numeric id proves one person, unless the person has said otherwise", () => {
  expect(provenSame(known("mia", "1"), known("mia_k", "1"))).toBe(true);
  expect(provenSame(known("mia", "1"), known("mia_k", "2"))).toBe(false);
  expect(provenSame(known("mia"), known("mia_k"))).toBe(false);
  expect(provenSame(known("mia", "1"), known("mia", "1"))).toBe(false);
  const apart = known("mia_k", "1", { notSameAs: ["brand/mia"] });
  expect(provenSame(known("mia", "1"), apart)).toBe(false);
});
