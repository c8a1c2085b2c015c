import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { createBench, passes, type Bench } from "../../../test/pages/context.ts";
import { openPage, tweetOf } from "../../../test/pages/open-page.ts";
import { HOST, insideOf } from "../../../lib/x-page/index.ts";
import { moveToDm } from "./move-to-dm.ts";

let bench: Bench;
let feature: ReturnType<typeof moveToDm>;

async function run(page: Parameters<typeof openPage>[0], path: string): Promise<void> {
  openPage(page);
  bench = createBench(path);
  feature = moveToDm(bench.context);
  feature.start();
  bench.context.watcher.start();
  await passes();
}

// Whatever a test is about, no feature may have failed on the way.
/* oxlint-disable vitest/no-standalone-expect */
afterEach(() => {
  feature.stop();
  bench.context.watcher.stop();
  expect(bench.errors).toEqual([]);
});

const hostsIn = (id: string) => [...tweetOf(id).querySelectorAll<HTMLElement>(HOST)];
const noteIn = (host: Element) => insideOf(host)?.querySelector(".note span")?.textContent;
const asked = () => bench.asked.filter(({ name }) => name === "page/moveToDm");

describe("in a timeline", () => {
  beforeEach(() => run("tweets", "/home"));

  test("stands once on each tweet, last in its actions; not on adverts, quotes and one's own", () => {
    const counts = ["plain", "quoting", "advert", "bareAdvert", "own", "nameless", "forged"].map(
      (id) => [id, hostsIn(id).length],
    );
    expect(Object.fromEntries(counts)).toEqual({
      plain: 1,
      quoting: 1,
      advert: 0,
      bareAdvert: 0,
      own: 0,
      nameless: 1,
      forged: 1,
    });
    for (const host of document.querySelectorAll(HOST)) {
      expect(host.parentElement?.matches('[role="group"]:has([data-testid="reply"])')).toBe(true);
      expect(host.nextElementSibling).toBeNull();
      expect([host.shadowRoot, host.attributes.length, host.childNodes.length]).toEqual([
        null,
        1,
        0,
      ]);
    }
  });

  test("what the account had answered to the tweet is told when its case stands", async () => {
    const answer = { account: "northwind", tweetId: "1990000000000000001", remoteId: "7" } as never;
    bench.context.memory.answered.set("1990000000000000001", answer);
    await userEvent.click(hostsIn("quoting")[0]!);
    await userEvent.click(hostsIn("plain")[0]!);
    expect(bench.asked.map(({ name, body }) => [name, body.tweet?.id ?? body.remoteId])).toEqual([
      ["page/moveToDm", "1990000000000000002"],
      ["page/moveToDm", "1990000000000000001"],
      ["page/answered", "7"],
    ]);
  });

  test("a press tells the worker about this tweet, and X about nothing", async () => {
    const heard: string[] = [];
    const types = [
      "click",
      "pointerdown",
      "pointerup",
      "mousedown",
      "mouseup",
      "keydown",
      "keyup",
      "keypress",
    ];
    const hear = (event: Event): void => void heard.push(event.type);
    for (const type of types) tweetOf("plain").addEventListener(type, hear);
    await userEvent.click(hostsIn("plain")[0]!);
    expect(asked()).toHaveLength(1);
    expect(asked()[0]!.body.account).toBe("northwind");
    expect(asked()[0]!.body.tweet.id).toBe("1990000000000000001");
    await userEvent.keyboard("{Enter}");
    expect(asked()).toHaveLength(2);
    expect(heard).toEqual([]);
  });

  test("no account to be read: it is asked all the same", async () => {
    document.querySelector("header")!.remove();
    await userEvent.click(hostsIn("plain")[0]!);
    expect("account" in asked()[0]!.body).toBe(false);
  });

  test("the tweet is read when pressed, not when the button was made", async () => {
    const article = tweetOf("plain");
    article.querySelector("time")!.parentElement!.setAttribute("href", "/Mia_K/status/42");
    article.querySelector('[data-testid="tweetText"]')!.textContent = "Another";
    await userEvent.click(hostsIn("plain")[0]!);
    expect(asked()[0]!.body.tweet).toMatchObject({ id: "42", text: "Another" });
  });

  test("an article that becomes one's own, or an advert, loses the button; and gets it again", async () => {
    const article = tweetOf("plain");
    const links = article.querySelectorAll<HTMLAnchorElement>('[data-testid="User-Name"] a');
    const name = (handle: string): void => {
      for (const link of links)
        link.setAttribute("href", link.getAttribute("href")!.replace(/^\/\w+/, `/${handle}`));
      links[1]!.firstElementChild!.textContent = `@${handle}`;
    };
    name("northwind");
    await passes();
    expect(hostsIn("plain")).toHaveLength(0);
    name("Mia_K");
    await passes();
    expect(hostsIn("plain")).toHaveLength(1);
  });

  test("taken away with the whole row of actions, it comes back", async () => {
    const bar = hostsIn("plain")[0]!.parentElement!;
    const fresh = bar.cloneNode(true) as HTMLElement;
    fresh.querySelector(HOST)?.remove();
    bar.replaceWith(fresh);
    await passes();
    expect(hostsIn("plain")).toHaveLength(1);
    expect(hostsIn("plain")[0]!.parentElement).toBe(fresh);
  });

  test("another extension writes into the row, wraps it, and renames the page: one button, theirs stays", async () => {
    const [host] = hostsIn("plain");
    const bar = host!.parentElement!;
    const foreign = document.createElement("div");
    foreign.setAttribute("role", "button");
    bar.append(foreign);
    const wrapper = document.createElement("div");
    bar.replaceWith(wrapper);
    wrapper.append(bar);
    document.title = "12 new";
    await passes();
    expect([hostsIn("plain"), foreign.parentElement, host!.parentElement]).toEqual([
      [host],
      bar,
      bar,
    ]);
    foreign.remove();
    await passes();
    expect(hostsIn("plain")).toHaveLength(1);
  });

  test("the buttons of tweets that are gone serve the next ones", async () => {
    const cell = tweetOf("plain").closest('[data-testid="cellInnerDiv"]')!;
    const next = cell.cloneNode(true) as HTMLElement;
    next.querySelector(HOST)!.remove();
    next.querySelector("article")!.id = "next";
    const [host] = hostsIn("plain");
    cell.replaceWith(next);
    await passes();
    expect([hostsIn("next"), cell.querySelector(HOST)]).toEqual([[host], null]);
  });

  test("five hundred cells, used again and again: one button each", async () => {
    const list = tweetOf("plain").closest('[data-testid="cellInnerDiv"]')!.parentElement!;
    const cell = tweetOf("plain")
      .closest('[data-testid="cellInnerDiv"]')!
      .cloneNode(true) as HTMLElement;
    cell.querySelector(HOST)?.remove();
    for (let n = 0; n < 500; n += 1) {
      const next = cell.cloneNode(true) as HTMLElement;
      next.querySelector("article")!.id = `t${n}`;
      list.append(next);
      if (list.children.length > 12) list.firstElementChild!.remove();
      if (n % 25 === 0) await passes();
    }
    await passes();
    for (const article of list.querySelectorAll("article")) {
      expect(article.querySelectorAll(HOST)).toHaveLength(1);
    }
  });

  test("a tweet that can't be read: said beside the button, nothing sent", async () => {
    const [host] = hostsIn("nameless");
    await userEvent.click(host!);
    expect(noteIn(host!)).toBe("page_unreadable");
    expect(asked()).toEqual([]);
  });

  test.each([
    ["failed", "page_failed", 0],
    ["gone", undefined, 1],
    ["outdated", undefined, 1],
  ] as const)("the worker answers with %s", async (problem, note, outdated) => {
    bench.problem = problem;
    const [host] = hostsIn("plain");
    await userEvent.click(host!);
    await passes();
    expect([noteIn(host!), bench.outdated]).toEqual([note, outdated]);
  });

  test("the extension was updated: nothing is asked, the person is told", async () => {
    bench.alive = false;
    await userEvent.click(hostsIn("plain")[0]!);
    expect([asked().length, bench.outdated]).toEqual([0, 1]);
  });
});

describe("a page that means harm", () => {
  beforeEach(() => run("tweets", "/home"));

  test("its own clicks and keys do nothing", async () => {
    const [host] = hostsIn("plain");
    const inner = insideOf(host!)!.querySelector("button")!;
    for (const at of [host!, inner]) {
      at.click();
      at.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
      at.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, composed: true }));
      at.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }),
      );
    }
    await passes();
    expect(asked()).toEqual([]);
  });

  test("nodes of our name are no buttons, and do not make two", async () => {
    const forged = document.createElement(HOST);
    const bar = hostsIn("plain")[0]!.parentElement!;
    bar.append(forged);
    await passes();
    expect(hostsIn("plain")).toHaveLength(2);
    await userEvent.click(hostsIn("plain")[0]!);
    expect(asked()).toHaveLength(1);
    feature.stop();
    expect(hostsIn("plain")).toEqual([forged]);
  });

  test("a button carried to another tweet comes back to its own", async () => {
    const [host] = hostsIn("plain");
    tweetOf("quoting").append(host!);
    await passes();
    expect([hostsIn("plain"), hostsIn("quoting").length]).toEqual([[host], 1]);
  });

  test("markup in names and words stays text", async () => {
    const article = tweetOf("forged");
    article.querySelector("time")!.parentElement!.setAttribute("href", "/evil/status/6");
    await userEvent.click(hostsIn("forged")[0]!);
    expect(asked()[0]!.body.tweet).toMatchObject({
      author: "evil",
      authorName: "<b>@northwind</b>",
      text: "<script>alert(1)</script>",
    });
  });
});

test("what an older copy left is taken away, and there is one button", async () => {
  openPage("tweets");
  const left = document.createElement(HOST);
  document.querySelector('#plain [aria-label="1 reply"]')!.append(left);
  bench = createBench("/home");
  feature = moveToDm(bench.context);
  feature.start();
  bench.context.watcher.start();
  await passes();
  expect(left.isConnected).toBe(false);
  expect(hostsIn("plain")).toHaveLength(1);
});

test("a newer copy's button is enough", async () => {
  await run("tweets", "/home");
  const [old] = hostsIn("plain");
  const newer = document.createElement(HOST);
  old!.replaceWith(newer);
  await passes();
  expect(hostsIn("plain")).toEqual([newer]);
});

test("an X Article has its actions twice: one button, in the lower ones", async () => {
  await run("status", "/Mia_K/status/1990000000000000001");
  expect(hostsIn("focal").map((host) => host.parentElement?.id)).toEqual(["lowerBar"]);
});

test("keeps X's row in line: 34 px to press at X's usual size, in both themes and directions", async () => {
  for (const [colour, dir, fontSize, hit] of [
    ["rgb(255, 255, 255)", "ltr", "15px", 34],
    ["rgb(0, 0, 0)", "rtl", "18px", 40.8],
  ] as const) {
    openPage("tweets");
    document.body.style.backgroundColor = colour;
    document.documentElement.dir = dir;
    document.documentElement.style.fontSize = fontSize;
    bench = createBench("/home");
    feature = moveToDm(bench.context);
    feature.start();
    bench.context.watcher.start();
    await passes();
    const button = insideOf(hostsIn("plain")[0]!)!.querySelector("button")!;
    const box = button.getBoundingClientRect();
    expect([box.width, box.height].map((n) => Math.round(n * 10) / 10)).toEqual([hit, hit]);
    expect(getComputedStyle(button).color).toBe(
      colour === "rgb(0, 0, 0)" ? "rgb(113, 118, 123)" : "rgb(83, 100, 113)",
    );
    expect(button.getAttribute("aria-label")).toBe("page_moveToDm");
    feature.stop();
    bench.context.watcher.stop();
    document.documentElement.removeAttribute("style");
    document.documentElement.removeAttribute("dir");
  }
});
