import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtExtension } from "../browser/build.ts";
import { launchChromium } from "../browser/chromium.ts";
import { chromiumId } from "../browser/extension.ts";
import { until, within } from "../browser/wait.ts";
import { connect } from "../person/in-options.ts";
import { startWorld } from "../world/server.ts";
import { launchPlain, type PlainBrowser, type PlainPage } from "./browser.ts";
import { runClock } from "./clock.ts";
import { ask, ownWindow } from "./desk.ts";
import { diskOf } from "./disk.ts";
import { TELL, type LifeConfig, type Passed } from "./in-worker.ts";
import { withLoader } from "./loader.ts";
import type { Hit, Rig, SeenCall, Stop } from "./rig-types.ts";
import { pointsOnX } from "./points-on-x.ts";
import { placeMatters } from "./setting.ts";
import { openTweet } from "./tweet-tab.ts";

export type * from "./rig-types.ts";

/**
 * What Chromium (156) writes into its log when, after it was killed, it has found its own files corrupt and has
 * deleted all databases of the extension. No extension can prevent that, so such a run is made again.
 */
const OWN_LOSS = "recovering from a corrupted (and deleted) database";

export async function startRig(): Promise<Rig> {
  const clock = runClock();
  const world = await startWorld({ clock: () => clock.now(), site: { counterMs: 0 } });
  const matters = placeMatters(world);
  const folder = mkdtempSync(join(tmpdir(), "aside-crash-"));
  const extension = join(folder, "extension");
  withLoader(await builtExtension("chrome"), extension);
  const profile = join(folder, "profile");
  mkdirSync(profile);
  const home = `chrome-extension://${chromiumId(extension)}/`;
  // Any file of the package will do: a page of the extension with no script in it.
  const plain = `${home}manifest.json`;

  const passed: string[] = [];
  const calls: SeenCall[] = [];
  let listener: (hit: Hit) => void = () => {};
  let stop: Stop | undefined;
  /** How often the point that X itself stands at may still be passed. */
  let leftOnX = 0;
  let skewMs = 0;
  let isOffline = false;

  let browser!: PlainBrowser;
  let desk!: PlainPage;
  let otherDesk!: PlainPage;
  let worker: string | undefined;
  let alive = false;
  let stopped = Promise.withResolvers<void>();
  /** Where the worker says that it stands still. */
  let standing: string | undefined;
  /** The browser says that the worker's script has run to its end. */
  let isUp = false;
  let arePanels = false;

  pointsOnX(world, (point) => {
    passed.push(point);
    if (stop?.point !== point || (leftOnX -= 1) > 0) return undefined;
    stop = undefined;
    const gate = Promise.withResolvers<void>();
    listener({ point, go: () => gate.resolve() });
    return gate.promise;
  });

  const config = (): LifeConfig => ({
    ahead: clock.ahead + skewMs,
    forward: clock.ahead,
    ...(stop && { stop }),
  });

  /** Said to a worker that lives; the next one is told before its first line. */
  const inside = async (expression: string) => {
    if (!alive) return;
    const said = browser.devtools.send("Runtime.evaluate", { expression, silent: true }, worker);
    await Promise.race([said.catch(() => {}), stopped.promise]);
  };
  const setClock = () =>
    inside(`globalThis.crashRun?.time(${clock.ahead + skewMs}, ${clock.ahead})`);

  const lives = (session: string) => {
    worker = session;
    alive = true;
    standing = undefined;
    stopped = Promise.withResolvers();
  };

  async function attach(): Promise<void> {
    const { devtools } = browser;
    const prepared = Promise.withResolvers<void>();
    devtools.on(({ method, params, sessionId }) => {
      if (method === "Target.attachedToTarget") {
        const { sessionId: session, targetInfo } = params as {
          sessionId: string;
          targetInfo: { type: string };
        };
        if (targetInfo.type !== "service_worker") return;
        lives(session);
        prepare(session).then(prepared.resolve, prepared.reject);
      } else if (method === "ServiceWorker.workerVersionUpdated") {
        const { versions } = params as { versions: { scriptURL: string; runningStatus: string }[] };
        const ours = versions.findLast(({ scriptURL }) => scriptURL.startsWith(home));
        if (ours) isUp = ours.runningStatus === "running";
      } else if (sessionId === undefined || sessionId !== worker) return;
      else if (method === "Inspector.targetCrashed") {
        alive = false;
        // Let go of, so that the next life is a new one to the tools, and waits for us at its start.
        const letGo = () => stopped.resolve();
        devtools.send("Target.detachFromTarget", { sessionId }).then(letGo, letGo);
      } else if (method === "Runtime.bindingCalled") told(params as { payload: string });
      else if (method === "Debugger.paused") void paused(sessionId);
    });
    await autoAttach(true);
    await within("the worker's own tools", 20_000, prepared.promise);
  }

  /** Switched on, it also finds what lives already. */
  async function autoAttach(on: boolean): Promise<void> {
    await browser.devtools.send("Target.setAutoAttach", {
      autoAttach: on,
      waitForDebuggerOnStart: on,
      flatten: true,
      ...(on && { filter: [{ type: "service_worker" }, { exclude: true }] }),
    });
  }

  async function prepare(session: string): Promise<void> {
    const all = [
      ["Inspector.enable"],
      ["Runtime.enable"],
      ["Runtime.addBinding", { name: TELL }],
      ["Debugger.enable"],
      ["Network.enable"],
      ["Network.emulateNetworkConditions", conditions()],
      ["Runtime.runIfWaitingForDebugger"],
    ] as const;
    await Promise.all(all.map(([what, given]) => browser.devtools.send(what, given, session)));
  }

  const conditions = () => ({
    offline: isOffline,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });

  function told({ payload }: { payload: string }): void {
    const said = JSON.parse(payload) as Passed;
    passed.push(said.point);
    if (said.call) calls.push({ ...said.call, at: clock.now() });
    if (said.stopped) standing = said.point;
  }

  async function paused(session: string): Promise<void> {
    const { devtools } = browser;
    const go = () => void devtools.send("Debugger.resume", {}, session).catch(() => {});
    if (standing === undefined) {
      // Before the first line of the product's own script.
      const expression = `globalThis.crashRun.begin(${JSON.stringify(config())})`;
      await devtools
        .send("Runtime.evaluate", { expression, silent: true }, session)
        .catch(() => {});
      return go();
    }
    const point = standing;
    standing = undefined;
    stop = undefined;
    listener({ point, go });
    return undefined;
  }

  async function openDesks(): Promise<void> {
    const page = arePanels ? `${home}sidepanel.html` : plain;
    desk = await browser.open(page);
    otherDesk = await browser.open(page, arePanels);
    await browser.devtools.send("ServiceWorker.enable", {}, desk.session);
  }

  const disk = () => diskOf(browser, desk, home.slice(0, -1));

  async function launch(): Promise<void> {
    worker = undefined;
    alive = false;
    browser = await launchPlain({ extension, profile, worldPort: world.port });
    await openDesks();
    // Attached to while it starts, a worker may come up without the browser's own interfaces.
    await ask(desk, "panel/online", {});
    await attach();
    // This life is not told of. Its time is ours, which the run's is ahead of by seconds at most.
    await stopWorker();
    // What the browser knows of the room on the disk is used up, so that from now on it asks.
    await disk().fill();
    await disk().free();
  }

  async function stopWorker(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) {
      if (alive) {
        const done = stopped.promise;
        // For whatever waits for it, the browser starts one again that is stopped while it starts.
        await until("the worker to be up", 3_000, () => isUp || undefined).catch(() => {});
        await browser.devtools.send("ServiceWorker.stopAllWorkers", {}, desk.session);
        await within("the worker to be gone", 10_000, done);
      }
      // One that began between its end and our letting go of it would be nobody's.
      await autoAttach(false);
      await autoAttach(true);
      if (!alive) return;
    }
    throw new Error("The worker comes again and again.");
  }

  await connected(extension, world.port, profile);
  await launch();

  return {
    world,
    matters,
    clock,
    passed,
    calls,
    get desk() {
      return desk;
    },
    get otherDesk() {
      return otherDesk;
    },
    async begin(panels) {
      stop = undefined;
      skewMs = 0;
      clock.reset();
      await browser.closeAll("https://x.com/");
      if (panels !== arePanels) {
        arePanels = panels;
        const before = [desk, otherDesk];
        await openDesks();
        for (const page of before) await page.close();
      }
      await stopWorker();
      passed.length = 0;
      calls.length = 0;
    },
    async arm(given) {
      stop = given;
      leftOnX = given?.nth ?? 0;
      await inside(`globalThis.crashRun?.stop(${JSON.stringify(given)})`);
    },
    async skew(ms) {
      skewMs = ms;
      await setClock();
    },
    async forward(ms) {
      clock.forward(ms);
      await setClock();
    },
    onHit: (told) => void (listener = told),
    stopWorker,
    async killBrowser() {
      await browser.kill();
      await launch();
      if (readFileSync(join(profile, "chrome_debug.log"), "utf8").includes(OWN_LOSS))
        throw new Error("Chromium found what it had stored corrupt, and has deleted all of it.");
    },
    async closeTabs() {
      await browser.closeAll("https://x.com/");
      await Promise.all([desk, otherDesk].map((page) => page.close()));
    },
    openDesks,
    windows: () => Promise.all([desk, otherDesk].map(ownWindow)),
    async reloadDesks() {
      for (const page of [desk, otherDesk]) await browser.reload(page);
    },
    openTweet: (matter) => openTweet(browser, desk, matter),
    async offline(on) {
      isOffline = on;
      if (alive)
        await browser.devtools.send("Network.emulateNetworkConditions", conditions(), worker);
    },
    fillDisk: () => disk().fill(),
    freeDisk: () => disk().free(),
    async close() {
      await browser.kill();
      await world.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Once as a person does it, so that the browser has written down what it was allowed. */
async function connected(extension: string, worldPort: number, profile: string): Promise<void> {
  const first = await launchChromium({ extension, worldPort, userDataDir: profile });
  const nobodyWatches: LifeConfig = { ahead: 0, forward: 0 };
  await (
    await first.worker()
  ).evaluate((config) => {
    (globalThis as unknown as { crashRun: { begin(config: unknown): void } }).crashRun.begin(
      config,
    );
  }, nobodyWatches);
  await connect(first, "northwind");
  await first.close();
}
