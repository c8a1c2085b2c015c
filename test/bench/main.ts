import { parseArgs } from "node:util";
import { bytes } from "./rows/bytes.ts";
import { context } from "./rows/context.ts";
import { judging } from "./rows/judge.ts";
import { ledger } from "./rows/ledger.ts";
import { panel } from "./rows/panel.ts";
import { picker } from "./rows/picker.ts";
import { quiet } from "./rows/quiet.ts";
import { scroll } from "./rows/scroll.ts";
import { sendsView } from "./rows/sends-view.ts";
import { soak } from "./rows/soak.ts";
import { suggesting } from "./rows/suggest.ts";
import { table } from "./table.ts";
import type { Row } from "./row.ts";

/** `npm run bench`: medians of interleaved runs. `--only NAME` for one part, `--json` for programs. */
const parts = [
  bytes,
  judging,
  scroll,
  quiet,
  panel,
  picker,
  ledger,
  context,
  sendsView,
  soak,
  suggesting,
];

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

const rows: Row[] = [];
for (const part of parts) {
  if (values.only !== undefined && !values.only.includes(part.name)) continue;
  const measured = await part.measure();
  rows.push(...measured);
  console.log(`${part.name}: ${part.about}\n${table(measured)}\n`);
}
console.log(
  "Times are medians of runs that took turns. An aim with × is the most that the ratio to the\n" +
    "baseline of the same run may be; any other is the most that our own figure may be.",
);
if (values.json) console.log(JSON.stringify(rows));
