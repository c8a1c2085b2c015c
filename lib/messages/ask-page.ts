import { browser } from "../platform/index.ts";
import { AskError, envelopeOf, openReply } from "./ask.ts";
import type { Answer, Ask, WorkerAsks } from "./types.ts";

/**
 * Asks the page layer in the top frame of one tab.
 * @throws {AskError} `gone` when no page layer of this version answers there.
 */
export async function askPage<N extends keyof WorkerAsks>(
  tabId: number,
  name: N,
  body: Ask<N>,
): Promise<Answer<N>> {
  let reply: unknown;
  try {
    const envelope = envelopeOf(name, body, browser.runtime);
    reply = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  } catch {
    throw new AskError(name, "gone");
  }
  return openReply(name, reply);
}
