import type { Page } from "puppeteer-core";
import { front, type Control } from "./in-controls.ts";
import { moveButton } from "./on-x.ts";

interface Seen {
  readonly words: string;
  /** Of them, what is not in a part of it. */
  readonly own: string;
  readonly label: string | null;
  readonly x: number;
  readonly y: number;
}

interface Api {
  readonly runtime: { getBackgroundPage(): Promise<{ browser: Api }> };
  readonly scripting: {
    executeScript<T>(script: {
      target: { tabId: number };
      func: (tag: string, name: string) => T;
      args: [string, string];
    }): Promise<{ result: T }[]>;
  };
  readonly tabs: { query(which: { url: string }): Promise<{ id: number }[]> };
}

type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * In Firefox, what a person sees and presses of Aside's controls. Their shadow roots are closed; there
 * an extension's own scripts see in, so one of its pages is asked.
 */
export function inFirefoxControls(page: Page, own: Page) {
  const seen = (name: string): Promise<Seen[]> =>
    own.evaluate(
      async (tag, wanted) => {
        const { browser } = globalThis as unknown as { browser: Api };
        const { scripting, tabs } = (await browser.runtime.getBackgroundPage()).browser;
        const [tab] = await tabs.query({ url: "https://x.com/*" });
        const [answer] = await scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          args: [tag, wanted],
          // Not a method: the browser runs it from its text.
          func: (host, part) => {
            const found: Seen[] = [];
            const walk = (root: ParentNode): void => {
              for (const element of root.querySelectorAll<HTMLElement>("*")) {
                const inside = (element as Opened).openOrClosedShadowRoot;
                if (inside) walk(inside);
                const under = (element.getRootNode() as Partial<ShadowRoot>).host?.localName;
                if (under !== host || !element.classList.contains(part)) continue;
                const { x, y, width, height } = element.getBoundingClientRect();
                if (!element.checkVisibility({ visibilityProperty: true }) || !width) continue;
                found.push({
                  words: element.textContent,
                  own: [...element.childNodes].map(({ nodeValue }) => nodeValue ?? "").join(""),
                  label: element.getAttribute("aria-label"),
                  x: x + width / 2,
                  y: y + height / 2,
                });
              }
            };
            walk(document);
            return found;
          },
        });
        return answer?.result ?? [];
      },
      moveButton,
      name,
    );
  const one = (name: string): Promise<Seen> => front(name, seen);
  return {
    one,
    async press(control: Control): Promise<void> {
      const { x, y } = await one(control === "mark" ? "said" : control);
      await page.mouse.click(x, y);
    },
    whys: async () => (await seen("why")).map(({ words }) => words),
    titles: async () => (await seen("title")).map(({ own }) => own),
    marked: async () => (await seen("said")).at(-1)?.label ?? undefined,
  };
}
