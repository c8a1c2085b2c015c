import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openPage, tweetOf } from "../../test/pages/open-page.ts";
import { createGuard } from "./guard.ts";
import { createWatcher, type Pass, type Watcher } from "./observer.ts";

/** ms after which a page that does not change is at rest: nothing is waited for any more. */
const REST = 10_000;

const passes: Pass[] = [];
let watcher: Watcher;

beforeEach(() => {
  vi.useFakeTimers();
  openPage("tweets");
  watcher = createWatcher(
    document,
    () => "/home",
    createGuard(() => undefined),
  );
  watcher.onPass("test", (pass) => passes.push(pass));
  watcher.start();
  vi.advanceTimersByTime(REST);
  passes.length = 0;
});
afterEach(() => {
  watcher.stop();
  vi.useRealTimers();
});

/** All that comes of a change: the browser tells of it after the script that made it, then frames go by. */
async function passesAfter(change: () => void): Promise<number> {
  passes.length = 0;
  change();
  await Promise.resolve();
  vi.advanceTimersByTime(REST);
  return passes.length;
}

const part = (testid: string): Element =>
  tweetOf("plain").querySelector(`[data-testid="${testid}"]`)!;

/** As X shows a number that rises: the old one goes out as the new one comes in. */
function counter(): Element {
  const box = document.createElement("span");
  box.dataset["testid"] = "app-text-transition-container";
  box.innerHTML = "<span>1</span>";
  return box;
}

const restless: Record<string, () => void> = {
  "a counter's figure in place": () => {
    part("app-text-transition-container").querySelector("span")!.firstChild!.nodeValue = "2";
  },
  "a counter's figure by another node": () => {
    part("app-text-transition-container").innerHTML = "<span>1</span><span>2</span>";
  },
  "the age of a tweet": () => {
    tweetOf("plain").querySelector("time")!.textContent = "3h";
  },
  "words, as when they are translated": () => {
    part("tweetText").innerHTML = "<span>Translated</span> <img alt='🌿'>";
  },
  "a picture that has come": () => {
    part("tweetPhoto").append(document.createElement("img"));
  },
  "a picture that fades in": () => {
    part("tweetPhoto").querySelector("img")!.setAttribute("style", "opacity: 0.5");
  },
  "what is pressed, told to screen readers": () => {
    tweetOf("plain").querySelector('[role="group"][aria-label]')!.ariaLabel = "2 replies";
  },
};

test.each(Object.entries(restless))(
  "%s: changed a hundred times, nobody looks at the page",
  async (_what, change) => {
    part("reply").append(counter());
    await passesAfter(() => undefined);
    let looked = 0;
    for (let time = 0; time < 100; time += 1) looked += await passesAfter(change);
    expect(looked).toBe(0);
  },
);

test("a tweet that comes is told of at once, by one pass", async () => {
  const cell = part("reply").closest('[data-testid="cellInnerDiv"]')!;
  const next = cell.cloneNode(true) as Element;
  for (const link of next.querySelectorAll('a[href*="/status/"]'))
    link.setAttribute("href", "/Mia_K/status/1990000000000000777");
  cell.after(next);
  await Promise.resolve();
  // Adverts have no link, and are told of each time.
  const told = passes.map(({ tweets }) => [...tweets.values()].flatMap((link) => link?.id ?? []));
  expect(told).toEqual([["1990000000000000777"]]);
});
