import type { KeptWords } from "../types.ts";
import { runsOf } from "./similar.ts";
import { sketchOf } from "./sketch.ts";
import { Piece } from "../words/piece.ts";
import { keptSentences } from "./sentences.ts";
import { surveys } from "./surveys.ts";

/** What is kept of a text that was sent, so that the text itself need not be. */
export function keptOf(text: string): KeptWords {
  const runs = runsOf(text);
  const sentences = keptSentences(text);
  return {
    sketch: sketchOf(runs),
    runs: runs.size,
    ...(sentences.length > 0 && { sentences }),
    ...(surveys(new Piece(text)).length > 0 && { survey: true }),
  };
}
