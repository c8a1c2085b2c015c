import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("main.ts", import.meta.url));
const run = (...words: string[]) => promisify(execFile)(process.execPath, [program, ...words]);

// It may have to build the product first, beside other tests.
test("the last line is what programs read", { timeout: 240_000 }, async () => {
  const { stdout } = await run("--only", "bytes", "--json");
  const rows = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as Record<string, unknown>[];
  for (const one of rows)
    expect(Object.keys(one)).toEqual(
      "name unit ours baseline baselineName ratio aim ok".split(" "),
    );
  const layer = rows.find(({ name }) => name === "bytes page layer gz");
  expect(layer).toMatchObject({ unit: "bytes", aim: 12_000 });
  expect(layer?.["ok"]).toBe((layer?.["ours"] as number) <= 12_000);
});

test("a part that there is not is named", async () => {
  await expect(run("--only", "speed")).rejects.toMatchObject({
    code: 2,
    stderr:
      "--only speed: write one of bytes, judge, scroll, quiet, panel, picker, ledger, context, sends-view, soak, suggest.\n",
  });
});
