import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the data; undefined where this set has none, and its rows stay away then. */
function readText(dir: string, file: string): string | undefined {
  const path = join(dir, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** One JSON value a line. */
export function readLines(dir: string, file: string): unknown[] | undefined {
  return readText(dir, file)
    ?.split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as unknown);
}
