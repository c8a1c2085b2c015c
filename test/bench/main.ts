import { parseArgs } from "node:util";
import { bytes } from "./rows/bytes.ts";
import { judging } from "./rows/judge.ts";
import { panel } from "./rows/panel.ts";
import { scroll } from "./rows/scroll.ts";
import type { Row } from "./row.ts";

/** `npm run bench`: medians of interleaved runs. `--only NAME` for one part, `--json` for programs. */
const parts = [bytes, judging, scroll, panel];

const { values } = parseArgs({
  options: { json: { type: "boolean" }, only: { type: "string", multiple: true } },
});
const unknown = values.only?.filter((name) => !parts.some((part) => part.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(
    `--only ${unknown.join(", ")}: write one of ${parts.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

const figure = (value: number | null) =>
  value === null
    ? ""
    : value.toLocaleString("en", {
        maximumSignificantDigits: value < 1000 ? 3 : 9,
        useGrouping: true,
      });

const rows: Row[] = [];
for (const part of parts) {
  if (values.only === undefined || values.only.includes(part.name))
    rows.push(...(await part.measure()));
}
const cells = [
  ["", "ours", "", "baseline", "ratio", "aim", ""],
  ...rows.map((row) => [
    row.name,
    figure(row.ours),
    row.unit,
    row.baseline === null ? "" : `${figure(row.baseline)} (${row.baselineName})`,
    figure(row.ratio),
    figure(row.aim),
    row.aim === null ? "" : row.ok ? "ok" : "MISSED",
  ]),
];
const widths = (cells[0] ?? []).map((_, at) =>
  Math.max(...cells.map((line) => (line[at] ?? "").length)),
);
for (const line of cells)
  console.log(
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
if (values.json) console.log(JSON.stringify(rows));
