import Papa from "papaparse";
import type { CannedReply } from "../types.ts";
import { safeCell } from "./read-file.ts";

/** All of a library, exactly; `readFile` gives the same back. */
export function asJson(replies: readonly CannedReply[]): string {
  return `${JSON.stringify({ aside: "replies", version: 1, replies }, null, 2)}\n`;
}

const COLUMNS = [
  "id",
  "title",
  "shortcut",
  "scope",
  "language",
  "tags",
  "prompt",
  "template",
] as const;

/** A table for spreadsheets: no cell is taken for a formula there. Tags are parted by ";". */
export function asCsv(replies: readonly CannedReply[]): string {
  const rows = replies.map((reply) =>
    COLUMNS.map((column) => {
      const value = reply[column];
      return safeCell(typeof value === "string" ? value : (value ?? []).join(";"));
    }),
  );
  return Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: "\r\n" });
}
