import { expect, test } from "./fixtures.ts";
import { startStage } from "./stage.ts";

interface Seen {
  readonly at: "first" | "handed over";
  readonly name: string | null | undefined;
  readonly tweet: string | null | undefined;
  readonly markup: number;
  readonly copies: number;
}

test("the case of the press stands there before the panel is loaded, and makes way for it once", async () => {
  const stage = await startStage();
  const mine = await stage.take("lost");
  const other = await stage.take("brokenbowls");
  const [ours, theirs] = [await mine.stored(), await other.stored()];
  const name = "<img src=x onerror=alert(1)> Joe";
  await other.panel.page.evaluate(
    async ([own, foreign, displayName]) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const open = indexedDB.open("aside");
        open.addEventListener("success", () => resolve(open.result));
      });
      const rows = db.transaction(["views", "customers"], "readwrite");
      const customers = rows.objectStore("customers");
      const found = customers.get(own?.customerId ?? "");
      found.addEventListener("success", () => {
        const facts = { ...found.result.facts };
        facts.displayName = { value: displayName, at: Date.now(), source: "page" };
        customers.put({ ...found.result, facts });
      });
      // As if pressed a moment before the panel opens, however slow this machine is.
      const at = Date.now() + 60_000;
      rows.objectStore("views").put({ windowId: 4242, caseId: own?.id, at });
      rows.objectStore("views").put({ windowId: 4343, caseId: foreign?.id, at: at + 1 });
      await new Promise((resolve) => rows.addEventListener("complete", resolve));
      db.close();
    },
    [ours, theirs, name] as const,
  );

  const page = await stage.browser.context.newPage();
  await page.addInitScript(() => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { seen });
    const look = (at: string) =>
      seen.push({
        at,
        name: document.querySelector(".customer-name")?.textContent,
        tweet: document.querySelector(".tweet-text")?.textContent,
        markup: document.querySelectorAll(".customer-name *").length,
        copies: [...document.querySelectorAll(".tweet-text")].filter((text) =>
          text.checkVisibility(),
        ).length,
      });
    let stood = false;
    new MutationObserver(() => {
      const stands = document.querySelector("#first-paint") !== null;
      if (stands && !stood) look("first");
      if (!stands && stood) look("handed over");
      stood = stands;
    }).observe(document, { childList: true, subtree: true });
  });
  const seenIn = () => page.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);

  await page.goto(stage.browser.address("sidepanel.html?window=4242"));
  await page.locator("#root .tweet-text").waitFor();
  const tweet = ours?.tweet?.text;
  const right = { name, tweet, markup: 0, copies: 1 };
  expect(await seenIn()).toEqual([
    { at: "first", ...right },
    { at: "handed over", ...right },
  ]);
  await expect(page.locator(".tweet-text")).toHaveCount(1);

  // A window that no press was made in shows no other window's case.
  await page.goto(stage.browser.address("sidepanel.html?window=4444"));
  await page.locator("#root .empty").waitFor();
  expect(await seenIn()).toEqual([]);
  await stage.close();
});
