import Papa from "papaparse";
import { endedAt, lastMoved, waitingSince } from "../about.ts";
import type { Case, Rating } from "../types.ts";

/** The columns of a list of cases. */
export const CASE_COLUMNS = [
  "account",
  "customer",
  "name",
  "tweet",
  "text",
  "began",
  "state",
  "waiting",
  "moved",
  "ended",
  "rating",
  "category",
  "tags",
  "assignee",
  "due",
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

/**
 * What spreadsheets would reckon instead of show (OWASP, "CSV Injection"), also behind spaces and in its wide
 * forms; the library puts an apostrophe before it.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\u2212]|^[\t\r\n]/u;

interface TableRow {
  readonly case: Case;
  readonly name?: string;
  readonly rating?: Rating;
}

/** What a table of cases says in the person's language. */
export interface CaseTableWords {
  /** What each column is called. */
  readonly heads: Readonly<Record<CaseColumn, string>>;
  /** How far a case has come. */
  readonly state: (one: Case) => string;
  readonly category: (category: string) => string;
  readonly rating: (rating: Rating) => string;
}

/** Cases as CSV, one a line, in the order given. Times are ISO 8601 in UTC; handles stand without "@". */
export function caseTable(cases: readonly TableRow[], told: CaseTableWords): string {
  const rows = cases.map((row) => {
    const cells = cellsOf(row, told);
    return CASE_COLUMNS.map((column) => cells[column]);
  });
  return Papa.unparse(
    { fields: CASE_COLUMNS.map((column) => told.heads[column]), data: rows },
    { newline: "\r\n", escapeFormulae: FORMULA },
  );
}

function cellsOf(
  { case: one, name, rating }: TableRow,
  told: CaseTableWords,
): Record<CaseColumn, string> {
  const { about, account, customer, openedAt, tweet } = one;
  return {
    account,
    customer,
    name: name ?? "",
    tweet: tweet ? `https://x.com/${tweet.author}/status/${tweet.id}` : "",
    text: tweet?.text ?? "",
    began: iso(openedAt),
    state: told.state(one),
    waiting: iso(waitingSince(one)),
    moved: iso(lastMoved(one)),
    ended: iso(endedAt(one)),
    rating: rating ? told.rating(rating) : "",
    category: about?.category?.value ? told.category(about.category.value) : "",
    tags: about?.tags?.value?.join(", ") ?? "",
    assignee: about?.assignee?.value ?? "",
    due: iso(about?.followUp?.value?.due),
  };
}

function iso(at: number | undefined): string {
  return at === undefined ? "" : new Date(at).toISOString();
}
