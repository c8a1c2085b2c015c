import fc from "fast-check";
import { expect, test } from "vitest";
import { customerId, dmAnswer, firstNameOf, handleOf, mergeFacts, newCustomer } from "./index.ts";
import type { CustomerFacts, Fact, FactSource, Handle } from "./types.ts";

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 22);
const acme = "acme" as Handle;
const sam = "sam" as Handle;

const fact = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> =>
  fc.record({
    value,
    source: fc.constantFrom<FactSource>("page", "api", "person"),
    at: fc.integer({ min: 0, max: 3 }),
  });

const facts = fc.record(
  {
    userId: fact(fc.stringMatching(/^\d{1,3}$/)),
    displayName: fact(fc.string({ maxLength: 2 })),
    followers: fact(fc.nat(3)),
    followsYou: fact(fc.boolean()),
    hasWritten: fact(fc.boolean()),
    receivesYourDm: fact(fc.boolean()),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<CustomerFacts>;

test("facts merge to the same whatever the order and however often they arrive", () => {
  fc.assert(
    fc.property(facts, facts, facts, (a, b, c) => {
      expect(mergeFacts(a, b)).toEqual(mergeFacts(b, a));
      expect(mergeFacts(mergeFacts(a, b), c)).toEqual(mergeFacts(a, mergeFacts(b, c)));
      expect(mergeFacts(a, a)).toEqual(a);
      expect(mergeFacts(a, {})).toEqual(a);
    }),
  );
});

test("the newest fact stays; of the same time, the better source", () => {
  const of = (value: boolean, source: FactSource, at: number) => ({
    followsYou: { value, source, at },
  });
  expect(mergeFacts(of(true, "api", 1), of(false, "page", 2))).toEqual(of(false, "page", 2));
  expect(mergeFacts(of(false, "page", 2), of(true, "api", 2))).toEqual(of(true, "api", 2));
  expect(mergeFacts(of(false, "page", 2), of(true, "person", 2))).toEqual(of(true, "person", 2));
});

type Known = "followsYou" | "hasWritten" | "receivesYourDm";

const answer = (known: Partial<Record<Known, boolean | [value: boolean, daysAgo: number]>>) => {
  const read: Record<string, Fact<boolean>> = {};
  for (const [name, told] of Object.entries(known)) {
    const [value, days] = Array.isArray(told) ? told : [told, 0];
    read[name] = { value, source: "page", at: NOW - days * DAY };
  }
  return dmAnswer(newCustomer(acme, sam, read, NOW), NOW).answer;
};

test.each([
  [{}, "unknown"],
  [{ followsYou: true }, "yes"],
  [{ hasWritten: true }, "yes"],
  [{ hasWritten: [true, 900] as [boolean, number] }, "yes"],
  [{ followsYou: [true, 31] as [boolean, number] }, "unknown"],
  [{ followsYou: true, receivesYourDm: true }, "yes"],
  [{ followsYou: false, receivesYourDm: true }, "requests"],
  [{ followsYou: false, hasWritten: false, receivesYourDm: true }, "requests"],
  [{ receivesYourDm: true }, "unknown"],
  [{ followsYou: false }, "unknown"],
  [{ receivesYourDm: false }, "no"],
  [{ followsYou: true, receivesYourDm: false }, "no"],
  [{ hasWritten: true, receivesYourDm: [false, 2] as [boolean, number] }, "yes"],
  [{ hasWritten: [true, 2] as [boolean, number], receivesYourDm: false }, "no"],
  [{ receivesYourDm: [false, 31] as [boolean, number] }, "unknown"],
])("knowing %o the answer is %s", (known, expected) => {
  expect(answer(known)).toBe(expected);
});

test("each answer tells its three reasons, also those that are too old or unknown", () => {
  const followsYou = { value: true, source: "page", at: NOW - 90 * DAY } as const;
  expect(dmAnswer(newCustomer(acme, sam, { followsYou }, NOW), NOW)).toEqual({
    answer: "unknown",
    reasons: [
      { kind: "followsYou", fact: followsYou },
      { kind: "hasWritten", fact: undefined },
      { kind: "receivesYourDm", fact: undefined },
    ],
  });
});

test("a fact from the future (a clock that was set back) is believed", () => {
  expect(answer({ followsYou: [true, -2] })).toBe("yes");
});

test.each([
  ["@Acme_Help", "acme_help"],
  [" acme ", "acme"],
  ["＠acme", "acme"],
  ["a".repeat(15), "a".repeat(15)],
  ["a".repeat(16), undefined],
  ["", undefined],
  ["@@acme", undefined],
  ["ac me", undefined],
  ["acmé", undefined],
  ["acme/../x", undefined],
])("the handle of %j is %j", (raw, expected) => {
  expect(handleOf(raw)).toBe(expected);
});

test("handles are compared without capitals, and ids keep two people apart", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\w{1,15}$/), fc.stringMatching(/^\w{1,15}$/), (a, b) => {
      const [x, y] = [handleOf(a), handleOf(`@${b.toUpperCase()}`)];
      expect(x && handleOf(x)).toBe(x);
      expect(customerId(x!, y!).split("/")).toEqual([a.toLowerCase(), b.toLowerCase()]);
    }),
  );
});

test.each([
  ["Sam Rivers", "Sam"],
  ["Sam", "Sam"],
  ["🌻 Sam Rivers 🌻", "Sam"],
  ["Ana 🇪🇸 García", "Ana"],
  ["Anne-Marie Duff", "Anne-Marie"],
  ["D'Arcy Wood", "D'Arcy"],
  ["Łukasz Nowak", "Łukasz"],
  ["Élodie | she/her", "Élodie"],
  ["Kim (on holiday)", "Kim"],
  ["𝓢𝓪𝓶 𝓡𝓲𝓿𝓮𝓻𝓼", "Sam"],
  ["Иван Петров", "Иван"],
  ["Ольга Ивановна", "Ольга"],
  ["Γιώργος Παπαδόπουλος", "Γιώργος"],
  ["Արամ Խաչատրյան", "Արամ"],
  ["İbrahim Yılmaz", "İbrahim"],
  ["Maria do Carmo da Silva", "Maria"],
  ["Maria de la Cruz", "Maria"],
  ["Juan Carlos Pérez Gómez", "Juan"],
  ["Ludwig van den Berg", "Ludwig"],
  ["Stephen King", "Stephen"],
  ["Sam R.", "Sam"],
  ["Zoë\u200d ✨", "Zoë"],
  ["\u202eSam\u202c Rivers", "Sam"],
  ["SAM RIVERS", "Sam?"],
  ["MARIA", "Maria?"],
  ["ANNE-MARIE DUFF", "Anne-Marie?"],
  ["ИВАН ПЕТРОВ", "Иван?"],
  ["sam", "Sam?"],
  ["mary-jane watson", "Mary-Jane?"],
  ["gökhan", "Gökhan?"],
  ["its sam", "Sam?"],
  ["The Real Sam", "Sam?"],
  ["Sam Rivers Official", "Sam?"],
  ["Sam Rivers Jr.", "Sam?"],
  ["Dr. Sam Rivers", "Sam?"],
  ["Frau Anna Schmidt", "Anna?"],
  ["Sam from Acme", "Sam?"],
  ["Sam @ Acme", "Sam?"],
  ["Sam | Acme Support", "Sam?"],
  ["Sam | Photographer", "Sam?"],
  ["Sam Rivers, PhD", "Sam?"],
  ["Sam Rivers 2.0", "Sam?"],
  ["Rivers, Sam", "Sam?"],
  ["Петров Иван", "Иван?"],
  ["Nguyễn Văn An", "An?"],
  ["Nagy Péter", "Péter?"],
  ["محمد علي", "محمد?"],
  ["عبد الله الحربي", "عبد الله?"],
  ["דוד כהן", "דוד?"],
  ["राहुल शर्मा", "राहुल?"],
  ["সুমন দাস", "সুমন?"],
  ["สมชาย ใจดี", "สมชาย?"],
  ["முத்து குமார்", "முத்து?"],
  ["შოთა რუსთაველი", "შოთა?"],
  ["Acme Support", undefined],
  ["Müller Bau GmbH", undefined],
  ["Sam's Shop", undefined],
  ["Sam's", undefined],
  ["The Cat", undefined],
  ["King Sam", undefined],
  ["Dr. Rivers", undefined],
  ["Señora López", undefined],
  ["Abu Omar", undefined],
  ["أبو عمر", undefined],
  ["BBC", undefined],
  ["NASA", undefined],
  ["DragonSlayer", undefined],
  ["iPhone Fan", undefined],
  ["Sam1987", undefined],
  ["Sam & Kim", undefined],
  ["S. Rivers", undefined],
  ["J.R. Smith", undefined],
  ["I want my money back now", undefined],
  ["田中 花子", undefined],
  ["김민수", undefined],
  ["王小明", undefined],
  ["🔥🔥", undefined],
  ["", undefined],
])("the first name in %j is %j; with a question mark it is a guess", (shown, expected) => {
  const found = firstNameOf(shown);
  expect(found && found.name + (found.certain ? "" : "?")).toBe(expected);
});

const letter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

test("any display name gives a plain name or nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 60 }), (shown) => {
      expect(firstNameOf(shown)?.name ?? "Sam").toMatch(/^[\p{L}\p{M}'’-]+(?: \p{L}+)?$/u);
    }),
  );
});
