import { browser, runInTab } from "../platform/index.ts";
import { AskError, envelopeOf, openReply } from "./ask.ts";
import type { Answer, Ask, PagePart, WorkerAsks } from "./types.ts";

/** The scripts that answer. Not part of every page: each is put into the tab when it is asked. */
const answeredBy = { "worker/insert": "/insertion.js" } satisfies Record<keyof WorkerAsks, string>;

const parts: Record<PagePart, string> = {
  caseControls: "/case-controls.js",
  composing: "/composing.js",
  healthCheck: "/health-check.js",
};

/**
 * Puts a part of the page layer into a tab.
 * @throws {Error} when the tab is gone, or the browser does not let Aside work there
 */
export function bringPart(tabId: number, part: PagePart): Promise<void> {
  return runInTab(tabId, parts[part]);
}

/** Opens the picker of canned replies where the person is writing in this tab. As `bringPart` throws. */
export function openPickerIn(tabId: number): Promise<void> {
  return runInTab(tabId, "/open-picker.js");
}

/**
 * Asks the page layer in the top frame of one tab.
 * @throws {AskError} `gone` when no page layer answers there, `outdated` when one of another version does.
 */
export async function askPage<N extends keyof WorkerAsks>(
  tabId: number,
  name: N,
  body: Ask<N>,
): Promise<Answer<N>> {
  let reply: unknown;
  try {
    await runInTab(tabId, answeredBy[name]);
    const envelope = envelopeOf(name, body, browser.runtime);
    reply = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  } catch {
    throw new AskError(name, "gone");
  }
  return openReply(name, reply);
}
