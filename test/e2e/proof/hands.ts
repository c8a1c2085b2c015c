import type { Page, Worker } from "@playwright/test";
import type { Isolated } from "../../browser/isolated.ts";

/** What a text is meant for. */
export type Target =
  | { readonly kind: "tweet"; readonly tweetId: string; readonly author: string }
  | { readonly kind: "person"; readonly handle: string };

/** Presses there; what Aside read, if it read anything. */
export async function press(page: Page, aside: Isolated, at: { x: number; y: number }) {
  await page.mouse.click(at.x, at.y);
  return aside.evaluate(() => {
    const scope = globalThis as unknown as {
      asideLayer: { memory: { known: { id: string; author: string }[] } };
      last: unknown;
    };
    const known = scope.asideLayer.memory.known.at(-1);
    const isNew = known !== scope.last;
    scope.last = known;
    return isNew ? known : undefined;
  });
}

/**
 * What the worker does for the panel's "Put it in X's reply box", for one text after the other.
 * @param bring whether the part that inserts has to be put into the tab first
 * @returns for each "inserted" or why not
 */
export function insert(
  worker: Worker,
  url: string,
  attempts: readonly { readonly target: Target; readonly text: string }[],
  bring: boolean,
): Promise<string[]> {
  const bodies = attempts.map(({ target, text }) => ({
    sendId: `s${text.replaceAll(/\D/g, "")}`,
    channel: target.kind === "tweet" ? "public" : "dm",
    account: "northwind",
    target,
    text,
  }));
  return worker.evaluate(
    async (given) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const [tab] = await chrome.tabs.query({ url: given.url });
      const tabId = tab?.id ?? -1;
      if (given.bring) {
        const target = { tabId, frameIds: [0] };
        await chrome.scripting.executeScript({ target, files: ["/insertion.js"] });
      }
      const { version } = chrome.runtime.getManifest();
      const answers: string[] = [];
      for (const body of given.bodies) {
        const message = { aside: "worker/insert", version, body };
        const { ok, problem, answer } = await chrome.tabs.sendMessage(tabId, message);
        answers.push(ok ? (answer.why ?? answer.kind) : problem);
      }
      return answers;
    },
    { url, bodies, bring },
  );
}

interface Chrome {
  readonly tabs: {
    query(what: { url: string }): Promise<{ id: number }[]>;
    sendMessage(
      id: number,
      message: unknown,
    ): Promise<{ ok: boolean; problem: string; answer: { kind: string; why?: string } }>;
  };
  readonly scripting: { executeScript(what: unknown): Promise<unknown> };
  readonly runtime: { getManifest(): { version: string } };
}
