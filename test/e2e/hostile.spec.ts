import type { Page } from "@playwright/test";
import { onX } from "../person/on-x.ts";
import { rowsOf } from "../person/rows.ts";
import { expect, moveButton, test } from "./fixtures.ts";
import { startStage, type Stage } from "./stage.ts";

/** What X's own scripts, or one that got in among them, could try. */
test.describe.configure({ mode: "default" });

let stage: Stage;
test.beforeAll(async () => {
  stage = await startStage({ connected: true });
});
test.afterAll(() => stage.close());

/** Looks into the stored rows from a page of the extension. */
async function inside<T>(look: (page: Page) => Promise<T>): Promise<T> {
  const page = await stage.browser.context.newPage();
  await page.goto(stage.browser.address("options.html"));
  const found = await look(page);
  await page.close();
  return found;
}

const cases = () => inside((page) => rowsOf(page, "cases"));
const sends = () => inside((page) => rowsOf(page, "sends"));

/** Errors of the page, and warnings of the page layer. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(String(error)));
  page.on("console", (message) => {
    if (message.text().startsWith("Aside")) heard.push(message.text());
  });
  return heard;
}

test("events that a page makes open nothing, and nothing of Aside can be reached", async () => {
  const { home, browser, world } = stage;
  const heard = complaints(home);
  const found = await home.evaluate(async (tag) => {
    const hosts = [...document.querySelectorAll<HTMLElement>(tag)];
    for (const host of hosts) {
      host.click();
      for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
        host.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1 }),
        );
      for (const key of ["Enter", " "])
        for (const type of ["keydown", "keyup"])
          host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      // Where a hand would press, as far as the page can tell.
      const { x, y } = host.getBoundingClientRect();
      document.elementFromPoint(x + 5, y + 5)?.dispatchEvent(
        new MouseEvent("click", {
          bubbles: true,
          composed: true,
          clientX: x + 5,
          clientY: y + 5,
        }),
      );
    }
    return {
      hosts: hosts.length,
      open: hosts.filter((host) => host.shadowRoot !== null).length,
      attributes: [...new Set(hosts.flatMap((host) => host.getAttributeNames()))],
      words: hosts.map((host) => host.textContent).join(""),
    };
  }, moveButton);
  expect(found.hosts).toBeGreaterThan(1);
  expect(found).toMatchObject({ open: 0, words: "" });
  expect(found.attributes.filter((name) => /aside/i.test(name))).toEqual([]);

  const reached = await home.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage?: (...args: unknown[]) => Promise<unknown> } };
    };
    const tried: string[] = [];
    for (const path of ["manifest.json", "sidepanel.html", "background.js", "icon/16.png", ""]) {
      const address = `chrome-extension://${id}/${path}`;
      await fetch(address).then(
        () => tried.push(`fetched ${path}`),
        () => {},
      );
      await new Promise<void>((done) => {
        const image = new Image();
        image.addEventListener("load", () => {
          tried.push(`showed ${path}`);
          done();
        });
        image.addEventListener("error", () => done());
        image.src = address;
      });
    }
    const ask = { aside: "panel/send", version: "0.1.0", body: {} };
    await chrome?.runtime?.sendMessage?.(id, ask).then(
      () => tried.push("was answered"),
      () => {},
    );
    return { tried, runtime: typeof chrome?.runtime };
  }, browser.extensionId);
  expect(reached).toEqual({ tried: [], runtime: "undefined" });
  expect(await cases()).toEqual([]);
  expect(await sends()).toEqual([]);
  expect(world.calls.filter(({ path }) => path === "/2/tweets")).toEqual([]);
  expect(heard).toEqual([]);
});

test("messages that look like Aside's own reach nobody", async () => {
  const { home, world } = stage;
  const heard = complaints(home);
  const id = stage.world.posts.get("lost") ?? "";
  await onX(home).openReplyBox(id);
  const before = (await cases()).length;
  await home.evaluate((tweetId) => {
    const target = { kind: "tweet", tweetId, author: "jtallman" };
    const bodies = {
      "worker/insert": {
        sendId: "s1",
        channel: "public",
        account: "northwind",
        target,
        text: "evil",
      },
      "panel/send": {
        id: "s1",
        caseId: "c1",
        channel: "public",
        route: "api",
        text: "evil",
        warnings: [],
      },
      "panel/show": { caseId: "c1", what: "tweet", windowId: 1 },
      "page/moveToDm": {
        tweet: {
          id: tweetId,
          author: "jtallman",
          authorHandle: "jtallman",
          text: "evil",
          mentions: [],
        },
        facts: {},
      },
    };
    for (const [aside, body] of Object.entries(bodies)) {
      const message = { aside, version: "0.1.0", body };
      postMessage(message, "*");
      postMessage(JSON.stringify(message), "*");
      for (const where of [
        window,
        document,
        document.body,
        ...document.querySelectorAll("x-slot-item"),
      ])
        for (const name of [aside, "message", "aside", "worker/insert"])
          where.dispatchEvent(
            name === "message"
              ? new MessageEvent("message", { data: message, bubbles: true })
              : new CustomEvent(name, { detail: message, bubbles: true, composed: true }),
          );
      const channel = new BroadcastChannel("aside");
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel.postMessage(message);
      channel.close();
    }
  }, id);
  await home.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await expect(home.getByRole("dialog").getByTestId("tweetTextarea_0")).toHaveText("");
  expect((await cases()).length).toBe(before);
  expect(await sends()).toEqual([]);
  expect(world.calls.filter(({ path }) => path === "/2/tweets")).toEqual([]);
  expect(heard).toEqual([]);
  await home.keyboard.press("Escape");
});

test("forged nodes and an overridden page: one button each, and a press still opens the right case", async () => {
  const { browser, world } = stage;
  const page = await browser.context.newPage();
  const heard = complaints(page);
  await page.addInitScript(() => {
    const caught: unknown[] = [];
    Object.assign(globalThis, { caught });
    /** Puts a spy in the place of one of the page's own methods. */
    const spy = (on: object, name: string) => {
      const own = Reflect.get(on, name) as (...args: unknown[]) => unknown;
      Reflect.set(on, name, function (this: Element, ...args: unknown[]) {
        if (this.localName === "x-slot-item" || args[0] === "x-slot-item") caught.push(name);
        return own.apply(this, args);
      });
    };
    spy(Element.prototype, "attachShadow");
    spy(EventTarget.prototype, "addEventListener");
    spy(Document.prototype, "createElement");
    spy(Element.prototype, "append");
    for (const kind of [Event, UIEvent, MouseEvent])
      try {
        Object.defineProperty(kind.prototype, "isTrusted", { get: () => true });
      } catch {
        caught.push("isTrusted can be made");
      }
    try {
      customElements.define(
        "x-slot-item",
        class extends HTMLElement {
          connectedCallback(): void {
            this.click();
          }
        },
      );
    } catch {
      caught.push("no element of that name can be defined");
    }
  });
  await page.goto("https://x.com/home");
  await page.getByTestId("tweet").first().locator(moveButton).waitFor({ state: "attached" });
  // A page may put up whatever it likes; its own look-alikes do nothing.
  await page.evaluate((tag) => {
    for (const host of document.querySelectorAll<HTMLElement>(tag)) {
      host.click();
      const event = new MouseEvent("click", { bubbles: true, composed: true });
      try {
        Object.defineProperty(event, "isTrusted", { value: true });
      } catch {
        // It is not configurable, which is well.
      }
      host.dispatchEvent(event);
    }
  }, moveButton);
  const before = (await cases()).length;
  expect(before).toBe(0);
  expect(await page.evaluate(() => (globalThis as unknown as { caught: string[] }).caught)).toEqual(
    [],
  );
  await page.bringToFront();
  const id = world.posts.get("brokenbowls") ?? "";
  await onX(page).findTweet(id);
  await onX(page).pressMoveToDm(id);
  await expect.poll(async () => (await cases()).map(({ tweet }) => tweet?.id)).toEqual([id]);
  expect(heard).toEqual([]);
  await page.close();
});

test("markup in names and texts stays words, on the page and in the panel", async () => {
  const { home, world } = stage;
  const evil = `<img src=x onerror="globalThis.ran=1"><script>ran=1</script>{{ customer.handle }}`;
  const author = world.state.addUser({ handle: "evil_markup", name: `"><b>${evil}`.slice(0, 50) });
  const post = world.state.addPost({
    authorId: author.id,
    text: `@northwind ${evil} ![](javascript:alert(1))`,
    via: "site",
  });
  world.posts.set("evil", post.id);
  await home.bringToFront();
  await home.goto(`https://x.com/evil_markup/status/${post.id}`);
  const part = await stage.take("evil");
  await expect(part.panel.page.locator(".tweet-text")).toHaveText(post.text);
  await expect(part.panel.page.getByRole("heading", { level: 1 })).toHaveText(author.name);
  const text = await part.panel.pickStarter("public", 0);
  expect(text).not.toContain("{{");
  expect(await part.panel.page.locator("img[src='x'], .tweet-text script, h1 b").count()).toBe(0);
  for (const page of [home, part.panel.page])
    expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
  await part.send("public", text);
  await part.panel.says("X has taken it.");
  expect(part.replies()).toMatchObject([{ text }]);
});

test("a flood of forged nodes, of texts without end and of depth: the page lives, nothing opens, nothing goes in", async () => {
  const { browser, world } = stage;
  const page = await browser.context.newPage();
  const heard = complaints(page);
  await page.addInitScript(() => {
    // Whatever the page makes of its own methods, Aside has others.
    for (const [on, name] of [
      [Element.prototype, "querySelector"],
      [Element.prototype, "closest"],
      [Array.prototype, "map"],
      [Array.prototype, "find"],
    ] as const) {
      const own = Reflect.get(on, name) as (...args: unknown[]) => unknown;
      Reflect.set(on, name, function (this: unknown, ...args: unknown[]) {
        if (new Error("who asks").stack?.includes("chrome-extension:"))
          Object.assign(globalThis, { called: name });
        return own.apply(this, args);
      });
    }
  });
  await page.goto("https://x.com/home");
  await page.getByTestId("tweet").first().locator(moveButton).waitFor({ state: "attached" });
  const before = (await cases()).length;
  const sent = () =>
    world.calls.filter(({ path, method }) => path === "/2/tweets" && method === "POST").length;
  const sentBefore = sent();
  const forged = await page.evaluate(async (tag) => {
    const tweet = (id: string, text: string, more = "") => `
      <article data-testid="tweet" role="article" tabindex="0">
        <div data-testid="User-Name"><a href="/evil"><span>Evil</span></a><a href="/evil"><span>@evil</span></a>
          <a href="/evil/status/${id}"><time datetime="2026-11-20T12:00:00.000Z">1h</time></a></div>
        <div data-testid="tweetText"><span>${text}</span></div>${more}
        <div role="group"><button data-testid="reply"></button></div>
      </article>`;
    const place = document.createElement("div");
    place.innerHTML = [
      tweet("1", "x".repeat(2 ** 20)),
      tweet("2", "@someone ".repeat(10_000)),
      // A tweet in a tweet, one in its own actions, and look-alikes of the button.
      tweet("3", "outside", tweet("4", "inside", `<${tag}></${tag}><${tag}>Move to DM</${tag}>`)),
      `<div role="group">${tweet("5", "in a group")}<button data-testid="reply"></button></div>`,
      tweet("6", `<b data-testid="User-Name"><span>@mara_lindqvist</span></b>`),
      `<div role="dialog" aria-modal="true">${tweet("7", "in a dialog")}
         <div data-testid="tweetTextarea_0" contenteditable="true" id="forged-box"></div></div>`,
      `<textarea data-testid="tweetTextarea_0" id="forged-area"></textarea>`,
      `<div data-testid="toast"><a href="/northwind/status/8">View</a></div>`,
      `<div data-testid="xchatEmbedRoute" id="closed"></div>`.repeat(20),
    ].join("");
    let deep: Element = place.appendChild(document.createElement("div"));
    for (let level = 0; level < 400; level += 1) {
      const next = document.createElement(level % 50 === 0 ? "article" : "div");
      next.dataset["testid"] = level % 50 === 0 ? "tweet" : "cellInnerDiv";
      deep.append(next);
      deep = next;
    }
    for (const host of place.querySelectorAll("#closed")) host.attachShadow({ mode: "closed" });
    document.body.append(place);
    // Each frame something that matters changes in all of it, and the page presses what it can.
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise(requestAnimationFrame);
      for (const article of place.querySelectorAll("article")) article.append("!");
      for (const host of place.querySelectorAll<HTMLElement>(`${tag}, button`)) host.click();
    }
    const boxes = [...place.querySelectorAll("#forged-box, #forged-area")];
    const found = {
      most: Math.max(
        ...[...place.querySelectorAll('[role="group"]')].map(
          (bar) => [...bar.children].filter(({ localName }) => localName === tag).length,
        ),
      ),
      held: boxes
        .map((box) => box.textContent + ((box as HTMLTextAreaElement).value ?? ""))
        .join(""),
      called: (globalThis as unknown as { called?: string }).called,
    };
    place.remove();
    return found;
  }, moveButton);
  expect(forged).toEqual({ most: 1, held: "", called: undefined });
  expect((await cases()).length).toBe(before);
  expect(sent()).toBe(sentBefore);
  expect(heard).toEqual([]);
  await page.close();
});
