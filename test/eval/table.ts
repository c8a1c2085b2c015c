import { columns } from "../columns.ts";
import type { Row } from "./row.ts";

const plain = (value: number) => value.toLocaleString("en", { maximumSignificantDigits: 3 });
const inPercent = (value: number) => `${plain(value * 100)} %`;

/** The rows for people to read. */
export function table(rows: readonly Row[]): string {
  return columns([["", "n", "value", "95 % within", "aim", ""], ...rows.map(cellsOf)]).join("\n");
}

function cellsOf({ name, n, value, interval, aim, side, ok, unit }: Row): string[] {
  const show = unit === undefined ? inPercent : (figure: number) => `${plain(figure)} ${unit}`;
  return [
    name,
    String(n),
    value === null ? "nothing to measure" : show(value),
    interval === null ? "" : interval.map(show).join(" – "),
    aim === null ? "" : `${side === "least" ? "≥" : "≤"} ${show(aim)}`,
    aim === null ? "" : ok ? "ok" : "MISSED",
  ];
}
