import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { createBench, passes, type Bench } from "../../../test/pages/context.ts";
import { mountReplyBox, mountTextarea, type MountedBox } from "../../../test/pages/editors.ts";
import { chatRoot, openPage, pages } from "../../../test/pages/open-page.ts";
import type { Feature, InsertAsk } from "../../../lib/x-page/index.ts";
import { features } from "./index.ts";

const STATUS = "/Mia_K/status/1990000000000000001";
const CHAT = "/i/chat/500-777001";

let bench: Bench;
let running: Feature[] = [];
let mounted: MountedBox | undefined;

async function run(page: keyof typeof pages, path: string): Promise<void> {
  openPage(page);
  await start(path);
}

async function start(path: string): Promise<void> {
  bench = createBench(path);
  const all = features.map((create) => create(bench.context));
  running = [...all, ...bench.onDemand, bench.context.watcher];
  for (const feature of running) feature.start();
  await passes();
}

// Whatever a test is about, no feature may have failed on the way.
/* oxlint-disable vitest/no-standalone-expect */
afterEach(() => {
  for (const feature of running) feature.stop();
  mounted?.unmount();
  mounted = undefined;
  expect(bench.errors).toEqual([]);
});

const asked = (name: string) =>
  bench.asked.filter((one) => one.name === name).map(({ body }) => body);

function own(id: string, time: string, text: string): HTMLElement {
  const cell = document.createElement("div");
  cell.dataset["testid"] = "cellInnerDiv";
  cell.innerHTML = `<article role="article" tabindex="0" data-testid="tweet">
    <div data-testid="User-Name"><a href="/northwind"><span>Northwind</span></a><a href="/northwind"><span>@northwind</span></a><a href="/northwind/status/${id}"><time datetime="${time}">now</time></a></div>
    <div data-testid="tweetText"><span>${text}</span></div><div role="group"><button data-testid="reply"></button></div></article>`;
  return cell;
}

const ask = (text: string): InsertAsk => ({
  sendId: "s1",
  channel: "public",
  account: "northwind" as never,
  target: { kind: "tweet", tweetId: "1990000000000000001", author: "mia_k" as never },
  text,
});

test("the account is told once, and again when more is known of it", async () => {
  await run("tweets", "/home");
  document.body.append(document.createElement("div"));
  await passes();
  expect(asked("page/account")).toEqual([
    { handle: "northwind", shownHandle: "northwind", name: "Northwind 🚲", dark: false },
  ]);
});

test("an open profile is told once; one's own is not", async () => {
  await run("profile", "/Mia_K");
  bench.now += 5000;
  document.body.append(document.createElement("div"));
  await passes();
  expect(asked("page/customer").map(({ account, handle }) => [account, handle])).toEqual([
    ["northwind", "mia_k"],
  ]);
  bench.path = "/northwind";
  document.body.append(document.createElement("div"));
  await passes();
  expect(asked("page/customer")).toHaveLength(1);
});

describe("posts", () => {
  beforeEach(() => run("status", STATUS));
  const list = () => document.querySelector("section")!;

  test("an answer of one's own that appears is told once, by its id", async () => {
    const cell = own("1990000000000000077", "2026-11-20T12:30:05.000Z", "We are on it");
    list().append(cell);
    await passes();
    cell.remove();
    list().append(own("1990000000000000077", "2026-11-20T12:30:05.000Z", "We are on it"));
    await passes();
    expect(asked("page/replySeen")).toEqual([
      {
        account: "northwind",
        inReplyTo: "1990000000000000001",
        text: "We are on it",
        remoteId: "1990000000000000077",
      },
    ]);
  });

  const heading = () => list().querySelector("h2")!.parentElement!;
  const early = (id: string) => own(id, "2026-11-20T10:30:00.000Z", "Long ago");
  const under = (remoteId: string, tweetId = "1990000000000000001") => ({
    account: "northwind",
    tweetId,
    remoteId,
    at: Date.parse("2026-11-20T10:30:00.000Z"),
  });

  test("what stood there before the person came is history; that it stands there is told once", async () => {
    heading().before(early("1990000000000000078"));
    await passes();
    list().querySelector("article:last-of-type")?.append(document.createElement("p"));
    await passes();
    expect(asked("page/replySeen")).toEqual([]);
    expect(asked("page/answered")).toEqual([under("1990000000000000078")]);
    expect(bench.context.memory.answered.get("1990000000000000001")).toEqual(
      under("1990000000000000078"),
    );
  });

  test.each([
    ["above the open tweet", () => list().prepend(early("1980000000000000078"))],
    ["below what X adds", () => list().append(early("1990000000000000078"))],
    ["in another list", () => document.body.append(early("1990000000000000078"))],
  ])("a post of one's own %s answers nothing", async (_where, put) => {
    put();
    await passes();
    expect(asked("page/answered")).toEqual([]);
  });

  test("on the way to another tweet, the old list does not answer it", async () => {
    heading().before(early("1990000000000000078"));
    bench.path = "/jon/status/1990000000000000002";
    await passes();
    const told = asked("page/answered");
    expect(told.filter(({ tweetId }) => tweetId !== "1990000000000000001")).toEqual([]);
  });

  test("answers that came before the open tweet is known are not missed", async () => {
    const focal = document.getElementById("focalCell")!;
    focal.remove();
    bench.path = "/home";
    await passes();
    bench.path = "/Mia_K/status/1990000000000000001/photo/1";
    heading().before(early("1990000000000000078"));
    await passes();
    expect(asked("page/answered")).toEqual([]);
    list().prepend(focal);
    await passes();
    expect(asked("page/answered")).toEqual([under("1990000000000000078")]);
  });

  test("one's own thread is no matter of a customer's", async () => {
    for (const link of document.querySelectorAll("#focal a")) {
      link.setAttribute("href", link.getAttribute("href")!.replace("Mia_K", "northwind"));
    }
    bench.path = "/northwind/status/1990000000000000001";
    heading().before(early("1990000000000000078"));
    await passes();
    expect(asked("page/answered")).toEqual([]);
  });

  test("the link that X shows after posting names the post, the box named the words", async () => {
    mounted = await mountReplyBox(document.getElementById("inlineBox")!, "Please write to us");
    await userEvent.click(document.querySelector('[data-testid="tweetButtonInline"]')!);
    const toast = document.createElement("div");
    toast.dataset["testid"] = "toast";
    toast.innerHTML = '<a href="/northwind/status/1990000000000000079">View</a>';
    document.getElementById("layers")!.append(toast);
    await passes();
    expect(asked("page/replySeen")).toEqual([
      {
        account: "northwind",
        inReplyTo: "1990000000000000001",
        text: "Please write to us",
        remoteId: "1990000000000000079",
      },
    ]);
  });

  test("such a link without a press of the person's means nothing", async () => {
    mounted = await mountReplyBox(document.getElementById("inlineBox")!, "Please write to us");
    document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')!.click();
    const toast = document.createElement("div");
    toast.dataset["testid"] = "toast";
    toast.innerHTML = '<a href="/northwind/status/1990000000000000079">View</a>';
    document.getElementById("layers")!.append(toast);
    await passes();
    expect(asked("page/replySeen")).toEqual([]);
  });
});

describe("an inserted text", () => {
  beforeEach(async () => {
    await run("status", STATUS);
    mounted = await mountReplyBox(document.getElementById("inlineBox")!);
  });

  test("asked for twice, it goes in once", async () => {
    const [one, two] = await Promise.all([bench.insert(ask("Hello")), bench.insert(ask("Hello"))]);
    expect([one, two, await bench.insert(ask("Hello"))]).toEqual(
      [1, 2, 3].map(() => ({ kind: "inserted", hadText: false })),
    );
    expect(mounted!.model()).toBe("Hello");
  });

  test("emptied, and no post seen: told once, after a while", async () => {
    await bench.insert(ask("Hello"));
    mounted!.clear();
    await expect
      .poll(() => asked("page/insertionGone"), { timeout: 12_000 })
      .toEqual([{ sendId: "s1" }]);
  });

  test("emptied because it was posted: no word of its being gone", async () => {
    await bench.insert(ask("Hello"));
    mounted!.clear();
    document
      .querySelector("section")!
      .append(own("1990000000000000080", "2026-11-20T12:30:09.000Z", "Hello"));
    await passes();
    expect(asked("page/replySeen")).toHaveLength(1);
    expect(bench.context.memory.inserted.size).toBe(0);
  });

  test("the page is left with the text in the box", async () => {
    await bench.insert(ask("Hello"));
    window.dispatchEvent(new Event("pagehide"));
    expect(asked("page/insertionGone")).toEqual([{ sendId: "s1" }]);
  });
});

describe("messages", () => {
  const row = (id: string, side: "start" | "end", status: string, text: string): HTMLElement => {
    const item = document.createElement("li");
    item.innerHTML = `<div data-dm-message-row="${id}" data-send-status="${status}" class="flex justify-${side}"><div data-testid="message-text-${id}"><span dir="auto">${text}</span></div></div>`;
    return item;
  };
  const list = () => chatRoot().querySelector("ul")!;

  test("a last word of the customer's is told when the conversation opens, what is older is not", async () => {
    await run("chat", CHAT);
    expect(asked("page/customerWrote")).toEqual([
      { account: "northwind", customer: "mia_k", at: bench.now, text: "4411", remoteId: "bbb" },
    ]);
    expect(asked("page/messageSeen")).toEqual([]);
    expect(asked("page/account").at(-1)).toMatchObject({ handle: "northwind", userId: "500" });
    expect(asked("page/customer").map(({ facts }) => facts.userId.value)).toEqual(["777001"]);
  });

  describe("from one conversation to the next: X changes the address first, the rest when it has come", () => {
    const JON = "/i/chat/500-777002";
    const head = () => chatRoot().querySelector('[data-testid="dm-conversation-header"]')!;
    const show = (handle: string, name: string) => {
      head().querySelector("a")!.href = `https://x.com/${handle}`;
      head().querySelector('[data-testid="dm-conversation-username"]')!.textContent = name;
    };
    const exchange = (...rows: HTMLElement[]) => list().replaceChildren(...rows);
    const ids = () =>
      asked("page/customer").map(({ handle, facts }) => [handle, facts.userId.value]);
    const wrote = () =>
      asked("page/customerWrote").map(({ customer, remoteId }) => [customer, remoteId]);
    const jons = row("j1", "start", "sent", "Hello?");
    const MIA = ["mia_k", "777001"];

    test("the old one's head under the new address tells nothing of either", async () => {
      await run("chat", CHAT);
      bench.path = JON;
      list().append(row("m2", "start", "sent", "One more thing"));
      await passes();
      expect(ids()).toEqual([MIA]);
      expect(wrote()).toEqual([["mia_k", "bbb"]]);
      show("Jon", "Jon");
      exchange(jons);
      await passes();
      expect(ids()).toEqual([MIA, ["jon", "777002"]]);
      expect(wrote()).toEqual([
        ["mia_k", "bbb"],
        ["jon", "j1"],
      ]);
    });

    test("gone on and back before X had followed: all as before", async () => {
      await run("chat", CHAT);
      bench.path = JON;
      document.body.append(document.createElement("i"));
      await passes();
      bench.path = CHAT;
      list().append(row("m2", "start", "sent", "One more thing"));
      await passes();
      expect(ids()).toEqual([MIA]);
      expect(wrote()).toEqual([
        ["mia_k", "bbb"],
        ["mia_k", "m2"],
      ]);
    });

    test("the head before the messages: what the one wrote is not the other's", async () => {
      await run("chat", CHAT);
      bench.path = JON;
      show("Jon", "Jon");
      await passes();
      expect(wrote()).toEqual([["mia_k", "bbb"]]);
      exchange(jons);
      await passes();
      expect(wrote().at(-1)).toEqual(["jon", "j1"]);
    });

    test("the messages before the head: neither", async () => {
      await run("chat", CHAT);
      bench.path = JON;
      exchange(jons);
      await passes();
      show("Jon", "Jon");
      await passes();
      expect(wrote()).toEqual([
        ["mia_k", "bbb"],
        ["jon", "j1"],
      ]);
    });

    test("the list beside it names another: the number is nobody's", async () => {
      openPage("chat");
      chatRoot().querySelector('[data-testid="dm-conversation-item-500:777001"]')!.append("Jon 2h");
      await start(CHAT);
      expect(ids()).toEqual([]);
    });

    test("an accepted request is the same conversation", async () => {
      await run("chat", "/i/chat/requests/500-777001");
      bench.path = CHAT;
      list().append(row("m2", "start", "sent", "One more thing"));
      await passes();
      expect(ids()).toEqual([MIA]);
      expect(wrote().at(-1)).toEqual(["mia_k", "m2"]);
    });
  });

  test("all their last words are told, in order; what was answered is not", async () => {
    openPage("chat");
    list().append(
      row("a1", "end", "read", "Which order?"),
      row("t1", "start", "sent", "Order number: 4412"),
      row("t2", "start", "sent", "and 10115"),
    );
    await start(CHAT);
    expect(asked("page/customerWrote").map(({ remoteId }) => remoteId)).toEqual(["t1", "t2"]);
  });

  test("answered already: nothing is told", async () => {
    openPage("chat");
    list().append(row("zzz", "end", "read", "Thank you"));
    await start(CHAT);
    expect([asked("page/customerWrote"), asked("page/messageSeen")]).toEqual([[], []]);
  });

  test("new ones below are told once; older ones that come in above are not", async () => {
    await run("chat", CHAT);
    list().prepend(
      row("old1", "start", "sent", "years ago"),
      row("old2", "end", "read", "years ago"),
    );
    list().append(
      row("new1", "end", "sent", "It leaves today"),
      row("new2", "start", "sent", "Great"),
    );
    await passes();
    list().append(row("new3", "start", "sent", "Thanks"));
    await passes();
    expect(asked("page/messageSeen")).toEqual([
      { account: "northwind", customer: "mia_k", text: "It leaves today", remoteId: "new1" },
    ]);
    expect(asked("page/customerWrote")).toHaveLength(3);
  });

  test("one's own is told when X has it, not while it is pending, and not when it failed", async () => {
    await run("chat", CHAT);
    list().append(row("p1", "end", "pending", "On its way"), row("p2", "end", "failed", "Lost"));
    await passes();
    expect(asked("page/messageSeen")).toEqual([]);
    chatRoot()
      .querySelector('[data-dm-message-row="p1"]')!
      .setAttribute("data-send-status", "sent");
    await passes();
    expect(asked("page/messageSeen").map(({ remoteId }) => remoteId)).toEqual(["p1"]);
  });

  test("the first message of a conversation, known by what was typed", async () => {
    openPage("chat");
    list().textContent = "";
    const form = chatRoot().querySelector("form")!;
    form.textContent = "";
    mounted = await mountTextarea(form, "dm-composer-textarea", "Hello Mia");
    await start(CHAT);
    form.querySelector("textarea")!.focus();
    await userEvent.keyboard("{Enter}");
    list().append(row("f1", "end", "sent", "Hello Mia"));
    await passes();
    expect(asked("page/messageSeen").map(({ remoteId }) => remoteId)).toEqual(["f1"]);
  });

  test("the chat's shadow root may come late", async () => {
    await run("tweets", CHAT);
    const host = document.createElement("div");
    host.dataset["testid"] = "xchatEmbedRoute";
    document.body.append(host);
    await passes();
    openLate(host);
    await expect.poll(() => asked("page/customerWrote").length, { timeout: 5000 }).toBe(1);
  });

  function openLate(host: HTMLElement): void {
    const page = new DOMParser().parseFromString(pages.chat, "text/html");
    host
      .attachShadow({ mode: "open" })
      .append(page.querySelector("template")!.content.cloneNode(true));
  }
});
