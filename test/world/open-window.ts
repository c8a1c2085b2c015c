import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import { look } from "../browser/find.ts";
import { firefoxHostPrefs, hostRules } from "./hosts.ts";

export interface Window {
  name: "Chromium" | "Firefox";
  close(): Promise<void>;
}

const START = "https://x.com/home";

/** Whether there is a screen that a person looks at. */
function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** Opens the world in a browser of this machine, in a profile that is thrown away; undefined without one. */
export async function openWindow(port: number): Promise<Window | undefined> {
  if (!hasScreen()) return undefined;
  const chromium = look("chromium");
  if (chromium !== undefined) return openChromium(chromium, port);
  const firefox = look("firefox");
  return firefox === undefined ? undefined : openFirefox(firefox, port);
}

function openChromium(program: string, port: number): Window {
  const profile = mkdtempSync(join(tmpdir(), "x-in-miniature-"));
  const child = spawn(
    program,
    [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--user-data-dir=${profile}`,
      "--no-first-run",
      "--ignore-certificate-errors",
      `--host-resolver-rules=${hostRules(port)}`,
      START,
    ],
    { stdio: "ignore" },
  );
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  return {
    name: "Chromium",
    async close() {
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** X's names are pinned in Firefox, so a person cannot click the certificate's warning away. */
async function openFirefox(program: string, port: number): Promise<Window> {
  const browser = await launch({
    browser: "firefox",
    executablePath: program,
    headless: false,
    acceptInsecureCerts: true,
    defaultViewport: null,
    extraPrefsFirefox: firefoxHostPrefs(port),
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(START);
  return { name: "Firefox", close: () => browser.close() };
}
