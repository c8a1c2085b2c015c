import type { CDPSession, Page } from "playwright-core";
import { builtExtension } from "../../browser/build.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { until } from "../../browser/wait.ts";
import { inControls } from "../../person/in-controls.ts";
import { moveButton, onX } from "../../person/on-x.ts";
import { startWorld, type RunningWorld } from "../../world/server.ts";
import { compared, row, type Part } from "../row.ts";

const ROUNDS = 5;

/** ms from the end of a press to the frame in which `there` is true; to be evaluated before the press. */
const watch = (there: string): string => `new Promise((done) => {
  let pressed;
  addEventListener("pointerup", ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
  const look = () => {
    if (pressed !== undefined && ${there}) done(performance.now() - pressed);
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Of Aside's own, which only its content scripts see into. */
const PICKER = `[...document.querySelectorAll("${moveButton}")].some((host) =>
  chrome.dom.openOrClosedShadowRoot(host)?.querySelector("[role=option]"))`;

/** The context in which the content scripts of an extension run in this page. */
async function contextOf(devtools: CDPSession, extensionId: string): Promise<number> {
  const ids: number[] = [];
  devtools.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin.includes(extensionId)) ids.push(context.id);
  });
  await devtools.send("Runtime.enable");
  return until("the page layer to run", 10_000, () => ids.at(-1));
}

async function pickerOpens(page: Page, extensionId: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const contextId = await contextOf(devtools, extensionId);
    const controls = inControls(page);
    await controls.one("replies");
    const expression = watch(PICKER);
    const opened = devtools.send("Runtime.evaluate", { expression, contextId, awaitPromise: true });
    await controls.press("replies");
    const { result } = await opened;
    await page.keyboard.press("Escape");
    return Number(result.value);
  } finally {
    await devtools.detach();
  }
}

/** A list that the page itself has had ready, with nobody to ask. */
async function bareListOpens(page: Page): Promise<number> {
  await page.evaluate(() => {
    const rows = "<div>Something to choose</div>".repeat(5);
    document.body.insertAdjacentHTML(
      "beforeend",
      `<button id="bare" popovertarget="bare-list" style="position:fixed;inset:0 auto auto 0;z-index:9999">Bare</button><div id="bare-list" popover>${rows}</div>`,
    );
  });
  const opened = page.evaluate(watch('document.querySelector("#bare-list:popover-open") !== null'));
  await page.locator("#bare").click();
  const took = Number(await opened);
  await page.evaluate(() => {
    for (const id of ["bare", "bare-list"]) document.getElementById(id)?.remove();
  });
  return took;
}

/** One new browser: the picker is opened for the first time, once more, and then for another customer. */
async function opened(extension: string, world: RunningWorld) {
  const browser = await launchChromium({ extension, worldPort: world.port });
  try {
    const page = await browser.openPage("https://x.com/home");
    const bare = await bareListOpens(page);
    const x = onX(page);
    const replyTo = async (key: string) => {
      const id = world.posts.get(key) ?? "";
      await x.findTweet(id);
      await x.openReplyBox(id);
    };
    await replyTo("brokenbowls");
    const first = await pickerOpens(page, browser.extensionId);
    const again = await pickerOpens(page, browser.extensionId);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await replyTo("pii");
    return { bare, first, again, other: await pickerOpens(page, browser.extensionId) };
  } finally {
    await browser.close();
  }
}

/** From the press on the button beside X's box to the replies, filled for this customer. */
export const picker: Part = {
  name: "picker",
  about: "from the press on the replies' button in X's reply window to the list, in a new browser",
  async measure() {
    const world = await startWorld({ site: { counterMs: 0 } });
    const extension = await builtExtension("chrome");
    const all: Awaited<ReturnType<typeof opened>>[] = [];
    try {
      for (let round = 0; round < ROUNDS; round += 1) all.push(await opened(extension, world));
    } finally {
      await world.close();
    }
    const bare = all.map((one) => one.bare);
    const of = (name: string, ours: readonly number[], most?: number) =>
      row({
        name: `picker, ${name}`,
        unit: "ms",
        ...compared(ours, bare),
        baselineName: "a list that the page had ready",
        ...(most !== undefined && { aim: { of: "value", most } }),
      });
    return [
      of(
        "first time",
        all.map(({ first }) => first),
      ),
      of(
        "second time",
        all.map(({ again }) => again),
        100,
      ),
      of(
        "second time, for another customer's tweet",
        all.map(({ other }) => other),
        100,
      ),
    ];
  },
};
