import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openWindow } from "./open-window.ts";
import { readTweets, TweetsFileError } from "./seed.ts";
import { hostRules, startWorld } from "./server.ts";

const HELP = `npm run world -- [options]: X in miniature, to click through.

  --tweets FILE   fill it with the conversations of a CSV file
  --brand NAME    with --tweets: the brand to be signed in as (default: the one most written to)
  --posts N       pad the timeline to N posts
  --port N        default: any free one
  --theme black   default: light
  --no-window     serve only`;

const { values } = parseArgs({
  options: {
    tweets: { type: "string" },
    brand: { type: "string" },
    posts: { type: "string" },
    port: { type: "string" },
    theme: { type: "string" },
    "no-window": { type: "boolean" },
    help: { type: "boolean" },
  },
});

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function whole(name: "posts" | "port", most: number): number | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text) || Number(text) > most)
    fail(`--${name} ${text}: write a whole number up to ${most}.`);
  return Number(text);
}

function tweetsOf(file: string) {
  try {
    return readTweets(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof TweetsFileError) return fail(`${file}: ${error.message}`);
    return fail(`${file} cannot be read: ${(error as Error).message}`);
  }
}

async function main(): Promise<void> {
  if (values.help) return console.log(HELP);
  const { theme = "light" } = values;
  if (theme !== "light" && theme !== "black") fail(`--theme ${theme}: write light or black.`);
  const port = whole("port", 65_535);
  const posts = whole("posts", 20_000);
  const world = await startWorld({
    theme,
    ...(values.tweets !== undefined && { tweets: tweetsOf(values.tweets) }),
    ...(values.brand !== undefined && { brand: values.brand }),
    ...(port !== undefined && { port }),
    ...(posts !== undefined && { posts }),
  }).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
  world.state.startLikes();

  const viewer = world.state.user(world.state.viewerId);
  console.log(
    `X in miniature listens on 127.0.0.1:${world.port}, signed in as @${viewer?.handle}.`,
  );
  const opened = values["no-window"] ? undefined : await openWindow(world.port);
  if (opened)
    console.log(
      `A ${opened.name} window shows it: https://x.com/home. Steer it at https://x.com/world.`,
    );
  else
    console.log(
      "To see it, start Chromium with a profile of its own:\n" +
        `  chromium --user-data-dir=/tmp/world --ignore-certificate-errors --host-resolver-rules="${hostRules(world.port)}" https://x.com/home`,
    );
  console.log("Ctrl+C ends it.");

  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await opened?.close();
    await world.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void end());
}

await main();
