import type { Customer } from "../../customers/index.ts";
import type { Case, Entry } from "../types.ts";

/** A case as it is handed to another Aside. Its sends stay in the ledger of the one that made them. */
export interface CaseFile {
  readonly aside: "case";
  readonly version: typeof CASE_FILE_VERSION;
  /** ms since 1970. */
  readonly savedAt: number;
  readonly case: Case;
  /** All records of the person, the case's own among them. */
  readonly customers: readonly Customer[];
  /** Its notes, and what was seen of its messages; their words only where the person keeps them. */
  readonly entries: readonly Entry[];
}

export const CASE_FILE_VERSION = 1;

/** No case comes near it, so nothing larger is read. */
export const LARGEST_CASE_FILE = 2_000_000;

/** Why a file can't be taken in. Words for each are in the catalogue as `handOver_<why>`. */
export type UnreadableCase = "tooLarge" | "notACase" | "newerFile" | "broken";

/** @param file without what rows are found by */
export function caseFileText(file: Omit<CaseFile, "aside" | "version">): string {
  return `${JSON.stringify({ aside: "case", version: CASE_FILE_VERSION, ...file }, undefined, 2)}\n`;
}

/**
 * Opens a file that was chosen. What it says of itself is checked here; whoever takes it in checks the rest
 * against its schema.
 */
export function openCaseFile(text: string): { file: CaseFile } | { problem: UnreadableCase } {
  if (text.length > LARGEST_CASE_FILE) return { problem: "tooLarge" };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: "notACase" };
  }
  const { aside, version } = Object(file) as { aside?: unknown; version?: unknown };
  if (aside !== "case" || typeof version !== "number") return { problem: "notACase" };
  if (version > CASE_FILE_VERSION) return { problem: "newerFile" };
  return { file: file as CaseFile };
}

/** The latest time that a file tells of what has happened, ms since 1970. What is yet due does not count. */
export function latestIn({ case: told, customers, entries, savedAt }: CaseFile): number {
  const { followUp, ...about } = told.about ?? {};
  return Math.max(
    savedAt,
    followUp?.at ?? 0,
    ...timesIn({ ...told, about, remindedOf: 0 }),
    ...timesIn(customers),
    ...timesIn(entries),
  );
}

const TIMES = /^(?:.*At|at|takenBack)$/;

function timesIn(value: unknown, isTime = false): number[] {
  if (typeof value === "number") return isTime ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    timesIn(inner, TIMES.test(key) || (isTime && !Array.isArray(value))),
  );
}
