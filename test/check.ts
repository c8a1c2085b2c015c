import { fileURLToPath } from "node:url";
import { runChecks } from "./house/checks.ts";

/** `npm run check`: types, lint, format, walls, dead code. */
const results = await runChecks(
  fileURLToPath(new URL("..", import.meta.url)),
  undefined,
  ({ name, ok, ms, output }) => {
    console.log(`${ok ? "ok  " : "FAIL"} ${name} (${(ms / 1000).toFixed(1)} s)`);
    if (!ok) console.log(`\n${output}\n`);
  },
);
const failed = results.filter(({ ok }) => !ok).length;
console.log(`${results.length - failed} checks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
