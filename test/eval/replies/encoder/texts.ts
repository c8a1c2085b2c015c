import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/**
 * Texts that anybody may learn from, to see how texts to people differ: of the data folder, tweets (Davidson
 * and others, MIT), requests (Stanford Politeness Corpus, Apache-2.0), short messages (SMS Spam Collection,
 * CC BY 4.0), talks with help desks (IBM, Apache-2.0) and invented sentences (presidio-research, MIT). What
 * lies there under a licence against commercial use is left alone.
 */
export function freeTexts(data: string): string[] {
  const read = (...path: string[]) => readFileSync(join(data, ...path), "utf8");
  const column = (name: string, file: string) =>
    Papa.parse<Record<string, string>>(read("tone", file), { header: true }).data.flatMap(
      (row) => row[name] ?? [],
    );
  const talks = JSON.parse(read("conversations", "ibm-dev.json")) as readonly {
    readonly agentURL: { readonly url_utterance?: string };
    readonly dialogContent: readonly { readonly message: string }[];
  }[];
  const invented = JSON.parse(read("pii", "presidio-synthetic.json")) as readonly {
    readonly text: string;
  }[];
  const all = [
    ...column("tweet", "davidson.dev.csv"),
    ...column("Request", "politeness-stack-exchange.csv"),
    ...read("marketing", "sms-spam.dev.tsv")
      .split("\n")
      .map((line) => line.split("\t").at(-1) ?? ""),
    ...talks.flatMap(({ dialogContent }) => dialogContent.map(({ message }) => message)),
    ...talks.map(({ agentURL }) => agentURL.url_utterance ?? ""),
    ...invented.map(({ text }) => text),
  ];
  return [...new Set(all.flatMap(sentences))].toSorted();
}

const LONGEST = 280;

/** A text without what stands for somebody; one longer than a post, sentence by sentence. */
function sentences(text: string): string[] {
  const plain = text
    .replaceAll(/https?:\S+|@\w+|\bRT\b|&#?\w+;/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const parts = plain.length > LONGEST ? plain.split(/(?<=[.!?])\s/) : [plain];
  return parts.filter(({ length }) => length >= 4 && length <= LONGEST);
}
