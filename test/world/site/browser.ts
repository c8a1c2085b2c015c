import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { find } from "../../browser/find.ts";
import { chromiumSwitches } from "../../browser/switches.ts";
import { hostRules } from "../server.ts";
import type { RunningWorld } from "../server.ts";

/** A browser in which X's names lead to this world. */
export function launchInto(world: RunningWorld): Promise<Browser> {
  return chromium.launch({
    executablePath: find("chromium").chromium,
    args: [...chromiumSwitches(), `--host-resolver-rules=${hostRules(world.port)}`],
  });
}

export interface Visit {
  readonly page: Page;
  /**
   * Makes the page ready for the next visit: nobody signed in by hand, nothing asked of X's look, the usual size.
   * @throws {Error} if the page threw, broke its content security policy, wrote a warning, or if an editor broke
   */
  end(): Promise<void>;
}

/** Low, because each of many pages has to be painted. */
const SIZE = { width: 1300, height: 720 };

/** One page for a whole file, which listens for complaints: a browser context costs more than most tests. */
export async function visit(browser: Browser, world: RunningWorld): Promise<Visit> {
  let complaints: string[] = [];
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: SIZE });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on("pageerror", (error) => complaints.push(error.message));
  // A broken content security policy is told here as well.
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") complaints.push(line.text());
  });
  return {
    page,
    async end() {
      // What the page still had on its way must not be told of the next one.
      await page.goto("about:blank");
      await context.clearCookies();
      await page.setViewportSize(SIZE);
      const all = [...complaints, ...(world.site?.clientErrors ?? [])];
      complaints = [];
      if (all.length > 0) throw new Error(`The page complained: ${JSON.stringify(all)}`);
    },
  };
}

/** To another place of X as its own links lead there: without loading the page anew. */
export function goWithin(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate", { state: null }));
  }, address);
}

/** Longer than vitest's own second: the machine may have other work. */
export const eventually = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 8000 });

/** Hand it to a page: pastes into an editor; false says that the editor took it. */
export function paste(editor: Element, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  return editor.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  );
}
