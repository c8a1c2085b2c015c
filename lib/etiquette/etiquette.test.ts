import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EXAMPLES, judge, missingReasons, newMemo, RULES } from "./index.ts";
import type { JudgeContext, RuleExample, RuleId, Warning } from "./types.ts";

const bare: JudgeContext = { now: 1_000_000, dm: { answer: "unknown", reasons: [] } };
const contextOf = ({ context }: RuleExample): JudgeContext => ({ ...bare, ...context });
const spoken = (warnings: readonly Warning[]) => warnings.map(({ rule }) => rule);
const judged = (example: RuleExample) => judge(example.draft, contextOf(example));
const catalogue = JSON.parse(
  readFileSync(new URL("../../public/_locales/en/messages.json", import.meta.url), "utf8"),
) as Record<string, { message: string }>;
const files = readdirSync(new URL("rules", import.meta.url));

test.each(RULES)("$id has its file, its source and enough examples", ({ id, source }) => {
  const file = id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(files).toEqual(expect.arrayContaining([`${file}.ts`, `${file}.examples.ts`]));
  expect(source.title.length * source.by.length).toBeGreaterThan(0);
  expect(catalogue).toHaveProperty(`rule_${id}_title`);
  expect(EXAMPLES[id].good.length).toBeGreaterThanOrEqual(8);
  expect(EXAMPLES[id].bad.length).toBeGreaterThanOrEqual(8);
});

test("every file in rules/ is a rule in the list, or its examples", () => {
  expect(files.filter((file) => file !== "index.ts").length).toBe(2 * RULES.length);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test.each(RULES)("$id is silent at its good examples", ({ id }) => {
  const spoke = EXAMPLES[id].good.filter((example) => spoken(judged(example)).includes(id));
  expect(spoke).toEqual([]);
});

test.each(RULES)("$id speaks at its bad ones; its fix silences it and wakes no other", ({ id }) => {
  for (const example of EXAMPLES[id].bad) {
    const warnings = judged(example);
    const warning = warnings.find(({ rule }) => rule === id);
    const at = example.draft.text;
    expect({ at, spoken: spoken(warnings) }).toMatchObject({
      spoken: expect.arrayContaining([id]),
    });
    const holes = catalogue[warning?.why.key ?? ""]?.message.match(/\$\d/g);
    expect({ at, why: warning?.why.key, holes: new Set(holes).size }).toEqual({
      at,
      why: warning?.why.key,
      holes: warning?.why.values.length,
    });
    expect(catalogue).toHaveProperty(warning?.why.key ?? "none");
    const fixed = warning?.fix?.kind === "draft" ? warning.fix.text : undefined;
    expect({ at, fixed }).toEqual({ at, fixed: example.fixed });
    if (fixed === undefined) continue;
    const after = spoken(judged({ ...example, draft: { ...example.draft, text: fixed } }));
    expect({ at, woken: after.filter((rule) => !spoken(warnings).includes(rule)) }).toEqual({
      at,
      woken: [],
    });
    expect(after).not.toContain(id);
  }
});

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "send us your ",
    "password",
    " card 4111 1111 1111 1111 ",
    "{{",
    "}}",
    "[name]",
    "@",
    ". ",
    "sam@acme.example",
    "+44 7911 123456",
    "order ",
    "12345",
    "DE89 3704 0044 0532 0130 00",
    "パスワード",
    "教えて",
    "https://",
    "never ",
    ", ",
    "XXX",
    "\n",
    "\ud800",
    "envíanos tu ",
  ),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
const contexts = Object.values(EXAMPLES).flatMap(({ bad, good }) =>
  [...bad, ...good].map((example) => contextOf(example)),
);

test("any draft in any context: no throw, places within the text, a draft fix silences its rule", () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom("public" as const, "dm" as const),
      fc.constantFrom(...contexts),
      (words, channel, context) => {
        for (const warning of judge({ channel, text: words }, context)) {
          let end = 0;
          for (const span of warning.spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(words.length);
          const fixed = warning.fix?.kind === "draft" ? warning.fix.text : undefined;
          const again = fixed === undefined ? [] : judge({ channel, text: fixed }, context);
          expect(spoken(again)).not.toContain(warning.rule);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("whatever the playbook says not to say: no throw, and a word with any sign in it is found", () => {
  const signs = fc.string({
    unit: fc.constantFrom(
      ...String.raw`- ‑ . * + ? ( ) [ ] { } | \ ^ $ & ~ ' ’ 無`.split(" "),
      " ",
    ),
    maxLength: 5,
  });
  fc.assert(
    fc.property(signs, fc.string({ unit: "binary", maxLength: 8 }), (between, any) => {
      const said = (phrase: string) =>
        judge(
          { channel: "dm", text: `Hi, x${between}y is what I say.` },
          { now: 1, dm: { answer: "unknown", reasons: [] }, dontSay: [phrase] },
        );
      said(any);
      expect(spoken(said(`x${between}y`))).toContain("dontSay");
    }),
    { numRuns: 150 },
  );
});

test("judged key by key, with a memo, a draft is judged as it is judged whole", () => {
  const memo = newMemo();
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      text,
      fc.constantFrom("public" as const, "dm" as const),
      (parts, at, key, channel) => {
        const before = parts.join(". ");
        const place = before.length === 0 ? 0 : at % before.length;
        for (const words of [before, before.slice(0, place) + key + before.slice(place)]) {
          const draft = { channel, text: words };
          expect(judge(draft, bare, { memo })).toEqual(judge(draft, bare));
        }
      },
    ),
    { numRuns: 20 },
  );
});

test("levels can be set; the gravest comes first", () => {
  const draft = { channel: "dm", text: "Hi {{ name }}, send us your password" } as const;
  const context: JudgeContext = { ...bare, dm: { answer: "requests", reasons: [] } };
  const told = judge(draft, context, { levels: { asksForSecret: "warn", landsInRequests: "off" } });
  expect(told.map(({ rule, level }) => [rule, level])).toEqual([
    ["unfilledPlaceholder", "block"],
    ["asksForSecret", "warn"],
  ]);
});

test("where there is nothing in public, nobody is sent there", () => {
  const at = (tweet: boolean) =>
    [...EXAMPLES.landsInRequests.bad, ...EXAMPLES.publicFirst.bad]
      .map((example) => contextOf(example))
      .filter(({ case: shown }) => (shown?.tweet !== undefined) === tweet)
      .flatMap((context) => judge({ channel: "dm", text: "Hi" }, context))
      .filter(({ fix }) => fix?.kind === "action");
  expect(at(true).length).toBeGreaterThan(0);
  const bareCases = EXAMPLES.landsInRequests.bad.map(contextOf).filter(({ case: shown }) => shown);
  expect(bareCases).toHaveLength(2);
  for (const context of bareCases) {
    const told = judge({ channel: "dm", text: "Hi" }, context);
    expect(told.map(({ rule, fix }) => [rule, fix])).toEqual([["landsInRequests", undefined]]);
  }
});

test("a phone in public is a warning, a card a block, unless set otherwise", () => {
  const level = (words: string, levels = {}) =>
    judge({ channel: "public", text: words }, bare, { levels })[0]?.level;
  expect(level("We'll call you on 07911 123456.")).toBe("warn");
  expect(level("Your card 4111 1111 1111 1111.")).toBe("block");
  expect(level("We'll call you on 07911 123456.", { personalDataInPublic: "block" })).toBe("block");
});

test("what is blocked needs a written reason; the rest does not", () => {
  const of = (rule: RuleId, level: Warning["level"]): Warning => ({
    rule,
    level,
    spans: [],
    why: { key: "", values: [] },
  });
  const warnings = [
    of("tooLong", "block"),
    of("asksForSecret", "block"),
    of("publicFirst", "warn"),
  ];
  expect(missingReasons(warnings, {})).toEqual(["tooLong", "asksForSecret"]);
  expect(
    missingReasons(warnings, { tooLong: "long post", asksForSecret: " \u200b. \u3164" }),
  ).toEqual(["asksForSecret"]);
  expect(missingReasons(warnings, { tooLong: "VIP", asksForSecret: "了解済" })).toEqual([]);
  const byApi = [{ ...of("unasked", "warn"), reasonFor: "api" as const }];
  expect(["draft", "link", "api"].map((route) => missingReasons(byApi, {}, route))).toEqual([
    [],
    [],
    ["unasked"],
  ]);
  expect(missingReasons(byApi, { unasked: "They rang us" }, "api")).toEqual([]);
  const onPage = [{ ...of("wrongAccount", "block"), notFor: "api" as const }];
  expect([missingReasons(onPage, {}), missingReasons(onPage, {}, "draft")]).toEqual([
    ["wrongAccount"],
    ["wrongAccount"],
  ]);
  expect(missingReasons(onPage, {}, "api")).toEqual([]);
});
