import type { Page } from "@playwright/test";
import type { Page as FirefoxPage } from "puppeteer-core";
import type { InsertAnswer } from "../../../lib/x-page/index.ts";
import type { RunningChromium } from "../../browser/chromium.ts";
import type { RunningFirefox } from "../../browser/firefox.ts";
import { moveButton } from "../../person/on-x.ts";
import type { Hands } from "./matrix.ts";

/** The extension's own interface, as far as asking a tab needs it. */
interface Api {
  readonly runtime: {
    getManifest(): { version: string };
    getBackgroundPage(): Promise<{ browser: Api }>;
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
  return {
    goto: (url) => page.goto(url),
    click: (selector) => page.locator(selector).first().click(),
    type: (text) => page.keyboard.insertText(text),
    async press(key, times = 1) {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    },
    evaluate: (work, given) => page.evaluate(work as never, given) as never,
    async ask(ask) {
      const reply = await worker.evaluate(async (body) => {
        const { runtime, scripting, tabs } = (globalThis as unknown as { chrome: Api }).chrome;
        const [tab] = await tabs.query({ url: "https://x.com/*" });
        if (!tab) return { problem: "no tab" };
        await scripting.executeScript({ target: { tabId: tab.id }, files: ["/insertion.js"] });
        const { version } = runtime.getManifest();
        const message = { aside: "worker/insert", version, body };
        return tabs.sendMessage(tab.id, message, { frameId: 0 });
      }, ask);
      return answerIn(reply);
    },
  };
}

/**
 * At the keyboard of Firefox. Its worker is a page that the protocol does not show; one of the extension's
 * own pages asks with the worker's interface, so that the tab sees the worker ask.
 */
export async function inFirefox(browser: RunningFirefox, page: FirefoxPage): Promise<Hands> {
  await page.locator(moveButton).click();
  const own = await browser.panel();
  await page.bringToFront();
  return {
    forgetsOnTurn: true,
    goto: (url) => page.goto(url),
    click: (selector) => page.locator(`>>> ${selector}`).click(),
    type: (text) => page.keyboard.type(text),
    async press(key, times = 1) {
      const keys = key.split("+") as Parameters<typeof page.keyboard.press>[0][];
      const last = keys.pop()!;
      for (const held of keys) await page.keyboard.down(held);
      for (let time = 0; time < times; time += 1) await page.keyboard.press(last);
      for (const held of keys) await page.keyboard.up(held);
    },
    evaluate: (work, given) => page.evaluate(work as never, given),
    async ask(ask) {
      const reply = await own.evaluate(async (body) => {
        const { runtime } = (globalThis as unknown as { browser: Api }).browser;
        const { scripting, tabs } = (await runtime.getBackgroundPage()).browser;
        const [tab] = await tabs.query({ url: "https://x.com/*" });
        if (!tab) return { problem: "no tab" };
        await scripting.executeScript({ target: { tabId: tab.id }, files: ["/insertion.js"] });
        const { version } = runtime.getManifest();
        const message = { aside: "worker/insert", version, body };
        return tabs.sendMessage(tab.id, message, { frameId: 0 });
      }, ask);
      return answerIn(reply);
    },
  };
}

function answerIn({ answer, problem }: Reply): InsertAnswer {
  if (!answer) throw new Error(`The tab did not answer: ${problem}`);
  return answer;
}
