import type { ElementHandle, Page } from "puppeteer-core";
import { chatPath, dmLinkOf } from "../../lib/text/index.ts";
import { rowsOf } from "../person/rows.ts";
import { readModel } from "../world/site/read-model.ts";
import { builtExtension } from "../browser/build.ts";
import { launchFirefox, type RunningFirefox } from "../browser/firefox.ts";
import { inFirefoxControls } from "../person/in-controls-firefox.ts";
import { startWorld, type RunningWorld } from "../world/server.ts";
import { foreignFiles } from "./foreign-files.ts";
import { expect, moveButton, postId, test } from "./fixtures.ts";

// One Firefox for both: it takes longer to start than most of what is looked at.
test.describe.configure({ mode: "default" });

let world: RunningWorld;
let firefox: RunningFirefox;
test.beforeAll(async () => {
  world = await startWorld();
  const extension = await builtExtension("firefox");
  firefox = await launchFirefox({ extension, worldPort: world.port });
  await firefox.closeSidebar();
});
test.afterAll(async () => {
  await firefox.close();
  await world.close();
});

/** Waits until the panel says this. */
async function says(panel: Page, text: string): Promise<void> {
  await panel.waitForSelector(`::-p-text(${text})`);
}

const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Replaces what one of the panel's boxes holds, as if typed; the protocol's own way is not seen by React. */
async function write(panel: Page, label: string, text: string): Promise<void> {
  const box = await panel.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`);
  await box?.evaluate((area, words) => {
    (area as HTMLTextAreaElement).focus();
    (area as HTMLTextAreaElement).select();
    document.execCommand("insertText", false, words);
  }, text);
  expect(await box?.evaluate((area) => (area as HTMLTextAreaElement).value)).toBe(text);
}

const valueOf = (page: Page, selector: string) =>
  page.$eval(selector, (box) => (box as HTMLTextAreaElement).value);

const modelOf = (box: ElementHandle) => box.evaluate(readModel);

test("Firefox: a whole handoff by hand, from the press on the tweet to the message in the chat", async () => {
  const id = postId(world, "lost");
  const joe = world.state.posts.get(id)?.authorId ?? "";
  const us = world.state.viewerId;
  const page = await firefox.openPage("https://x.com/northwind");
  await page.waitForSelector('[data-testid="UserName"]');
  await page.goto("https://x.com/home");

  const tweet = `article:has(a[href$="/status/${id}"] time)`;
  await page.waitForSelector(`${tweet} ${moveButton}`);
  const counts = await page.$$eval(
    "article",
    (tweets, button) => tweets.map((one) => one.querySelectorAll(button).length),
    moveButton,
  );
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.filter((count) => count > 1)).toEqual([]);
  await page.locator(`${tweet} ${moveButton}`).click();
  const panel = await firefox.panel();
  await says(panel, "@jtallman");
  await says(panel, "my parcel has been “out for delivery” for three days now");

  // A starter, by keyboard and pointer as anybody would.
  await press(panel, "Start from a reply");
  await panel.locator('[role="option"]').click();
  await panel.waitForSelector("textarea");
  const starter = await valueOf(panel, "textarea");
  expect(starter).toContain(`https://x.com/messages/compose?recipient_id=${us}`);
  const text = `Hi Joe 👩‍👩‍👧‍👦\n\nשלום, <b>exact</b> & “quick”\n${dmLinkOf(us, "Order number: ")}`;
  await write(panel, "Your public reply", text);

  await page.bringToFront();
  await page.locator(`${tweet} [data-testid="reply"]`).click();
  const box = await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
  await press(panel, "Put it in X’s reply box");
  await says(panel, "In X’s reply box. Press Post there.");
  expect((await modelOf(box!)).text).toBe(text);
  expect([...world.state.posts.values()].filter(({ via }) => via === "site")).toEqual([]);

  await page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
  await says(panel, "Posted. Seen on X.");
  const posted = [...world.state.posts.values()].filter(({ via }) => via === "site");
  expect(posted.map((post) => [post.inReplyTo, post.text])).toEqual([[id, text]]);
  expect((await rowsOf(panel, "cases"))[0]?.steps.map(({ name }) => name)).toEqual([
    "acknowledged",
    "invited",
  ]);

  world.state.addMessage({ senderId: joe, recipientId: us, text: "It is NW-20331.", via: "site" });
  await page.goto(`https://x.com${chatPath(us, joe)}`);
  await panel.waitForSelector('::-p-aria([name="Your private message"][role="textbox"])');
  await press(panel, "Start from a reply");
  await panel.waitForSelector('[role="option"]');
  // The public reply began with one: it is learned of now, and what its question means is known.
  const learned = (await rowsOf(panel, "learned")).map(({ row }) => row);
  expect(learned.find(({ key }) => key === "m:")).toMatchObject({ n: 1 });
  await panel.keyboard.press("Escape");
  const answer = "Thank you, Joe 🚲\nשלום & <b>goodbye</b>";
  await write(panel, "Your private message", answer);
  await page.waitForSelector('>>> [data-testid="dm-composer-textarea"]');
  await press(panel, "Put it in the message box");
  await says(panel, "In X’s message box. Press send there.");
  expect(await valueOf(page, '>>> [data-testid="dm-composer-textarea"]')).toBe(answer);
  await page.locator('>>> [data-testid="dm-composer-send-button"]').click();
  await says(panel, "Sent. Seen in the chat.");

  const sent = world.state.messages.filter(
    ({ senderId, via }) => senderId === us && via === "site",
  );
  expect(sent.map((message) => [message.recipientId, message.text])).toEqual([[joe, answer]]);
  const rows = (await rowsOf(panel, "sends")).toSorted((a, b) => a.createdAt - b.createdAt);
  expect(rows).toMatchObject([
    { channel: "public", route: "draft", text, state: { name: "seen", remoteId: posted[0]?.id } },
    { channel: "dm", route: "draft", text: null, state: { name: "seen", by: "page" } },
  ]);
  for (const { life } of rows)
    expect(life.map(({ name }) => name)).toEqual(["drafted", "inserted"]);
  expect(world.site?.clientErrors).toEqual([]);
  await page.close();
});

test("Firefox: a reminder is a notice of the browser's and a count on the button, until it is done", async () => {
  const page = await firefox.openPage("https://x.com/northwind");
  const panel = await firefox.panel();
  const [begun] = await rowsOf(panel, "cases");
  await press(panel, "Follow up");
  await press(panel, "Allow notices");
  const standing = () =>
    panel.evaluate(async () => {
      const { notifications, action } = (globalThis as unknown as { browser: Reminding }).browser;
      return [
        Object.keys((await notifications?.getAll()) ?? {}).length,
        await action.getBadgeText({}),
      ];
    });
  expect(await standing()).toEqual([0, ""]);
  await panel.evaluate((caseId) => {
    const { runtime } = (globalThis as unknown as { browser: Reminding }).browser;
    const value = { due: Date.now() - 60_000, what: "call the carrier" };
    const body = { caseId, what: "followUp", value };
    const { version } = runtime.getManifest();
    return runtime.sendMessage({ aside: "panel/about", version, body });
  }, begun?.id);
  await says(panel, "Follow-up: call the carrier");
  await expect.poll(standing).toEqual([1, "1"]);
  await press(panel, "Done");
  await expect.poll(standing).toEqual([0, ""]);
  await page.close();
});

interface Reminding {
  readonly runtime: {
    getManifest(): { version: string };
    sendMessage(message: unknown): Promise<unknown>;
  };
  /** Missing until the person has allowed notices. */
  readonly notifications?: { getAll(): Promise<object> };
  readonly action: { getBadgeText(of: object): Promise<string> };
}

test("Firefox: what stands beside X's composers, on profiles and in the chat; what the page makes itself does nothing; suggestions follow use; other products' files are taken in", async () => {
  const id = postId(world, "hours");
  const author = world.state.user(world.state.posts.get(id)?.authorId ?? "");
  const sent = () =>
    [...world.state.posts.values(), ...world.state.messages].filter(({ via }) => via === "site");
  const before = sent().length;
  const page = await firefox.openPage(`https://x.com/${author?.handle}`);
  await page.locator(`${moveButton}:has(+ [data-testid="userActions"])`).click();
  const own = await firefox.panel();
  const controls = inFirefoxControls(page, own);
  await says(own, `@${author?.handle}`);
  const customers = async () => (await rowsOf(own, "cases")).map(({ customer }) => customer);
  expect(await customers()).toContain(author?.handle.toLowerCase());

  await page.bringToFront();
  await page.goto(`https://x.com/${author?.handle}/status/${id}`);
  await page.locator('article[tabindex="-1"] [data-testid="reply"]').click();
  const box = await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
  const held = async () => (await modelOf(box!)).text;
  await controls.one("replies");

  // Nothing that the page makes opens or chooses anything, before and while the picker is open.
  const cases = await customers();
  await page.evaluate(tamper, moveButton);
  expect(await controls.titles()).toEqual([]);
  await page.keyboard.type("Thanks! /late");
  const late = ["Order is late"];
  await expect.poll(() => controls.titles()).toEqual(late);
  const told = await page.evaluate(tamper, moveButton);
  expect(told).toEqual({ roots: [null], words: "", runtime: false });
  expect(await controls.titles()).toEqual(late);
  expect(await held()).toBe("Thanks! /late");
  expect(await customers()).toEqual(cases);

  // Of "Dr. Anneke Vries" nobody knows what she wants to be called.
  await page.keyboard.press("Enter");
  expect((await controls.one("form")).words).toContain("A guess. Is it right?");
  await page.keyboard.type("Dr. Vries");
  await expect
    .poll(async () => (await controls.one("preview")).words)
    .toMatch(/Dr\. Vries.*https:/);
  const { words } = await controls.one("preview");
  await page.keyboard.press("Enter");
  await expect.poll(held).toBe(`Thanks! ${words}`);
  await firefox.keys(page, [["\uE009", "a"]]);
  await page.keyboard.type("We wrote to you at mara@example.org");
  await expect.poll(() => controls.marked()).toBe("1 thing to look at");
  // X's window for a reply is higher than this one: its tools are scrolled to.
  await page.$eval('[role="dialog"] [data-testid="toolBar"]', (bar) => bar.scrollIntoView());
  await controls.press("mark");
  expect((await controls.one("said-list")).words).toContain("Everybody can read this e-mail");
  await page.keyboard.press("Escape");
  await box!.focus();
  await firefox.keys(page, [["\uE009", "a"]]);
  await page.keyboard.type("Sorry about that! Please tweet us your booking number.");
  await controls.one("warn");
  await controls.press("mark");
  await controls.press("fix");
  await expect.poll(held).toMatch(/^Sorry about that! .*private/);
  const mended = await held();
  expect(mended).not.toContain("tweet us");
  await expect.poll(() => controls.marked()).toBe(undefined);
  await controls.press("take");
  await expect
    .poll(() => own.$$eval("textarea", (all) => all.map(({ value }) => value)))
    .toContain(mended);
  await page.bringToFront();
  expect(await held()).toBe(mended);

  const talk = world.state.user("omar_alfarsi")?.id ?? "";
  await page.goto(`https://x.com${chatPath(world.state.viewerId, talk)}`);
  await page.waitForSelector('>>> [data-testid="dm-composer-textarea"]');
  await controls.press("replies");
  await expect.poll(() => controls.titles()).toHaveLength(3);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await controls.one("form");
  await page.keyboard.type("Omar");
  await expect.poll(async () => (await controls.one("preview")).words).toMatch(/^Thanks, Omar\. /);
  const answer = (await controls.one("preview")).words;
  await page.keyboard.press("Enter");
  const message = '>>> [data-testid="dm-composer-textarea"]';
  await expect.poll(() => valueOf(page, message)).toBe(answer);
  await firefox.keys(page, [["\uE009", "a"]]);
  await page.keyboard.type("Hi /sor");
  await expect.poll(() => controls.titles()).toEqual(["It's sorted"]);
  await page.keyboard.press("Enter");
  // What was said of him before stands there again.
  await expect.poll(async () => (await controls.one("preview")).words).toMatch(/^Omar, this /);
  const sorted = (await controls.one("preview")).words;
  await page.keyboard.press("Enter");
  await expect.poll(() => valueOf(page, message)).toBe(`Hi ${sorted}`);

  // The key that the browser has for it, as it is bound there.
  await firefox.pressShortcut();
  await expect.poll(() => controls.titles()).toHaveLength(3);
  await page.keyboard.press("Escape");
  await page
    .locator(`>>> ${moveButton}:has(+ [data-testid="dm-conversation-more-button"])`)
    .click();
  await expect.poll(customers).toContain("omar_alfarsi");
  expect(sent()).toHaveLength(before);
  expect(world.site?.clientErrors).toEqual([]);

  // What stood last and was used for two tweets of one kind stands first for the third, and says why.
  const mara = world.state.posts.get(postId(world, "brokenbowls"))?.authorId ?? "";
  const uses = async () => (await rowsOf(own, "replyUses")).length;
  const usesBefore = await uses();
  let rare = "";
  for (const [at, text] of [
    "Can I bring a ladder?",
    "May I bring my ladder along?",
    "A ladder: can I bring one?",
  ].entries()) {
    const asked = world.state.addPost({ authorId: mara, text: `@northwind ${text}`, via: "site" });
    await page.goto(`https://x.com/mara_lindqvist/status/${asked.id}`);
    await page.locator('article[tabindex="-1"] [data-testid="reply"]').click();
    await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
    // X takes the very same post only once.
    await page.keyboard.type(`Number ${at}. `);
    await controls.one("replies");
    await page.$eval('[role="dialog"] [data-testid="toolBar"]', (bar) => bar.scrollIntoView());
    await controls.press("replies");
    await expect.poll(() => controls.titles()).toHaveLength(5);
    const listed = await controls.titles();
    if (at === 2) {
      expect(listed[0]).toBe(rare);
      expect((await controls.whys())[0]).toMatch(/^Used 2 times, for .*“(?:bring|ladder)”/i);
      break;
    }
    rare ||= listed.at(-1) ?? "";
    await page.keyboard.type(rare);
    await expect.poll(async () => (await controls.titles())[0]).toBe(rare);
    await page.keyboard.press("Enter");
    await page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
    await expect.poll(uses).toBe(usesBefore + at + 1);
  }

  // The library on its page: each file is taken in and taken back; the last is shown as
  // an example's customer would read it.
  const library = firefox.address("options.html#replies");
  await own.evaluate((to) => void setTimeout(() => location.assign(to)), library);
  const shows = (text: string) =>
    expect.poll(() => own.evaluate(() => document.body?.innerText)).toContain(text);
  await shows("Import a file");
  const [first, ...others] = foreignFiles;
  for (const file of [...others, first!]) {
    await own.evaluate(takeIn, file);
    await shows(`${file.replies.length} replies taken in.`);
    const stored = await rowsOf(own, "replies");
    for (const reply of file.replies)
      expect(stored.find(({ title }) => title === reply.title)).toMatchObject(reply);
    if (file === first) break;
    await own.evaluate(() =>
      [...document.querySelectorAll("button")]
        .find(({ textContent }) => textContent === "Undo")
        ?.click(),
    );
    await shows("Import undone");
  }
  await own.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a.library-row")]
      .find(({ textContent }) => textContent.includes("Giraffe late"))
      ?.click(),
  );
  await shows("We’re looking: tracking https://example.org/track");
});

/** On the library's page: chooses a file, and takes in what is new in it. */
async function takeIn({ name, text }: { name: string; text: string }) {
  const find = async <E extends HTMLElement>(at: string, words = ""): Promise<E> => {
    const found = [...document.querySelectorAll<E>(at)].find((one) =>
      one.textContent.includes(words),
    );
    if (found) return found;
    await new Promise(requestAnimationFrame);
    return find<E>(at, words);
  };
  (await find("button", "Import")).click();
  const field = await find<HTMLInputElement>("input[type=file]");
  const given = new DataTransfer();
  given.items.add(new File([text], name));
  field.files = given.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  (await find("dialog button", "Take in")).click();
}

/** In the page, as its own script: events on all that is Aside's, keys, and forged messages. */
async function tamper(tag: string) {
  const hosts = [...document.querySelectorAll<HTMLElement>(tag)];
  for (const host of hosts) {
    const { x, y, width, height } = host.getBoundingClientRect();
    for (let at = 2; at < width; at += 8) {
      const where = { bubbles: true, composed: true, clientX: x + at, clientY: y + height / 2 };
      for (const type of ["pointerdown", "mousedown", "mouseup", "click"])
        host.dispatchEvent(new MouseEvent(type, where));
    }
  }
  for (const target of [window, document, ...hosts])
    for (const key of ["ArrowDown", "Enter"])
      for (const type of ["keydown", "keypress", "keyup"])
        target.dispatchEvent(
          new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }),
        );
  for (const aside of ["page/moveToDm", "page/replies", "page/judge", "page/bring"])
    postMessage({ aside, version: "0.1.0", body: { channel: "public", text: "x" } }, "*");
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
  const { chrome, browser } = globalThis as { chrome?: object; browser?: object };
  return {
    roots: [...new Set(hosts.map(({ shadowRoot }) => shadowRoot))],
    words: hosts.map(({ innerHTML }) => innerHTML).join(""),
    runtime: "runtime" in (chrome ?? browser ?? {}),
  };
}
