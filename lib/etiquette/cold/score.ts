import type { Piece } from "../words/piece.ts";
import { featuresOf } from "./features.ts";
import { START, WEIGHTS } from "./weights.ts";

let known: Map<string, number> | undefined;

function weights(): Map<string, number> {
  known ??= new Map(
    WEIGHTS.trim()
      .split("\n")
      .map((line) => {
        const end = line.lastIndexOf(" ");
        return [line.slice(0, end), Number(line.slice(end + 1))];
      }),
  );
  return known;
}

/** How warm its English sounds, in log odds times 64; 0 is neither; what is not English has no say. */
export function warmthOf({ own }: Piece): number {
  const all = weights();
  let sum = START;
  for (const name of featuresOf(own.text)) sum += all.get(name) ?? 0;
  return sum;
}
