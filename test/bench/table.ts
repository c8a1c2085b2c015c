import { columns } from "../columns.ts";
import type { Row } from "./row.ts";

const figure = (value: number) =>
  value.toLocaleString(
    "en",
    Math.abs(value) < 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 },
  );

/** The rows for people to read. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ["", "ours", "", "baseline", "ratio", "aim", ""],
    ...rows.map((row) => [row.name, figure(row.ours), ...rest(row)]),
  ];
  return columns(cells).join("\n");
}

function rest({ unit, baseline, baselineName, ratio, aim, ok }: Row): string[] {
  const [plain = "", ofRatio] = unit.split(", ");
  return [
    plain,
    baseline === null ? "" : `${figure(baseline)} (${baselineName})`,
    ratio === null ? (baseline === null ? "" : "cannot tell") : `${figure(ratio)}×`,
    aim === null ? "" : `${figure(aim)}${ofRatio === undefined ? "" : "×"}`,
    aim === null ? "" : ok ? "ok" : "MISSED",
  ];
}
