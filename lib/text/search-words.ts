import { later } from "./later.ts";

const MOST = 40;
const LONGEST = 32;
/** Scripts that put no space between words: of these, each two letters that stand side by side. */
const unspaced = later(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}`,
  "gu",
);
const wordIn = later(String.raw`[\p{L}\p{N}_]+`, "gu");
const accents = later(String.raw`\p{Mn}`, "gu");

/**
 * The words by which texts are found again, each once, in small letters and without accents: what a search
 * looks for begins with one of them. 40 at most.
 */
export function searchWords(...texts: readonly (string | undefined)[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const plain = (text ?? "").normalize("NFKD").replaceAll(accents(), "").toLowerCase();
    for (const [word] of plain.normalize("NFC").matchAll(wordIn())) {
      for (const part of partsOf(word)) {
        if (found.size >= MOST) return [...found];
        found.add(part);
      }
    }
  }
  return [...found];
}

function partsOf(word: string): string[] {
  const pairs = [...word.matchAll(unspaced())].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_none, at) => run.slice(at, at + 2)),
  );
  return [...word.replaceAll(unspaced(), " ").split(" "), ...pairs].flatMap((part) =>
    part.length > 1 ? [part.slice(0, LONGEST)] : [],
  );
}
