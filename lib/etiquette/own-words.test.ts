import fc from "fast-check";
import { expect, test } from "vitest";
import { judge, newMemo, RULES, WORDED, type JudgeContext, type RuleWords } from "./index.ts";

const bare: JudgeContext = { now: 1_000_000, dm: { answer: "unknown", reasons: [] } };

/** The words that this rule minds. */
function minded(rule: keyof typeof WORDED, text: string, own: RuleWords[typeof rule]): string[] {
  const context = { ...bare, ruleWords: { [rule]: own } };
  return judge({ channel: "dm", text }, context)
    .filter((warning) => warning.rule === rule)
    .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
}

test.each<[keyof typeof WORDED, string, RuleWords[keyof typeof WORDED], string[]]>([
  ["insult", "What a galah, Sam.", {}, []],
  ["insult", "What a galah, Sam.", { also: ["galah"] }, ["galah"]],
  ["insult", "A GALAH, you idiot.", { also: ["galah"] }, ["GALAH", "you idiot"]],
  ["insult", "You galah, you idiot.", { also: ["idiot", "you"] }, ["You", "you idiot"]],
  ["insult", "You idiot.", { not: ["idiot"] }, []],
  ["insult", "You idiot, you moron.", { not: ["idiot"] }, ["you moron"]],
  ["insult", "The Idiot is a novel, you moron.", { not: ["The Idiot"] }, ["you moron"]],
  ["insult", "galahish things", { also: ["galah"] }, []],
  ["insult", "A  big\ngalah!", { also: ["big galah"] }, ["big\ngalah"]],
  [
    "shouting",
    "WHERE IS THE ACME PARCEL OF YOURS NOW PLEASE",
    { not: ["acme"] },
    ["WHERE IS THE ACME PARCEL OF YOURS NOW PLEASE"],
  ],
  ["internalWords", "See ticket in Zorro.", { also: ["zorro"] }, ["Zorro"]],
  ["internalWords", "社内コードです。", { also: ["社内コード"] }, ["社内コード"]],
  ["internalWords", "Zorro is a film.", { also: ["zorro"], not: ["zorro"] }, []],
  ["internalWords", "un crétin", { also: ["cretin"] }, ["crétin"]],
  ["internalWords", "a naive plan", { also: ["naïve"] }, ["naive"]],
  ["internalWords", "a cafe\u0301 plan", { also: ["CAFÉ"] }, ["cafe\u0301"]],
  ["internalWords", "これはがです。", { also: ["か"] }, []],
  ["internalWords", "社内 in Zorro", { also: ["zorro", "社内"] }, ["社内", "Zorro"]],
  ["internalWords", "see zorro 社.", { also: ["zorro", "zorro 社"] }, ["zorro 社"]],
  ["insult", "a.b c", { also: ["a.b", "(", "*"] }, ["a.b"]],
  ["insult", "anything", { also: ["", " "], not: [""] }, []],
])("%s of %j with %j: %j", (rule, text, own, expected) => {
  expect(minded(rule, text, own)).toEqual(expected);
});

test("what is minded by one's own words alone says so, at the rule's own level, and offers no cure", () => {
  const warning = judge(
    { channel: "public", text: "See Zorro." },
    { ...bare, ruleWords: { internalWords: { also: ["zorro"] } } },
  ).find(({ rule }) => rule === "internalWords");
  expect(warning).toEqual({
    rule: "internalWords",
    level: "warn",
    spans: [{ start: 4, end: 9 }],
    why: { key: "rule_ownWords_why", values: ["Zorro"] },
  });
});

test("rules that do not go by words have none", () => {
  const others = RULES.map(({ id }) => id).filter((id) => !(id in WORDED));
  const words = Object.fromEntries(others.map((id) => [id, { also: ["hello"], not: ["hello"] }]));
  const draft = { channel: "public", text: "hello, my address is a@b.example" } as const;
  expect(judge(draft, { ...bare, ruleWords: words })).toEqual(judge(draft, bare));
});

const scrap = fc.constantFrom(
  "idiot",
  "free",
  "a b",
  "-",
  "[",
  "社",
  "a 社",
  "é",
  "e\u0301",
  "\ud800",
);
test.each([
  ["blame", "Selbst schuld.", "de"],
  ["internalWords", "Unter uns gesagt: nein.", "de"],
  ["sarcasm", "Gracias por nada.", "es"],
  ["marketing", "Gracias por seguirme", "es"],
] as const)("%s of %j is for whoever answers in %s, or in any", (rule, said, language) => {
  const speaks = (...languages: string[]) =>
    judge({ channel: "dm", text: said }, { ...bare, languages }).some((one) => one.rule === rule);
  expect([speaks(), speaks(language), speaks("en", language)]).toEqual([true, true, true]);
  expect([speaks("en"), speaks("nl")]).toEqual([false, false]);
});

test("insults and threats are minded in any language", () => {
  for (const said of ["You idiot.", "Der Trottel hat es nicht.", "Dernier avertissement."]) {
    const draft = { channel: "dm", text: said } as const;
    expect(judge(draft, { ...bare, languages: ["nl"] })).toEqual(judge(draft, bare));
    expect(judge(draft, bare)).not.toEqual([]);
  }
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(scrap, { maxLength: 8 }).map((scraps) => scraps.join(" ")),
);
const list = fc.array(fc.oneof(text, scrap), {
  maxLength: 4,
});

test("whatever the words, nothing throws, and judged key by key it is judged as it is whole", () => {
  const memo = newMemo();
  const property = fc.property(text, text, list, list, (first, more, also, not) => {
    const own = { also, not };
    const ruleWords = Object.fromEntries(Object.keys(WORDED).map((rule) => [rule, own]));
    const context = { ...bare, ruleWords, languages: ["en"] };
    for (const said of [first, `${first} ${more}`, `${first} you idiot ${more}`]) {
      const draft = { channel: "dm", text: said } as const;
      const whole = judge(draft, context);
      expect(judge(draft, context, { memo })).toEqual(whole);
      for (const { spans } of whole) {
        let before = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(said.length);
      }
    }
  });
  fc.assert(property, { numRuns: 200 });
});
