import type { CannedReply } from "../types.ts";
import { actsIn } from "./acts.ts";
import { conceptsOf } from "./concepts.ts";
import type { Question } from "./types.ts";
import { LINK, LONGEST, wordsOf } from "./words.ts";

/** What of a question is looked at: each feature once, and for a feature that is a word, how it was written. */
export function featuresOf({ text, first }: Pick<Question, "text" | "first">): Map<string, string> {
  const words = wordsOf(text);
  const found = new Map<string, string>();
  for (const { word, shown } of words) if (!found.has(word)) found.set(word, shown);
  for (const { word } of words) for (const concept of conceptsOf(word)) found.set(concept, "");
  const length = Math.min(5, Math.floor(Math.log2(words.length + 1)));
  const surface = {
    first,
    length,
    asks: text.includes("?"),
    calls: text.includes("!"),
    links: /https?:/.test(text),
    shouts: /\p{Lu}{4,}/u.test(text),
    tagged: /#\p{L}/u.test(text),
    addressed: /^\s*\.?\s*@/.test(text),
  };
  for (const [name, value] of Object.entries(surface)) found.set(`§${name}=${value}`, "");
  // Thanks at the beginning praise a crew; later on they end a conversation.
  const concepts = [...found.keys()].filter(isConcept);
  for (const concept of concepts) found.set(`${concept}=${first ? "first" : "later"}`, "");
  for (const act of actsIn(text.slice(0, LONGEST))) found.set(`${ACT}${act}`, "");
  return found;
}

const ACT = "§act ";

/** It is what a question is about or does, and neither a word nor how a text looks. */
export function isConcept(feature: string): boolean {
  return feature.startsWith("§") && !feature.includes("=") && feature !== LINK;
}

/** The features in which each agent's own manner is learned: few, since one agent's uses are. */
export function mannersOf(features: ReadonlyMap<string, string>): string[] {
  return [...features.keys()].filter(
    (of) => (isConcept(of) && !of.startsWith(ACT)) || of.startsWith("§first="),
  );
}

/** A signature in the manner of help desks, "*KM" or "^Kim", says nothing of what the reply is about. */
const SIGNATURE = /[*^]\s?\p{L}{1,5}\s*$/u;

/** A wording without its variables, conditions and signature. */
export function plainOf(wording: string): string {
  return wording.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, " ").replace(SIGNATURE, "");
}

/** What of a reply is looked at: its words, its tags' and its title's, and what they are about. */
export function featuresOfReply({
  title,
  wordings,
  tags = [],
}: Pick<CannedReply, "title" | "wordings"> & {
  readonly tags?: readonly string[] | undefined;
}): Set<string> {
  const words = wordsOf([...wordings.map(plainOf), title, ...tags].join(" \n "));
  const found = new Set(words.map(({ word }) => word));
  for (const { word } of words) for (const concept of conceptsOf(word)) found.add(concept);
  return found;
}
