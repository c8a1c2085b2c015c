import { onX } from "../person/on-x.ts";
import { expect, test } from "./fixtures.ts";
import { startStage } from "./stage.ts";

interface Seen {
  readonly at: "first" | "handed over";
  readonly name: string | null | undefined;
  readonly tweet: string | null | undefined;
  readonly markup: number;
  readonly shown: number;
}

test("the panel comes with the case of the press, before it is loaded, and makes way for it once", async () => {
  const stage = await startStage();
  const { browser, home, world } = stage;
  const name = `"><img src=x onerror=alert(1)> $& Joe`;
  const author = world.state.addUser({ handle: "evil_markup", name });
  const text = "@northwind $& <script>alert(2)</script>\n&lt;b&gt; 'late' again";
  const post = world.state.addPost({ authorId: author.id, text, via: "site" });

  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { seen });
    const look = (at: string) =>
      seen.push({
        at,
        name: document.querySelector(".customer-name")?.textContent,
        tweet: document.querySelector(".tweet-text")?.textContent,
        markup: document.querySelectorAll(":is(.customer-name, .tweet-text) :not(bdi)").length,
        shown: [...document.querySelectorAll(".tweet-text")].filter((one) => one.checkVisibility())
          .length,
      });
    let stood = false;
    new MutationObserver(() => {
      const stands = document.querySelector("#first-paint") !== null;
      const loaded = document.querySelector("#root") !== null;
      if (stands && !stood && loaded) look("first");
      if (!stands && stood) look("handed over");
      stood = stands && loaded;
    }).observe(document, { childList: true, subtree: true });
  });
  const seenIn = () => page.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);
  await page.goto(browser.address("options.html"));
  const windowId = await page.evaluate(async () => {
    const { windows } = (
      globalThis as unknown as { chrome: { windows: { getCurrent(): Promise<{ id: number }> } } }
    ).chrome;
    return (await windows.getCurrent()).id;
  });

  // The same page that the side panel loads, in a tab, where it can be watched from its beginning.
  const pressThenOpen = async (ofWindow: number) => {
    await home.bringToFront();
    await home.goto(`https://x.com/evil_markup/status/${post.id}`);
    await onX(home).pressMoveToDm(post.id);
    const answer = await page.goto(browser.address(`sidepanel.html?window=${ofWindow}`));
    expect(await answer?.text()).toContain(`id="first-paint" data-window="${windowId}"`);
  };
  await pressThenOpen(windowId);
  await page.locator("#root .tweet-text").waitFor();
  const right = { name, tweet: text, markup: 0, shown: 1 };
  await expect.poll(seenIn).toEqual([
    { at: "first", ...right },
    { at: "handed over", ...right },
  ]);
  await expect(page.locator(".tweet-text")).toHaveCount(1);

  // What the worker has put together is under the same policy as what was packed.
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'ran'";
    document.head.append(script);
    return document.title;
  });
  expect(ran).toBe("Aside");

  // A panel that opens in another window meanwhile shows its own.
  await pressThenOpen(4444);
  await page.locator("#root .empty").waitFor();
  await expect(page.locator("#first-paint, .tweet-text")).toHaveCount(0);
  await stage.close();
});
