import Papa from "papaparse";
import type { CannedReply, StoredReply } from "../types.ts";
import { isArchived, wordsOf } from "./plan-import.ts";
import { safeCell } from "./read-file.ts";

/** All of a library, exactly; `readFile` gives the same back. */
export function asJson(replies: readonly (CannedReply | StoredReply)[]): string {
  const written = replies.map((reply) => ({
    ...wordsOf(reply),
    ...(isArchived(reply) && { archived: true }),
  }));
  return `${JSON.stringify({ aside: "replies", version: 1, replies: written }, null, 2)}\n`;
}

const COLUMNS = [
  "id",
  "title",
  "shortcut",
  "scope",
  "language",
  "folder",
  "tags",
  "prompt",
  "asksFor",
  "notes",
  "accounts",
] as const;

/** A table for spreadsheets: no cell is taken for a formula there. Lists are parted by ";", each wording has its column. */
export function asCsv(replies: readonly (CannedReply | StoredReply)[]): string {
  const most = replies.reduce((count, { wordings }) => Math.max(count, wordings.length), 1);
  const wordings = Array.from({ length: most }, (_, at) => at);
  const rows = replies.map((reply) => [
    ...COLUMNS.map((column) => {
      const value = reply[column];
      return safeCell(typeof value === "string" ? value : (value ?? []).join(";"));
    }),
    isArchived(reply) ? "yes" : "",
    ...wordings.map((at) => safeCell(reply.wordings[at] ?? "")),
  ]);
  const columns = [
    ...COLUMNS,
    "archived",
    ...wordings.map((at) => (at === 0 ? "wording" : `wording ${at + 1}`)),
  ];
  return Papa.unparse({ fields: columns, data: rows }, { newline: "\r\n" });
}
