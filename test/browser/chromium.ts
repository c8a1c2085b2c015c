import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Worker,
} from "playwright-core";
import type { Display } from "./display.ts";
import { chromiumId, readManifest } from "./extension.ts";
import { find } from "./find.ts";
import { photographPages } from "./photograph.ts";
import { chromiumSwitches } from "./switches.ts";
import { until, within } from "./wait.ts";

export interface ChromiumOptions {
  /** The folder of the built extension; of several the first is the one the helpers speak of; may be none. */
  readonly extension: string | readonly string[];
  /** Where X in miniature listens; every other host is not found. */
  readonly worldPort: number;
  /** A screen for a real window; "own" is the screen of the person; missing: headless. */
  readonly display?: Display | "own";
  /** Kept after the end; missing: a new one that is removed. */
  readonly userDataDir?: string;
  /** What the browser tells pages as `prefers-color-scheme`. */
  readonly theme?: "light" | "dark";
  readonly windowSize?: { readonly width: number; readonly height: number };
  readonly switches?: readonly string[];
}

export interface RunningChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Address of a page of the extension. */
  address(path: string): string;
  /** The extension's service worker, when it runs or as soon as it does. */
  worker(): Promise<Worker>;
  openPage(url: string): Promise<Page>;
  /** The real side panel as a page; waits until a click opened it. */
  sidePanel(): Promise<Page>;
  /** The window of `identity.launchWebAuthFlow`, once it stands at an address with this in it. */
  authWindow(address: string): Promise<Page>;
  /** Kills every service worker, as the browser does when it wants the memory back. */
  killWorker(): Promise<void>;
  /** Takes away the network of every page and worker, or gives it back. */
  offline(on: boolean): Promise<void>;
  /**
   * Lets the extension's own `permissions.request` for this host succeed without a person: the
   * permission stays optional and is not held until the extension asks for it on a trusted click.
   */
  grantApiHost(host?: string): Promise<void>;
  /**
   * A picture of the whole window, side panel and all, when there is a display; else of the pages
   * side by side.
   *
   * @returns what the picture shows.
   */
  photographWindow(file: string): Promise<"window" | "pages side by side">;
  close(): Promise<void>;
}

const patience = 20_000;

export async function launchChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const { display, worldPort, theme = "light" } = options;
  const extensions = [options.extension].flat();
  const [own = ""] = extensions;
  const extensionId = own === "" ? "" : chromiumId(own);
  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), "aside-chromium-"));
  const size = options.windowSize ?? {
    width: 1440,
    height: 900,
    ...(typeof display === "object" ? display.size : {}),
  };
  const portFile = join(profile, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const hosts = ["x.com", "*.x.com", "twitter.com", "*.twitter.com", "*.twimg.com"];
  const rules = [...hosts.map((host) => `MAP ${host} 127.0.0.1:${worldPort}`), "MAP * ~NOTFOUND"];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: find("chromium").chromium,
    // "headless: false" with the switch: Playwright's own headless mode is another program.
    headless: false,
    // Neither size nor colours pretended: the panel would not share them.
    viewport: null,
    colorScheme: null,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...chromiumSwitches(),
      ...(display === undefined ? ["--headless=new"] : []),
      ...(theme === "dark" ? ["--force-dark-mode"] : []),
      `--window-size=${size.width},${size.height}`,
      "--window-position=0,0",
      "--remote-debugging-port=0",
      ...(extensions.length > 0
        ? [
            `--disable-extensions-except=${extensions.join(",")}`,
            `--load-extension=${extensions.join(",")}`,
          ]
        : []),
      `--host-resolver-rules=${rules.join(", ")}`,
      "--ignore-certificate-errors",
      // Without it a bar warns of the two switches above, over the page.
      "--test-type",
      ...(options.switches ?? []),
    ],
    ...(typeof display === "object" ? { env: { ...process.env, DISPLAY: display.name } } : {}),
  });
  context.setDefaultTimeout(patience);

  // Playwright's first connection is blind for side panels, a second one by the debugging port is not.
  let second: Promise<Browser> | undefined;
  const connect = async () => {
    const port = await until("the debugging port", patience, () =>
      existsSync(portFile) ? readFileSync(portFile, "utf8").split("\n")[0] : undefined,
    );
    return chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  };
  const pagesSeenTwice = async () => {
    second ??= connect();
    const browser = await second;
    const [seen] = browser.contexts();
    if (seen === undefined) throw new Error("The second connection to Chromium sees no context.");
    return seen;
  };
  const firstPage = async (
    where: BrowserContext,
    what: string,
    fits: (url: string) => boolean,
  ): Promise<Page> => {
    let stop = () => {};
    const found = new Promise<Page>((resolve) => {
      const look = (page: Page) => {
        const check = () => {
          if (!page.isClosed() && fits(page.url())) resolve(page);
        };
        page.on("framenavigated", check);
        check();
      };
      where.on("page", look);
      stop = () => where.off("page", look);
      where.pages().forEach(look);
    });
    try {
      return await within(what, patience, found);
    } finally {
      stop();
    }
  };

  const address = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const isPanel = (url: string) => {
    const path = readManifest(own).side_panel?.default_path ?? "";
    return path !== "" && url.startsWith(address(path));
  };
  const running = () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith(address("")));

  return {
    context,
    extensionId,
    address,
    worker: async () =>
      running() ??
      context.waitForEvent("serviceworker", {
        predicate: (worker) => worker.url().startsWith(address("")),
        timeout: patience,
      }),
    async openPage(url) {
      const page =
        context.pages().find((one) => one.url() === "about:blank") ?? (await context.newPage());
      await page.goto(url);
      return page;
    },
    async sidePanel() {
      const panel = await until("the side panel to open", patience, async () => {
        const open = (await pagesSeenTwice()).pages().find((page) => isPanel(page.url()));
        if (open !== undefined || second === undefined) return open;
        // A connection is not told of every panel that opens later; a new one sees those that stand.
        const old = second;
        second = undefined;
        await (await old).close();
        return undefined;
      });
      panel.setDefaultTimeout(patience);
      return panel;
    },
    authWindow: (part) =>
      firstPage(context, `a sign-in window at ${part}`, (url) => url.includes(part)),
    async killWorker() {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      // Playwright keeps the dead worker in its list, so its own "close" event never comes.
      const stopped = new Promise<void>((resolve) => {
        let stopping = false;
        devtools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
          const ours = versions.find(({ scriptURL }) => scriptURL.startsWith(address("")));
          if (ours?.runningStatus === "running" && !stopping) {
            stopping = true;
            void devtools.send("ServiceWorker.stopAllWorkers");
          }
          if (ours?.runningStatus === "stopped") resolve();
        });
      });
      await devtools.send("ServiceWorker.enable");
      await within("the worker to be gone", patience, stopped);
      await page.close();
    },
    offline: (on) => context.setOffline(on),
    async grantApiHost(host = "https://api.x.com/*") {
      const page = await context.newPage();
      await page.goto("chrome://extensions");
      // What this page's own "site access" switch calls: the host counts as granted before, and
      // Chromium asks no person twice.
      await page.evaluate(
        ([id, wanted]) =>
          (
            globalThis as unknown as {
              chrome: {
                developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
              };
            }
          ).chrome.developerPrivate.addHostPermission(id, wanted),
        [extensionId, host] as const,
      );
      await page.close();
    },
    async photographWindow(file) {
      if (typeof display === "object") {
        display.photograph(file);
        return "window";
      }
      const all = (await pagesSeenTwice())
        .pages()
        .filter((page) => /^(https|chrome-extension):/.test(page.url()));
      await photographPages(context, all, file);
      return "pages side by side";
    },
    async close() {
      if (second !== undefined) await (await second).close();
      await context.close();
      if (options.userDataDir === undefined)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
