import { judge } from "../../../lib/etiquette/index.ts";
import { share, type Row, type WrongCase } from "../row.ts";
import { NOTHING_KNOWN, typed } from "./drafts.ts";
import { readLines, readTable } from "./read.ts";

const insults = (text: string) =>
  judge({ channel: "public", text: typed(text) }, NOTHING_KNOWN).some(
    ({ rule }) => rule === "insult",
  );

/** More brand replies than this that are called insults, and nobody keeps it on. */
const MOST_IN_BRANDS = 2 / 8222;

/** Insults: what readers called hateful or offensive, and what brands write. */
export function tone(dir: string, wrong: (one: WrongCase) => void): Row[] {
  const tweets = readTable(dir, "tone/davidson.dev.csv");
  const brands = readLines(dir, "brands/replies.dev.jsonl") as { text: string }[] | undefined;
  const of = (label: string) =>
    tweets?.filter((row) => row["class"] === label).map(({ tweet = "" }) => decoded(tweet));
  const rowOf = (name: string, texts: readonly string[] | undefined, more = {}, listed = true) => {
    if (!texts) return [];
    const said = texts.map(insults);
    texts.forEach((text, i) => {
      if (said[i] !== listed) wrong({ row: name, text, says: said[i] });
    });
    return [share(name, said.filter(Boolean).length, texts.length, more)];
  };
  return [
    ...rowOf("etiquette insults in offensive tweets", of("1"), { aim: 0.85 }),
    ...rowOf("etiquette insults in hateful tweets", of("0")),
    ...rowOf("etiquette insults in other tweets", of("2"), {}, false),
    ...rowOf(
      "etiquette insults in brands",
      brands?.map(({ text }) => text),
      { aim: MOST_IN_BRANDS, side: "most" },
      false,
    ),
  ];
}

function decoded(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}
