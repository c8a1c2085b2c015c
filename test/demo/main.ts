import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { builtExtension } from "../browser/build.ts";
import { hiddenDisplay } from "../browser/display.ts";
import { readTweets, type TweetRow } from "../world/seed.ts";
import { isOneStory, storyWords, type DayResult } from "./day/day.ts";
import { dayIn } from "./day/day-in.ts";
import { handoff, type HandoffResult } from "./handoff.ts";

const HELP = `npm run demo -- [options]: a whole handoff in a real browser, against X in miniature.

  --day          a day's work instead: thirty customers, in Chromium and then in Firefox
  --tweets FILE  on a real customer's tweet, from a CSV file of conversations
  --headless     without a window even where there is a display
  --json         one JSON value as the last line`;

const { values } = parseArgs({
  options: {
    day: { type: "boolean" },
    tweets: { type: "string" },
    headless: { type: "boolean" },
    json: { type: "boolean" },
    help: { type: "boolean" },
  },
});

const root = join(import.meta.dirname, "../..");
const folder = join(root, "artifacts/demo");

/** One handoff by each route that can be automated whole, in each theme. */
const runs = [
  { route: "draft", theme: "light" },
  { route: "api", theme: "light" },
  { route: "draft", theme: "black" },
  { route: "api", theme: "black" },
] as const;

function hasScreen(): boolean {
  if (values.headless || values.json || process.env["CI"]) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

async function main(): Promise<void> {
  if (values.help) return console.log(HELP);
  const tweets =
    values.tweets === undefined ? undefined : readTweets(readFileSync(values.tweets, "utf8"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  if (values.day) return theDay(tweets);

  const watched = hasScreen();
  const hidden = watched
    ? undefined
    : await hiddenDisplay((why) => console.log(`Working headless: ${why}`));
  const display = watched ? "own" : hidden;
  const steps: { name: string; ms: number }[] = [];
  const told: Omit<HandoffResult, "browser" | "world">[] = [];
  let problem: string | undefined;
  try {
    console.log("Building Aside…");
    const extension = await builtExtension("chrome");
    for (const [index, run] of runs.entries()) {
      console.log(
        `\n${run.route === "draft" ? "By hand, in X's own boxes" : "By X's API"}, ${run.theme} theme`,
      );
      const result = await handoff({
        ...run,
        extension,
        folder,
        ...(tweets && { tweets }),
        ...(display && { display }),
        onStep(name, ms) {
          steps.push({ name: `${run.route} ${run.theme}: ${name}`, ms });
          console.log(`  ✓ ${name} (${ms} ms)`);
        },
      });
      told.push(result);
      if (watched && index === 0) await leaveToThePerson(result);
      else await close(result);
      // A person who watches has seen the handoff; the other runs are for those who read.
      if (watched) break;
    }
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
    console.error(`\n  ✗ ${problem}`);
  } finally {
    hidden?.close();
  }

  const summary = {
    ok: problem === undefined,
    steps,
    sends: told.flatMap(({ sends }) => sends),
    site: {
      replies: told.reduce((sum, { site }) => sum + site.replies, 0),
      dms: told.reduce((sum, { site }) => sum + site.dms, 0),
    },
    duplicates: told.reduce((sum, { duplicates }) => sum + duplicates, 0),
    screenshots: told.flatMap(({ screenshots }) => screenshots.map((file) => relative(root, file))),
    ...(problem !== undefined && { problem }),
  };
  console.log(
    `\n${summary.ok ? "Done" : "Stopped"}: ${summary.site.replies} replies and ${summary.site.dms} private messages stand on X, ${summary.duplicates} twice; ${summary.screenshots.length} pictures in ${relative(process.cwd(), folder) || "."}.`,
  );
  if (values.json) console.log(JSON.stringify(summary));
  process.exitCode = summary.ok ? 0 : 1;
}

/** Thirty customers in each browser; what panel, ledger and X tell of it has to be the same. */
async function theDay(tweets: TweetRow[] | undefined): Promise<void> {
  const days: (DayResult & { browser: string })[] = [];
  const steps: { name: string; ms: number }[] = [];
  let problem: string | undefined;
  try {
    for (const name of ["chrome", "firefox"] as const) {
      console.log(`\nA day's work in ${name === "chrome" ? "Chromium" : "Firefox"}`);
      const result = await dayIn(name, {
        folder,
        mentions: 30,
        ...(tweets && { tweets }),
        onStep(step, ms) {
          steps.push({ name: `${name}: ${step}`, ms });
          console.log(`  ✓ ${step} (${ms} ms)`);
        },
      });
      days.push({ ...result, browser: name });
      for (const [who, story] of Object.entries(result.told))
        console.log(`  ${who.padEnd(7)} ${storyWords(story)}`);
    }
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
    console.error(`\n  ✗ ${problem}`);
  }
  const summary = {
    ok: problem === undefined && days.every(({ told }) => isOneStory(told)),
    steps,
    days: days.map(({ browser, told, duplicates }) => ({ browser, told, duplicates })),
    duplicates: days.reduce((sum, { duplicates }) => sum + duplicates, 0),
    screenshots: days.flatMap(({ pictures }) => pictures.map((file) => relative(root, file))),
    ...(problem !== undefined && { problem }),
  };
  console.log(`\n${summary.ok ? "Done: all three tell the same" : "Stopped"}.`);
  if (values.json) console.log(JSON.stringify(summary));
  process.exitCode = summary.ok ? 0 : 1;
}

async function leaveToThePerson(result: HandoffResult): Promise<void> {
  console.log("\nThe window is yours now: X in miniature, with Aside. Close it to end the demo.");
  await new Promise<void>((resolve) => result.browser.context.once("close", () => resolve()));
  await close(result);
}

async function close({ browser, world }: HandoffResult): Promise<void> {
  await browser.close();
  await world.close();
}

await main();
