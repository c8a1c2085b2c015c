import type { CDPSession, Page } from "playwright-core";
import { launchChromium, type RunningChromium } from "../browser/chromium.ts";
import { within } from "../browser/wait.ts";
import { bundleInside, NAME } from "./bundle.ts";
import type { Found, FoundTweet } from "./in-page.ts";
import type { Saved } from "./saved.ts";
import { servePages } from "./server.ts";

/** One page's line of `npm run pages -- DIR --json`. */
export interface Report {
  readonly file: string;
  readonly tweets: readonly FoundTweet[];
  readonly controls: number;
  readonly doubled: number;
  readonly errors: readonly string[];
}

/** A report, with what only people want to know. */
export interface Told {
  readonly report: Report;
  readonly address: string;
  readonly unread: number;
}

export interface Opener {
  open(page: Saved): Promise<Told>;
  close(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/**
 * Opens saved pages in a real browser with the built extension, each at the address that it was saved
 * from.
 *
 * `controls`, `doubled` and `errors` are what the built extension did. A build has no door through which
 * it would tell what it reads, and gets none for this: `tweets` come from the product's own reader
 * modules (`lib/x-page/readers`), bundled from the same sources and run, by the debugging protocol, in
 * the extension's own isolated world on that page, when it has finished its work there.
 */
export async function openPages(extension: string): Promise<Opener> {
  const server = await servePages();
  let browser: RunningChromium | undefined;
  try {
    const script = await bundleInside();
    browser = await launchChromium({ extension, worldPort: server.port });
    const running = browser;
    const blank = await running.context.newPage();
    await blank.evaluate(script);

    return {
      async open(saved) {
        const address = await blank.evaluate(
          ([text, name]) => {
            const page = new DOMParser().parseFromString(text, "text/html");
            const inside = (
              globalThis as unknown as Record<string, { addressOf(p: Document): string }>
            )[name];
            return inside!.addressOf(page);
          },
          [saved.bytes.toString("utf8"), NAME] as const,
        );
        const url = new URL(address, "https://x.com");
        server.show(saved, url);
        const page = await running.context.newPage();
        try {
          const told = await within("the page", PATIENCE_MS, look(running, page, url.href, script));
          return { report: { file: saved.file, ...told.report }, address, unread: told.unread };
        } finally {
          await page.close();
        }
      },
      async close() {
        await running.close();
        await server.close();
      },
    };
  } catch (error) {
    await browser?.close();
    await server.close();
    throw error;
  }
}

async function look(
  browser: RunningChromium,
  page: Page,
  url: string,
  script: string,
): Promise<{ report: Omit<Report, "file">; unread: number }> {
  const devtools = await browser.context.newCDPSession(page);
  const errors: string[] = [];
  const world = extensionWorld(devtools, `chrome-extension://${browser.extensionId}`, errors);
  await devtools.send("Runtime.enable");
  await page.goto(url, { waitUntil: "load" });
  const context = await within("Aside to start on this page", 10_000, world);
  const run = async <T>(call: string): Promise<T> => {
    const { result, exceptionDetails } = await devtools.send("Runtime.evaluate", {
      expression: call,
      contextId: context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(wordsOf(exceptionDetails));
    return result.value as T;
  };
  await run<void>(script);
  await run<void>(`${NAME}.settled(document)`);
  const { tweets, controls, doubled, unread } = await run<Found>(`${NAME}.found(document)`);
  return { report: { tweets, controls, doubled, errors }, unread };
}

/**
 * The world that the extension's scripts run in on a page. What they write to the console and what they
 * fail with goes to `errors`.
 */
function extensionWorld(devtools: CDPSession, origin: string, errors: string[]): Promise<number> {
  const own = new Set<number>();
  devtools.on("Runtime.consoleAPICalled", ({ type, args, executionContextId }) => {
    if (!own.has(executionContextId) || !/^(warning|error|assert)$/.test(type)) return;
    errors.push(args.map((arg) => String(arg.description ?? arg.value ?? arg.type)).join(" "));
  });
  devtools.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
    const { executionContextId = 0, url = "" } = exceptionDetails;
    if (own.has(executionContextId) || url.startsWith(origin))
      errors.push(wordsOf(exceptionDetails));
  });
  return new Promise((resolve) => {
    devtools.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin !== origin) return;
      own.add(context.id);
      resolve(context.id);
    });
  });
}

function wordsOf(details: { text: string; exception?: { description?: string } }): string {
  return details.exception?.description ?? details.text;
}
