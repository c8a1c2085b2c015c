import fc from "fast-check";
import { expect, test } from "vitest";
import { OTHERS } from "../asking/languages.ts";
import { english, others } from "../marketing/words.ts";
import { headsOf, splitAlternatives } from "./heads.ts";
import { lexicon, type WordGroup } from "./lexicon.ts";
import { Piece } from "./piece.ts";

const groups: WordGroup[] = [
  ...[english, ...others].flatMap(({ alone, hints }) => [
    { words: alone, after: "" },
    { words: hints },
  ]),
  ...OTHERS.map(({ thing, way }) => ({ words: [thing, way] })),
  {
    words: [
      "[áa]b{2}c?",
      "x*yz",
      "(?<named>q|rr)s",
      "\\$5",
      "é\\p{L}+",
      "[^a]bc",
      "a.c",
      "1{0,2}st",
    ],
  },
];
const find = lexicon(groups);
const plain = groups.map(
  ({ words, after = "(?![\\p{L}\\p{N}_])" }) =>
    new RegExp(`(?<![\\p{L}\\p{N}_@#])(?=\\S)(?:${words.join("|")})${after}`, "giu"),
);

const scraps = [
  ...new Set(groups.flatMap(({ words }) => words.join(" ").match(/[\p{L}\d]{2,}/gu) ?? [])),
  "Oferta",
  "GRATIS",
  "20",
  "%",
  "@",
  "#",
  "_",
  "’",
  "$5",
  "é",
  "ñ",
  "字",
  "👋",
  "\ud800",
  "\n",
  "-",
  "",
];

test("finds what the patterns find that ask each letter", () => {
  const text = fc
    .array(fc.tuple(fc.constantFrom(...scraps), fc.constantFrom(" ", " ", " ", "", "'", ", ")), {
      maxLength: 30,
    })
    .map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(text, (words) => {
      const found = find(new Piece(words));
      plain.forEach((pattern, group) => {
        const expected = [...words.matchAll(pattern)].map(({ 0: match, index }) => ({
          group,
          start: index,
          end: index + match.length,
        }));
        expect(found.filter((one) => one.group === group)).toEqual(expected);
      });
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["abc|(?:de|f)g", ["abc", "deg", "fg"]],
  ["(?<!x)a?b(?= c)", ["b", "ab"]],
  ["[áa]b+c", ["áb", "ab"]],
  ["ab{2}c", ["ab"]],
  ["a{0,2}bc", ["bc", "a"]],
  ["\\d{1,2} ?%", ["0"]],
  ["\\d\\d:", ["00:"]],
  ["\\$5", ["$5"]],
  ["(?<name>ÄB)c", ["äbc"]],
  ["\\p{L}a|b", [""]],
])("%s begins with %j", (source, heads) => {
  expect(headsOf(source)).toEqual(heads);
});

test("alternatives are those outside of brackets", () => {
  expect(splitAlternatives("a|(?:b|c)|[|]|\\||d")).toEqual(["a", "(?:b|c)", "[|]", "\\|", "d"]);
});
