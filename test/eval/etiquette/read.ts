import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import papaparse from "papaparse";

/** A file of the data; undefined where this set has none, and its rows stay away then. */
export function readText(dir: string, file: string): string | undefined {
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

export function readJson(dir: string, file: string): unknown {
  const text = readText(dir, file);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

/** A table with a line of headings. @param delimiter "\t" for tab-separated, where quotes mean nothing. */
export function readTable(
  dir: string,
  file: string,
  delimiter = ",",
): Record<string, string>[] | undefined {
  const text = readText(dir, file);
  if (text === undefined) return undefined;
  const { data } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter,
    ...(delimiter === "\t" && { quoteChar: "\0" }),
  });
  return data;
}
