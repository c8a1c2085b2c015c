import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Browser, type Page } from "puppeteer-core";
import type { Display } from "./display.ts";
import { readManifest } from "./extension.ts";
import { find } from "./find.ts";
import { until } from "./wait.ts";

export interface FirefoxOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** Where X in miniature listens; every other host is out of reach. */
  readonly worldPort: number;
  /** A screen for a real window; "own" is the screen of the person; missing: headless. */
  readonly display?: Display | "own";
}

export interface RunningFirefox {
  readonly browser: Browser;
  /** Address of a page of the extension. */
  address(path: string): string;
  openPage(url: string): Promise<Page>;
  /**
   * Closes the sidebar, which Firefox opens by itself when an extension that has one is installed. The
   * protocol shows no sidebar, so the panel is looked at in the window that opens where none stands.
   */
  closeSidebar(): Promise<void>;
  /** The first key that the extension has in the browser's window, as if it had been pressed there. */
  pressShortcut(): Promise<void>;
  /** As a person sets something in about:config; Firefox goes by it at once. */
  set(pref: string, value: boolean): Promise<void>;
  /**
   * Trusted keys in one call, as a quick typist strikes them: the next goes down while the last goes up.
   * @param strokes each the keys that are down together; letters, or WebDriver's signs for other keys
   */
  keys(page: Page, strokes: readonly (readonly string[])[]): Promise<void>;
  /** The panel, in the window that a press on the page opens. */
  panel(): Promise<Page>;
  close(): Promise<void>;
}

/** What puppeteer says to the browser, for what puppeteer has no words for. */
interface Protocol {
  send(method: string, values: object): Promise<{ result: { contexts?: { context: string }[] } }>;
}

const patience = 20_000;

/** The host part of the extension's addresses; Firefox would draw a new one for each profile. */
const host = "5f2d9c1e-0b7a-4c53-9d6e-1a2b3c4d5e6f";

export async function launchFirefox(options: FirefoxOptions): Promise<RunningFirefox> {
  const { extension, worldPort, display } = options;
  const manifest = readManifest(extension);
  const gecko = manifest.browser_specific_settings?.gecko?.id;
  if (gecko === undefined) throw new Error(`${extension} has no gecko id: is it a Firefox build?`);
  const profile = mkdtempSync(join(tmpdir(), "aside-firefox-"));
  const browser = await launch({
    browser: "firefox",
    executablePath: find("firefox").firefox,
    headless: display === undefined,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Pages of extensions are hidden from the protocol without it.
    args: ["--remote-allow-system-access"],
    userDataDir: profile,
    extraPrefsFirefox: {
      "network.dns.localDomains": "x.com,www.x.com,api.x.com,twitter.com,www.twitter.com",
      "network.socket.forcePort": `443=${worldPort}`,
      "extensions.originControls.grantByDefault": true,
      "extensions.webextensions.uuids": JSON.stringify({ [gecko]: host }),
      // The person's question about an optional permission is answered with yes.
      "extensions.webextOptionalPermissionPrompts": false,
      // Notices are drawn by Firefox itself: a machine without a desktop has nobody else to show them.
      "alerts.useSystemBackend": false,
    },
    ...(typeof display === "object" ? { env: { ...process.env, DISPLAY: display.name } } : {}),
  });
  await browser.installExtension(extension);
  const address = (path: string) => `moz-extension://${host}/${path}`;
  const { connection } = browser as unknown as { connection: Protocol };
  /** Runs in the browser's own window. */
  const inWindow = async (expression: string): Promise<void> => {
    const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const [window] = result.contexts ?? [];
    await connection.send("script.evaluate", {
      expression,
      target: { context: window?.context },
      awaitPromise: true,
    });
  };
  return {
    browser,
    address,
    async openPage(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(patience);
      await page.goto(url);
      return page;
    },
    closeSidebar: () => inWindow("SidebarController.hide()"),
    set: (pref, value) => inWindow(`Services.prefs.setBoolPref(${JSON.stringify(pref)}, ${value})`),
    pressShortcut: () =>
      inWindow("document.querySelector('keyset[id^=ext-keyset-id] > key').doCommand()"),
    async keys(page, strokes) {
      const { _id: context } = page.mainFrame() as unknown as { _id: string };
      await connection.send("input.performActions", { context, actions: twoHands(strokes) });
    },
    async panel() {
      const path = manifest.sidebar_action?.default_panel ?? "sidepanel.html";
      const page = await until("the panel to open", patience, async () => {
        for (const one of await browser.pages()) {
          // A page that changed its process on the way is known to puppeteer by its old address.
          const where = await one.evaluate(() => location.href).catch(() => "");
          if (where.startsWith(address(path))) return one;
        }
        return undefined;
      });
      page.setDefaultTimeout(patience);
      return page;
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface KeyAction {
  readonly type: "keyDown" | "keyUp" | "pause";
  readonly value?: string;
}

/** Each turn of the protocol is a frame of the page's, so the hands take turns: as few turns as can be. */
function twoHands(strokes: readonly (readonly string[])[]) {
  const hands: KeyAction[][] = [[], []];
  let turn = 0;
  for (const [at, keys] of strokes.entries()) {
    const hand = hands[at % 2]!;
    while (hand.length < turn) hand.push({ type: "pause" });
    for (const value of keys) hand.push({ type: "keyDown", value });
    turn = hand.length;
    for (const value of keys.toReversed()) hand.push({ type: "keyUp", value });
    // What is held for one key must not be held for the next.
    if (keys.length > 1) turn = hand.length;
  }
  return hands.map((actions, at) => ({ type: "key", id: `hand ${at}`, actions }));
}
