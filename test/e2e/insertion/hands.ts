import type { Page } from "@playwright/test";
import type { Page as FirefoxPage } from "puppeteer-core";
import type { InsertAnswer, InsertAsk } from "../../../lib/x-page/index.ts";
import type { RunningChromium } from "../../browser/chromium.ts";
import type { RunningFirefox } from "../../browser/firefox.ts";
import { moveButton } from "../../person/on-x.ts";
import type { Hands, Key, Stroke } from "./matrix.ts";

/** The extension's own interface, as far as asking a tab needs it. */
interface Api {
  readonly runtime: {
    getManifest(): { version: string };
    getBackgroundPage?(): Promise<{ browser: Api }>;
  };
  readonly scripting: {
    executeScript(script: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  readonly tabs: {
    query(which: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, to: { frameId: 0 }): Promise<Reply>;
  };
}

interface Reply {
  readonly answer?: InsertAnswer;
  readonly problem?: string;
}

/** At the keyboard of Chromium, with its worker. */
export async function inChromium(browser: RunningChromium, page: Page): Promise<Hands> {
  const worker = await browser.worker();
  const devtools = await page.context().newCDPSession(page);
  let brought = false;
  return {
    browser: "chromium",
    goto(url) {
      brought = false;
      return page.goto(url);
    },
    click: (selector) => page.locator(selector).first().click(),
    async keys(...strokes) {
      // All on their way at once; the browser takes them one after the other.
      await Promise.all(
        strokes.flatMap((stroke) =>
          typeof stroke === "string"
            ? devtools.send("Input.insertText", { text: stroke })
            : pressed(stroke).map((key) => devtools.send("Input.dispatchKeyEvent", key)),
        ),
      );
    },
    evaluate: (work, given) => page.evaluate(work as never, given) as never,
    async ask(ask) {
      const reply = await worker.evaluate(askTab, { ask, bring: !brought });
      brought = true;
      return answerIn(reply);
    },
  };
}

/** Names as DevTools takes them: what the key types, its number, what is held with it. */
const KEYS: Record<
  Key,
  { key: string; windowsVirtualKeyCode: number; held?: number; text?: string }
> = {
  "Control+a": { key: "a", windowsVirtualKeyCode: 65, held: 2 },
  "Control+z": { key: "z", windowsVirtualKeyCode: 90, held: 2 },
  Backspace: { key: "Backspace", windowsVirtualKeyCode: 8 },
  Enter: { key: "Enter", windowsVirtualKeyCode: 13, text: "\r" },
  "Shift+Enter": { key: "Enter", windowsVirtualKeyCode: 13, held: 8, text: "\r" },
  ArrowLeft: { key: "ArrowLeft", windowsVirtualKeyCode: 37 },
  "Shift+ArrowLeft": { key: "ArrowLeft", windowsVirtualKeyCode: 37, held: 8 },
};

function pressed([name, times = 1]: Exclude<Stroke, string>) {
  const { held: modifiers = 0, text, key, windowsVirtualKeyCode } = KEYS[name];
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const what = { key, code, windowsVirtualKeyCode, modifiers };
  const down =
    text === undefined
      ? { ...what, type: "rawKeyDown" as const }
      : { ...what, type: "keyDown" as const, text };
  return Array.from({ length: times }, () => [down, { ...what, type: "keyUp" as const }]).flat();
}

/**
 * At the keyboard of Firefox. Its worker is a page that the protocol does not show; one of the extension's
 * own pages asks with the worker's interface, so that the tab sees the worker ask.
 */
export async function inFirefox(browser: RunningFirefox, page: FirefoxPage): Promise<Hands> {
  await page.locator(moveButton).click();
  const own = await browser.panel();
  await page.bringToFront();
  let brought = false;
  return {
    browser: "firefox",
    forgetsOnTurn: true,
    goto(url) {
      brought = false;
      return page.goto(url);
    },
    click: (selector) => page.locator(`>>> ${selector}`).click(),
    keys: (...strokes) => browser.keys(page, strokes.flatMap(keysOf)),
    evaluate: (work, given) => page.evaluate(work as never, given),
    async ask(ask) {
      const reply = await own.evaluate(askTab, { ask, bring: !brought });
      brought = true;
      return answerIn(reply);
    },
  };
}

/** As WebDriver names keys that type nothing. */
const NAMED: Record<string, string> = {
  Backspace: "\uE003",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  ArrowLeft: "\uE012",
};

/** The keys of a stroke, in the order in which they go down. */
function keysOf(stroke: Stroke): string[][] {
  if (typeof stroke === "string") return Array.from(stroke, (value) => [value]);
  const [name, times = 1] = stroke;
  return Array.from({ length: times }, () => name.split("+").map((key) => NAMED[key] ?? key));
}

/** In the extension: as its worker asks a tab, whose script is there as long as the page is. */
async function askTab({
  ask,
  bring,
}: {
  readonly ask: InsertAsk;
  readonly bring: boolean;
}): Promise<Reply> {
  const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const page = await own?.runtime.getBackgroundPage?.();
  const { runtime, scripting, tabs } = page?.browser ?? chrome;
  const [tab] = await tabs.query({ url: "https://x.com/*" });
  if (!tab) return { problem: "no tab" };
  if (bring) await scripting.executeScript({ target: { tabId: tab.id }, files: ["/insertion.js"] });
  const { version } = runtime.getManifest();
  const message = { aside: "worker/insert", version, body: ask };
  return tabs.sendMessage(tab.id, message, { frameId: 0 });
}

function answerIn({ answer, problem }: Reply): InsertAnswer {
  if (!answer) throw new Error(`The tab did not answer: ${problem}`);
  return answer;
}
