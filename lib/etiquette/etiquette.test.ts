import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judge, missingReasons, newMemo, RULES } from "./index.ts";
import { examples as asksForSecret } from "./rules/asks-for-secret.examples.ts";
import { examples as asksInPublic } from "./rules/asks-in-public.examples.ts";
import { examples as sameAgain } from "./rules/same-again.examples.ts";
import { examples as twoUnanswered } from "./rules/two-unanswered.examples.ts";
import { examples as askedToStop } from "./rules/asked-to-stop.examples.ts";
import { examples as surveyTooSoon } from "./rules/survey-too-soon.examples.ts";
import { examples as late } from "./rules/late.examples.ts";
import { examples as blame } from "./rules/blame.examples.ts";
import { examples as dontSay } from "./rules/dont-say.examples.ts";
import { examples as insult } from "./rules/insult.examples.ts";
import { examples as internalWords } from "./rules/internal-words.examples.ts";
import { examples as threat } from "./rules/threat.examples.ts";
import { examples as landsInRequests } from "./rules/lands-in-requests.examples.ts";
import { examples as marketing } from "./rules/marketing.examples.ts";
import { examples as personalDataInPublic } from "./rules/personal-data-in-public.examples.ts";
import { examples as publicFirst } from "./rules/public-first.examples.ts";
import { examples as tooLong } from "./rules/too-long.examples.ts";
import { examples as unasked } from "./rules/unasked.examples.ts";
import { examples as unfilledPlaceholder } from "./rules/unfilled-placeholder.examples.ts";
import { examples as shouting } from "./rules/shouting.examples.ts";
import { examples as secretTold } from "./rules/secret-told.examples.ts";
import { examples as brokenLink } from "./rules/broken-link.examples.ts";
import { examples as wrongAccount } from "./rules/wrong-account.examples.ts";
import type { JudgeContext, RuleExample, RuleExamples, RuleId, Warning } from "./types.ts";

const EXAMPLES: Record<RuleId, RuleExamples> = {
  publicFirst,
  personalDataInPublic,
  asksForSecret,
  asksInPublic,
  marketing,
  insult,
  sameAgain,
  twoUnanswered,
  askedToStop,
  surveyTooSoon,
  late,
  blame,
  threat,
  internalWords,
  dontSay,
  shouting,
  secretTold,
  brokenLink,
  wrongAccount,
  tooLong,
  unfilledPlaceholder,
  landsInRequests,
  unasked,
};
const bare: JudgeContext = { now: 1_000_000, dm: { answer: "unknown", reasons: [] } };
const contextOf = ({ context }: RuleExample): JudgeContext => ({ ...bare, ...context });
const spoken = (warnings: readonly Warning[]) => warnings.map(({ rule }) => rule);
const row = (id: RuleId, example: RuleExample, speaks: boolean) => ({
  id,
  example,
  speaks,
  text: example.draft.text.slice(0, 60),
});
const all = RULES.flatMap(({ id }) => [
  ...EXAMPLES[id].bad.map((example) => row(id, example, true)),
  ...EXAMPLES[id].good.map((example) => row(id, example, false)),
]);

test.each(RULES)(
  "$id has its file, its source, its words and enough examples",
  ({ id, source }) => {
    const file = id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const files = readdirSync(new URL("rules", import.meta.url));
    expect(files).toEqual(expect.arrayContaining([`${file}.ts`, `${file}.examples.ts`]));
    expect(source.title.length * source.by.length).toBeGreaterThan(0);

    const catalogue = JSON.parse(
      readFileSync(new URL("../../public/_locales/en/messages.json", import.meta.url), "utf8"),
    ) as Record<string, { message: string }>;
    const whys = EXAMPLES[id].bad.map(
      (example) => judge(example.draft, contextOf(example)).find(({ rule }) => rule === id)?.why,
    );
    for (const key of [`rule_${id}_title`, ...whys.map((why) => why?.key ?? "none")]) {
      expect(catalogue).toHaveProperty(key);
    }
    for (const why of whys) {
      const holes = catalogue[why?.key ?? ""]?.message.match(/\$\d/g) ?? [];
      expect(new Set(holes).size).toBe(why?.values.length);
    }
    expect(EXAMPLES[id].good.length).toBeGreaterThanOrEqual(8);
    expect(EXAMPLES[id].bad.length).toBeGreaterThanOrEqual(8);
  },
);

test("every file in rules/ is a rule in the list, or its examples", () => {
  const files = readdirSync(new URL("rules", import.meta.url));
  expect(files.filter((file) => file !== "index.ts").length).toBe(2 * RULES.length);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test.each(all)("$id, speaks: $speaks, at $text", ({ id, example, speaks }) => {
  const warning = judge(example.draft, contextOf(example)).find(({ rule }) => rule === id);
  expect(warning !== undefined).toBe(speaks);
  const fixed = warning?.fix?.kind === "draft" ? warning.fix.text : undefined;
  expect(fixed).toBe(example.fixed);
});

test.each(all.filter(({ example }) => example.fixed !== undefined))(
  "$id: its fix silences it and wakes no other, at $text",
  ({ example }) => {
    const context = contextOf(example);
    const before = spoken(judge(example.draft, context));
    const after = spoken(judge({ ...example.draft, text: example.fixed ?? "" }, context));
    expect(after.filter((rule) => !before.includes(rule))).toEqual([]);
    expect(after.length).toBeLessThan(before.length);
  },
);

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
const contexts = all.map(({ example }) => contextOf(example));

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
    { numRuns: 150 },
  );
});

test("whatever the playbook says not to say: no throw, and a word with any sign in it is found", () => {
  const signs = fc.string({
    unit: fc.constantFrom(...String.raw`-‑.*+?()[]{}|/\^$&~'’ 無`),
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
    { numRuns: 40 },
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
    [...landsInRequests.bad, ...publicFirst.bad]
      .map((example) => contextOf(example))
      .filter(({ case: shown }) => (shown?.tweet !== undefined) === tweet)
      .flatMap((context) => judge({ channel: "dm", text: "Hi" }, context))
      .filter(({ fix }) => fix?.kind === "action");
  expect(at(true).length).toBeGreaterThan(0);
  const bareCases = landsInRequests.bad.map(contextOf).filter(({ case: shown }) => shown);
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
});
