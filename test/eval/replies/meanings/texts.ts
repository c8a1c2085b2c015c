import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/**
 * Texts that anybody may learn from, to see words where they are used: of the data folder, tweets (Davidson
 * and others, MIT), requests (Stanford Politeness Corpus, Apache-2.0), short messages (SMS Spam Collection,
 * CC BY 4.0), talks with help desks (IBM, Apache-2.0) and invented sentences (presidio-research, MIT); of
 * WordNet 3.0 (Princeton University's licence), the sentences that show how a word is used. What lies in the
 * data folder under a licence against commercial use is left alone.
 *
 * @param wordnet the folder of WordNet's `data.noun` and so on
 */
export function freeTexts(data: string, wordnet: string): string[] {
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
    ...examples(wordnet),
  ];
  return [...new Set(all.flatMap(sentences))].toSorted();
}

/** The sentences in WordNet's definitions: what stands in quotation marks. */
function examples(wordnet: string): string[] {
  const files = readdirSync(wordnet).filter((file) => file.startsWith("data."));
  const all = files.map((file) => readFileSync(join(wordnet, file), "utf8")).join("\n");
  return Array.from(all.matchAll(/"([^"\n]+)"/g), ([, example = ""]) => example);
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
