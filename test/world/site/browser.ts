import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
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
  context: BrowserContext;
  page: Page;
  /**
   * Closes the visit.
   * @throws {Error} if the page threw, broke its content security policy, wrote a warning, or if an editor broke
   */
  end(): Promise<void>;
}

/** A browser context of its own with one page, which listens for complaints. */
export async function visit(browser: Browser, world: RunningWorld): Promise<Visit> {
  const complaints: string[] = [];
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1300, height: 720 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") complaints.push(line.text());
  });
  return {
    context,
    page,
    async end() {
      await context.close();
      const all = [...complaints, ...(world.site?.clientErrors ?? [])];
      if (all.length > 0) throw new Error(`The page complained: ${JSON.stringify(all)}`);
    },
  };
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
