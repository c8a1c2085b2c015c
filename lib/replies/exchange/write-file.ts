import Papa from "papaparse";
import type { CannedReply } from "../types.ts";
import { wordsOf } from "./plan-import.ts";
import { safeCell } from "./read-file.ts";

/** All of a library, exactly; `readFile` gives the same back. */
export function asJson(replies: readonly CannedReply[]): string {
  return `${JSON.stringify({ aside: "replies", version: 1, replies: replies.map(wordsOf) }, null, 2)}\n`;
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
] as const;

/** A table for spreadsheets: no cell is taken for a formula there. Lists are parted by ";", each wording has its column. */
export function asCsv(replies: readonly CannedReply[]): string {
  const most = replies.reduce((count, { wordings }) => Math.max(count, wordings.length), 1);
  const wordings = Array.from({ length: most }, (_, at) => at);
  const rows = replies.map((reply) => [
    ...COLUMNS.map((column) => {
      const value = reply[column];
      return safeCell(typeof value === "string" ? value : (value ?? []).join(";"));
    }),
    ...wordings.map((at) => safeCell(reply.wordings[at] ?? "")),
  ]);
  const columns = [
    ...COLUMNS,
    ...wordings.map((at) => (at === 0 ? "wording" : `wording ${at + 1}`)),
  ];
  return Papa.unparse({ fields: columns, data: rows }, { newline: "\r\n" });
}
