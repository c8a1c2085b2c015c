import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CDPSession, Page } from "playwright-core";
import { bundle } from "../../browser/bundle.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { chromiumId } from "../../browser/extension.ts";
import { until } from "../../browser/wait.ts";
import type { Times } from "./in-page.ts";

const ROUNDS = 15;

/** Of a worker that did not run, against one that only imports Dexie. Our database is as full as the profile. */
interface ColdStart {
  /** Until a message is answered that needs nothing but a listener: ours is of another version. */
  readonly listening: Times;
  /** Until one is answered with what a read of the database says: that there is no such row. */
  readonly reading: Times;
}

/** ms from an extension page's message to the answer. */
export async function coldStart(extension: string, userDataDir: string): Promise<ColdStart> {
  const alone = mkdtempSync(join(tmpdir(), "aside-dexie-worker-"));
  const source = fileURLToPath(new URL("../dexie-worker", import.meta.url));
  for (const file of ["manifest.json", "page.html"]) cpSync(join(source, file), join(alone, file));
  writeFileSync(join(alone, "worker.js"), await bundle(join(source, "worker.ts"), "alone", true));
  const browser = await launchChromium({
    extension: [extension, alone],
    worldPort: 1,
    userDataDir,
  });
  try {
    const ours = await browser.openPage(browser.address("options.html"));
    const theirs = await browser.context.newPage();
    await theirs.goto(`chrome-extension://${chromiumId(alone)}/page.html`);
    const workers = await watched(await browser.context.newCDPSession(theirs));
    const series = async (what: What): Promise<Times> => {
      const times = { ours: [] as number[], bare: [] as number[] };
      for (let round = -2; round < ROUNDS; round += 1) {
        const one = await woken(workers, ours, what);
        const other = await woken(workers, theirs, what);
        if (round < 0) continue;
        times.ours.push(one);
        times.bare.push(other);
      }
      return times;
    };
    return { listening: await series("listening"), reading: await series("reading") };
  } finally {
    await browser.close();
    rmSync(alone, { recursive: true, force: true });
  }
}

type What = keyof ColdStart;

/** Stops the worker of this page's extension, and asks it. */
async function woken(workers: Workers, page: Page, what: What): Promise<number> {
  await asked(page, what);
  await workers.stop(new URL("/", page.url()).href);
  return asked(page, what);
}

/** ms until the worker has answered. */
function asked(page: Page, what: What): Promise<number> {
  return page.evaluate(async (reads) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: {
          runtime: {
            getManifest(): { version: string };
            sendMessage(ask: unknown): Promise<unknown>;
          };
        };
      }
    ).chrome;
    const ask = {
      aside: "panel/turnTo",
      version: reads ? runtime.getManifest().version : "0",
      body: { caseId: "none", windowId: 1 },
    };
    const began = performance.now();
    const said = await runtime.sendMessage(ask);
    if (said === undefined) throw new Error("The worker said nothing.");
    return performance.now() - began;
  }, what === "reading");
}

interface Workers {
  /** Until the worker at this address runs no more; all others are stopped with it. */
  stop(home: string): Promise<void>;
}

/** Told of workers from now on. */
async function watched(devtools: CDPSession): Promise<Workers> {
  const status = new Map<string, string>();
  devtools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions)
      status.set(new URL("/", scriptURL).href, runningStatus);
  });
  await devtools.send("ServiceWorker.enable");
  const is = (home: string, wanted: string) =>
    until(`a worker that is ${wanted}`, 20_000, () => status.get(home) === wanted || undefined);
  return {
    async stop(home) {
      await is(home, "running");
      await devtools.send("ServiceWorker.stopAllWorkers");
      await is(home, "stopped");
    },
  };
}
