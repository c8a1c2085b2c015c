import { afterEach, expect, test, vi } from "vitest";
import { createBench, type Bench } from "../../../test/pages/context.ts";
import { openPage } from "../../../test/pages/open-page.ts";
import type { PartSeen } from "../../health/index.ts";
import { healthCheck, type Check, type Rhythm } from "./check.ts";

const QUICK: Rhythm = { settle: 10, again: 15, rest: 40, still: 10, steady: 5, patience: 100 };

/** A look waits for an idle moment, which a busy machine grants late. */
const soon = (check: () => void) => vi.waitFor(check, 25_000);

vi.setConfig({ testTimeout: 40_000 });

let stop: (() => void)[] = [];
afterEach(() => {
  for (const end of stop) end();
  stop = [];
});

function start(path: string, rhythm = QUICK): { bench: Bench; check: Check; told: PartSeen[] } {
  const bench = createBench(path);
  const told: PartSeen[] = [];
  const check = healthCheck(bench.context, (seen) => told.push(...seen), Date.now, rhythm);
  bench.context.watcher.start();
  check.start();
  stop.push(
    () => check.stop(),
    () => bench.context.watcher.stop(),
  );
  return { bench, check, told };
}

const states = (told: readonly PartSeen[], part: string) =>
  told.flatMap((one) => (one.part === part ? [one.state] : []));

test("it tells what is there once, and then what has changed", async () => {
  openPage("tweets");
  const { told } = start("/home");
  await soon(() => expect(states(told, "authorRow")).toEqual(["found"]));
  for (const row of document.querySelectorAll<HTMLElement>('[data-testid="User-Name"]'))
    row.dataset["testid"] = "Name";
  // Links that came are what the watcher of the page sees.
  document.querySelector("main")!.append(document.createElement("article"));
  await soon(() => expect(states(told, "authorRow")).toEqual(["found", "missing"]));
  for (const row of document.querySelectorAll<HTMLElement>('[data-testid="Name"]'))
    row.dataset["testid"] = "User-Name";
  document.querySelector("main")!.append(document.createElement("article"));
  await soon(() => expect(states(told, "authorRow")).toEqual(["found", "missing", "found"]));
});

test("a look that is asked for comes at once; while nothing changes there is none", async () => {
  openPage("tweets");
  const { bench, check, told } = start("/home", { ...QUICK, settle: 60_000, rest: 60_000 });
  // The first pass tells that the page is a new one, and puts off every look.
  await new Promise<unknown>((resolve) => bench.context.watcher.onPass("test", resolve));
  await new Promise((resolve) => requestIdleCallback(resolve));
  expect(told).toEqual([]);
  check.look();
  await soon(() => expect(states(told, "tweet")).toEqual(["found"]));
});

test("X goes on to another page in the midst of a look: what was begun is dropped", async () => {
  openPage("status");
  const { bench, told } = start("/Mia_K/status/1990000000000000001", { ...QUICK, still: 0 });
  bench.path = "/home";
  openPage("tweets");
  await soon(() => expect(states(told, "tweet")).toEqual(["found"]));
  expect(new Set(told.map(({ page }) => page))).toEqual(new Set(["home"]));
});

test("stopped, it looks no more", async () => {
  openPage("tweets");
  const { check, told } = start("/home");
  check.stop();
  check.look();
  const done = start("/home");
  await soon(() => expect(states(done.told, "tweet")).toEqual(["found"]));
  expect(told).toEqual([]);
});
