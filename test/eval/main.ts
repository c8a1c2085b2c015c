import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { etiquette } from "./etiquette/index.ts";
import { replies } from "./replies/index.ts";
import { table } from "./table.ts";
import type { Part, Row, WrongCase } from "./row.ts";

/**
 * `npm run eval -- --data DIR`: measures what Aside claims to know on real texts, which are never part of
 * the repository. `--only NAME` for one part, `--list FILE` for the cases that went wrong, `--json` for
 * programs.
 */
const parts: readonly Part[] = [etiquette, replies];

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    json: { type: "boolean" },
    list: { type: "string" },
    only: { type: "string", multiple: true },
  },
});
const names = parts.map(({ name }) => name);
const unknown = values.only?.filter((name) => !names.includes(name)) ?? [];
if (values.data === undefined || unknown.length > 0) {
  console.error(
    values.data === undefined
      ? "--data DIR: say where the texts to measure on are."
      : `--only ${unknown.join(", ")}: write one of ${names.join(", ")}.`,
  );
  process.exit(2);
}

const rows: Row[] = [];
const wrong: WrongCase[] = [];
for (const part of parts) {
  if (values.only !== undefined && !values.only.includes(part.name)) continue;
  const measured = await part.measure(resolve(values.data), (one) => wrong.push(one));
  rows.push(...measured);
  console.log(`${part.name}: ${part.about}\n${table(measured)}\n`);
}
if (values.list !== undefined) {
  writeFileSync(values.list, wrong.map((one) => `${JSON.stringify(one)}\n`).join(""));
  console.log(`${wrong.length} cases to read are in ${values.list}.`);
}
if (values.json) console.log(JSON.stringify(rows));
