import type { KeptWords } from "../types.ts";
import { runsOf } from "./similar.ts";
import { sketchOf } from "./sketch.ts";
import { surveys } from "./surveys.ts";

/** What is kept of a text that was sent, so that the text itself need not be. */
export function keptOf(text: string): KeptWords {
  const runs = runsOf(text);
  return {
    sketch: sketchOf(runs),
    runs: runs.size,
    ...(surveys(text).length > 0 && { survey: true }),
  };
}
