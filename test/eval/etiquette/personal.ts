import { getCountries, parsePhoneNumberFromString } from "libphonenumber-js/max";
import {
  personalData,
  type PersonalData,
  type PersonalKind,
} from "../../../lib/etiquette/index.ts";
import { share, type Row, type WrongCase } from "../row.ts";
import { readJson, readLines, readTable } from "./read.ts";

interface Span {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Labelled {
  readonly text: string;
  readonly spans: readonly Span[];
}
type Wrong = (one: WrongCase) => void;

/** What the data calls what we find, and what was aimed at. */
const KINDS: readonly (readonly [
  kind: PersonalKind,
  types: string,
  precision: number,
  recall: number,
])[] = [
  ["email", "EMAIL_ADDRESS", 0.99, 0.99],
  ["card", "CREDIT_CARD", 0.99, 0.99],
  ["iban", "IBAN_CODE", 0.99, 0.99],
  ["national", "US_SSN", 0.99, 0.99],
  ["phone", "PHONE_NUMBER", 0.97, 0.8],
  ["ip", "IP_ADDRESS", 0.97, 0.97],
];

/** Each kind on invented texts, where all of it is known: found, and found rightly. */
export function onSynthetic(dir: string, wrong: Wrong): Row[] {
  const texts = readJson(dir, "pii/presidio-synthetic.json") as Labelled[] | undefined;
  if (!texts) return [];
  const found = texts.map(({ text }) => personalData(text, "en"));
  return [
    ...KINDS.flatMap(([kind, type, precision, recall]) => {
      const name = `etiquette ${kind} synthetic`;
      let [right, taken, known, met] = [0, 0, 0, 0];
      texts.forEach(({ text, spans }, i) => {
        const wanted = spans.filter((span) => span.type === type);
        const ours = found[i]?.filter((one) => one.kind === kind) ?? [];
        known += wanted.length;
        taken += ours.length;
        for (const one of ours) {
          if (wanted.some((span) => overlap(one, span))) right += 1;
          else wrong({ row: `${name} precision`, text, found: text.slice(one.start, one.end) });
        }
        for (const span of wanted) {
          if (ours.some((one) => overlap(one, span))) met += 1;
          else wrong({ row: `${name} recall`, text, missed: text.slice(span.start, span.end) });
        }
      });
      const counts = { wanted: known, found: taken };
      return [
        share(`${name} precision`, right, taken, { aim: precision, counts }),
        share(`${name} recall`, met, known, { aim: recall, counts }),
      ];
    }),
    possiblePhones(texts, found),
    ...confusion(texts, found),
  ];
}

/** Phones that a network could have: valid in some country as they are written. */
function possiblePhones(texts: readonly Labelled[], found: readonly PersonalData[][]): Row {
  const countries = getCountries();
  let [known, met] = [0, 0];
  texts.forEach(({ text, spans }, i) => {
    for (const span of spans.filter(({ type }) => type === "PHONE_NUMBER")) {
      const number = text.slice(span.start, span.end);
      const homes = number.startsWith("+") ? countries.slice(0, 1) : COMMON;
      if (!homes.some((home) => parsePhoneNumberFromString(number, home)?.isValid())) continue;
      known += 1;
      if (found[i]?.some((one) => one.kind === "phone" && overlap(one, span))) met += 1;
    }
  });
  return share("etiquette phone synthetic recall, possible numbers", met, known, { aim: 0.95 });
}
const COMMON = [
  "US",
  "GB",
  "FR",
  "DE",
  "ES",
  "IT",
  "PT",
  "BR",
  "IN",
  "JP",
  "AU",
  "CH",
  "BE",
  "NL",
  "SE",
  "NO",
  "DK",
  "ZA",
  "MX",
] as const;

/** What was taken for what, where kind and label differ. */
function confusion(texts: readonly Labelled[], found: readonly PersonalData[][]): Row[] {
  const pairs = new Map<string, number>();
  texts.forEach(({ spans }, i) => {
    for (const one of found[i] ?? []) {
      const label = spans.find((span) => overlap(one, span))?.type ?? "nothing";
      const key = `${label} found as ${one.kind}`;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  });
  const total = found.reduce((sum, list) => sum + list.length, 0);
  const known = new Set(KINDS.map(([kind, type]) => `${type} found as ${kind}`));
  return [...pairs]
    .filter(([key]) => !known.has(key))
    .toSorted((a, b) => b[1] - a[1])
    .map(([key, count]) => share(`etiquette confusion: ${key}`, count, total));
}

/** On what people and brands really wrote nothing is marked: each find is listed for reading. */
export function onRealTexts(dir: string, wrong: Wrong): Row[] {
  const tweets = readTable(dir, "tweets.csv")?.map(({ text = "" }) => text);
  const brands = readLines(dir, "brands/replies.dev.jsonl") as { text: string }[] | undefined;
  const sets = { tweets, brands: brands?.map(({ text }) => text) };
  return Object.entries(sets).flatMap(([set, texts]) => {
    if (!texts) return [];
    const counts = new Map<string, number>();
    for (const text of texts) {
      for (const { kind, ours, start, end } of personalData(text, "en")) {
        const key = ours ? `${kind}, the brand's own` : kind;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        wrong({ row: `etiquette ${set} found ${key}`, text, found: text.slice(start, end) });
      }
    }
    for (const never of ["card", "iban", "national"]) counts.set(never, counts.get(never) ?? 0);
    return [...counts]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, count]) =>
        share(`etiquette ${set} found ${key}`, count, texts.length, {
          ...(["card", "iban", "national"].includes(key) && { aim: 0, side: "most" as const }),
        }),
      );
  });
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }) {
  return one.start < other.end && other.start < one.end;
}
