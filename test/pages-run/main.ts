import { basename } from "node:path";
import { parseArgs } from "node:util";
import { builtExtension } from "../browser/build.ts";
import { openPages, type Opener, type Told } from "./open.ts";
import { NotPages, readSaved, savedPages } from "./saved.ts";
import { table } from "./table.ts";

const HELP = `npm run pages -- DIR [--json]: opens every saved .html page of x.com or twitter.com in DIR in
Chromium with Aside, and says which tweets it found there, how many controls it placed, whether any place
has two, and what went wrong.

  --json  one JSON value as the last line:
          [{"file","tweets":[{"id","author","promoted","focal","text"}],"controls","doubled","errors":[]}]`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean" }, help: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [at] = positionals;
  if (at === undefined || positionals.length > 1) {
    console.error(`Name one folder with saved pages.\n\n${HELP}`);
    return 2;
  }
  const paths = savedPages(at);
  const extension = await builtExtension("chrome");
  const opener = await openPages(extension);
  const told: Told[] = [];
  try {
    for (const path of paths) {
      const one = await openOne(opener, path);
      told.push(one);
      console.log(`${table(one)}\n`);
    }
  } finally {
    await opener.close();
  }
  if (values.json) console.log(JSON.stringify(told.map(({ report }) => report)));
  return 0;
}

/** A page that can't be opened is one line of the report and stops no other. */
async function openOne(opener: Opener, path: string): Promise<Told> {
  try {
    return await opener.open(readSaved(path));
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const errors = [`This page could not be looked at: ${why}`];
    const report = { file: basename(path), tweets: [], controls: 0, doubled: 0, errors };
    return { report, address: "/", unread: 0 };
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const plain =
    error instanceof NotPages || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  console.error(plain ? (error as Error).message : error);
  if (error instanceof NotPages && process.argv.includes("--json")) console.log("[]");
  process.exitCode = 2;
}
