import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const program = join(import.meta.dirname, "../pages-run/main.ts");

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aside-pages-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

const tweet = (id: string, focal: boolean, more = "") =>
  `<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="${focal ? -1 : 0}">
  <div data-testid="User-Name"><a href="https://x.com/Mia_K"><span>@Mia_K</span></a></div>${more}
  <div data-testid="tweetText">Hä <img alt="😡">\nwhere is it?</div>
  <a href="https://twitter.com/Mia_K/status/${id}"><time datetime="2026-11-20T10:00:00Z">1h</time></a>
  <div role="group"><button data-testid="reply"></button></div></article></div>`;

test("saved pages are opened as they are, each where it belongs", async () => {
  const files = {
    "a-status.html": `<!-- saved from url=(0030)https://x.com/Mia_K/status/1 -->
      <meta http-equiv="refresh" content="0;url=https://example.com/">
      <script>document.documentElement.textContent = "ran";</script>
      ${tweet("1", true)}${tweet("2", false)}`,
    // The tag alone is no control, and a leftover of another copy is taken away.
    "b-leftover.html": tweet("3", false, "<x-slot-item></x-slot-item>"),
    "c-broken.html": '<!doctype html><div data-testid="tweet"><article data-testid=',
    "d-empty.html": "",
    "notes.txt": "no page",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder, "--json"]);
  const read = { author: "Mia_K", promoted: false, text: "Hä 😡\nwhere is it?" };
  const nothing = { tweets: [], controls: 0, doubled: 0, errors: [] };
  expect(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")).toEqual([
    {
      file: "a-status.html",
      tweets: [
        { id: "1", ...read, focal: true },
        { id: "2", ...read, focal: false },
      ],
      controls: 2,
      doubled: 0,
      errors: [],
    },
    {
      ...nothing,
      file: "b-leftover.html",
      tweets: [{ id: "3", ...read, focal: false }],
      controls: 1,
    },
    { ...nothing, file: "c-broken.html" },
    { ...nothing, file: "d-empty.html" },
  ]);
});

test("a folder without pages is said to be one", async () => {
  const run = promisify(execFile)(process.execPath, [program, folder, "--json"]);
  await expect(run).rejects.toMatchObject({
    code: 2,
    stdout: "[]\n",
    stderr: `There is no .html page in ${folder}.\n`,
  });
});
