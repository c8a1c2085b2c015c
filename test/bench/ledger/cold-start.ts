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

/**
 * ms from an extension page's message to the answer of a worker that did not run: ours, which answers one of
 * another version at once, against one that only imports Dexie. Our database is as full as the profile.
 */
export async function coldStart(extension: string, userDataDir: string): Promise<Times> {
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
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let round = -2; round < ROUNDS; round += 1) {
      const one = await woken(workers, ours);
      const other = await woken(workers, theirs);
      if (round < 0) continue;
      times.ours.push(one);
      times.bare.push(other);
    }
    return times;
  } finally {
    await browser.close();
    rmSync(alone, { recursive: true, force: true });
  }
}

/** Stops the worker of this page's extension, and asks it. */
async function woken(workers: Workers, page: Page): Promise<number> {
  await asked(page);
  await workers.stop(new URL("/", page.url()).href);
  return asked(page);
}

/** ms until the worker has answered. */
function asked(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(ask: unknown): Promise<unknown> } };
    };
    const began = performance.now();
    const said = await chrome.runtime.sendMessage({
      aside: "panel/online",
      version: "0",
      body: {},
    });
    if (said === undefined) throw new Error("The worker said nothing.");
    return performance.now() - began;
  });
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
