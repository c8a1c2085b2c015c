import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { find } from "../browser/find.ts";
import { chromiumSwitches } from "../browser/switches.ts";
import { until, within } from "../browser/wait.ts";
import { connectDevtools, type Devtools } from "./devtools.ts";

/** A page of which only scripts are asked. */
export interface PlainPage {
  readonly session: string;
  /** Runs there; what it names must be in it or in `arg`, and both must survive JSON. */
  evaluate<T, A = undefined>(work: (arg: A) => T, arg?: A): Promise<Awaited<T>>;
  /** As a person does it with the mouse, in the middle of what the selector finds first. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * A Chromium of which we hold the only tools: with a second hand on them (Playwright's), a worker that
 * waits to be let go at its start would be let go by the other.
 */
export interface PlainBrowser {
  readonly devtools: Devtools;
  /** @param alone in a window of its own */
  open(url: string, alone?: boolean): Promise<PlainPage>;
  reload(page: PlainPage): Promise<void>;
  /** Closes every tab whose address begins so. */
  closeAll(address: string): Promise<void>;
  /** At once, as when the power fails. */
  kill(): Promise<void>;
  /** As a person ends it, who has all the time. */
  quit(): Promise<void>;
}

export async function launchPlain(options: {
  readonly extension: string;
  readonly profile: string;
  readonly worldPort: number;
}): Promise<PlainBrowser> {
  const { extension, profile, worldPort } = options;
  const file = join(profile, "DevToolsActivePort");
  rmSync(file, { force: true });
  const hosts = ["x.com", "*.x.com", "twitter.com", "*.twitter.com", "*.twimg.com"];
  const rules = [...hosts.map((host) => `MAP ${host} 127.0.0.1:${worldPort}`), "MAP * ~NOTFOUND"];
  const child = spawn(
    find("chromium").chromium,
    [
      ...chromiumSwitches(),
      "--headless=new",
      // Into a file of the profile.
      "--enable-logging",
      `--user-data-dir=${profile}`,
      "--remote-debugging-port=0",
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${rules.join(", ")}`,
      "--ignore-certificate-errors",
      "--test-type",
      "--password-store=basic",
      "--no-default-browser-check",
      "about:blank",
    ],
    { stdio: "ignore", detached: process.platform !== "win32" },
  );
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const lines = await until("the debugging port", 30_000, () => {
    const text = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    return text.length > 1 ? text : undefined;
  });
  const devtools = await connectDevtools(`ws://127.0.0.1:${lines[0]}${lines[1]}`);
  return {
    devtools,
    async open(url, alone = false) {
      const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", {
        url,
        newWindow: alone,
      });
      const { sessionId: session } = await devtools.send<{ sessionId: string }>(
        "Target.attachToTarget",
        { targetId, flatten: true },
      );
      const page: PlainPage = {
        session,
        evaluate: (work, arg) => evaluate(devtools, session, work, arg),
        async click(selector) {
          const at = await page.evaluate((wanted) => {
            const found = document.querySelector(wanted);
            found?.scrollIntoView({ block: "center", behavior: "instant" });
            const {
              left = 0,
              top = 0,
              width = 0,
              height = 0,
            } = found?.getBoundingClientRect() ?? {};
            return { x: left + width / 2, y: top + height / 2 };
          }, selector);
          for (const type of ["mousePressed", "mouseReleased"])
            await devtools.send(
              "Input.dispatchMouseEvent",
              { type, ...at, button: "left", clickCount: 1 },
              session,
            );
        },
        async close() {
          await devtools.send("Target.closeTarget", { targetId });
        },
      };
      await isThere(page, url);
      return page;
    },
    async reload(page) {
      const url = await page.evaluate(() => {
        Object.assign(globalThis, { before: true });
        return location.href;
      });
      await devtools.send("Page.reload", {}, page.session);
      await isThere(page, url);
    },
    async closeAll(address) {
      const { targetInfos } = await devtools.send<{
        targetInfos: { targetId: string; type: string; url: string }[];
      }>("Target.getTargets");
      for (const { targetId, type, url } of targetInfos)
        if (type === "page" && url.startsWith(address))
          await devtools.send("Target.closeTarget", { targetId });
    },
    async quit() {
      // It may be gone before it has answered.
      await devtools.send("Browser.close").catch(() => {});
      await within("the browser to end", 20_000, gone);
      devtools.close();
    },
    async kill() {
      endAll(child);
      await within("the browser to be gone", 10_000, gone);
      devtools.close();
    },
  };
}

/** Every process of it: those that are left over would hold the profile. */
function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

function isThere(page: PlainPage, url: string): Promise<true> {
  return until(
    "the page to be there",
    20_000,
    async () =>
      (await page
        .evaluate(
          (wanted) =>
            location.href === wanted &&
            document.readyState !== "loading" &&
            !("before" in globalThis),
          url,
        )
        // Between two documents there is nobody to ask.
        .catch(() => undefined)) || undefined,
  );
}

async function evaluate<T, A>(
  devtools: Devtools,
  session: string,
  work: (arg: A) => T,
  arg: A | undefined,
): Promise<Awaited<T>> {
  const { result, exceptionDetails } = await devtools.send<Evaluated>(
    "Runtime.evaluate",
    {
      expression: `(${String(work)})(${JSON.stringify(arg)})`,
      awaitPromise: true,
      returnByValue: true,
    },
    session,
  );
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Awaited<T>;
}

interface Evaluated {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}
