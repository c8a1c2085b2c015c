import type { Rows } from "../../lib/db/index.ts";
import type { RunningChromium } from "../browser/chromium.ts";
import type { RunningFirefox } from "../browser/firefox.ts";
import { until } from "../browser/wait.ts";
import { moveButton, onX } from "./on-x.ts";
import { rowsOf } from "./rows.ts";

/** What a person does with mouse and keyboard in one browser, with one tab of X and the panel beside it. */
export interface Hands {
  /** Goes to a place on X, as one does by the address. */
  go(path: string): Promise<void>;
  /** Presses Move to DM on the post that stands open. */
  moveToDm(postId: string): Promise<void>;
  /** Opens X's reply window from the post that stands open. */
  openReplyBox(postId: string): Promise<void>;
  /** Types into what has the focus on X. */
  type(text: string): Promise<void>;
  /** Presses X's own Post in the reply window, and waits until that is gone. */
  post(): Promise<void>;
  /** Waits for X's message box. */
  chat(): Promise<void>;
  /** Presses X's own Send in the chat. */
  sendMessage(): Promise<void>;
  readonly panel: PanelHands;
}

/** What a person does in the panel; names are the catalogue's. */
export interface PanelHands {
  press(name: string): Promise<void>;
  tab(name: string): Promise<void>;
  /** Chooses the first reply that is offered, if any are. */
  chooseFirst(): Promise<void>;
  write(label: string, text: string): Promise<void>;
  /** Waits for a field. */
  field(label: string): Promise<void>;
  /** What a field holds, once it holds something. */
  read(label: string): Promise<string>;
  choose(label: string, option: string): Promise<void>;
  says(text: string): Promise<void>;
  /** Chooses one of several lists. */
  list(name: string): Promise<void>;
  /** How many rows the list has that is shown, in sight or not. */
  rowCount(): Promise<number>;
  rows<T extends keyof Rows>(table: T): Promise<Rows[T][]>;
  picture(file: string): Promise<void>;
}

const PATIENCE = 20_000;

/** In Chromium, with the real side panel. */
export async function chromiumHands(browser: RunningChromium): Promise<Hands> {
  const page = await browser.openPage("https://x.com/home");
  page.setDefaultTimeout(PATIENCE);
  const x = onX(page);
  let beside: Awaited<ReturnType<RunningChromium["sidePanel"]>> | undefined;
  const panel = async () => (beside ??= await browser.sidePanel());
  const button = async (name: string) =>
    (await panel()).getByRole("button", { name, exact: true }).first();
  return {
    go: async (path) => void (await page.goto(`https://x.com${path}`)),
    async moveToDm(id) {
      await x.tweet(id).first().locator(moveButton).waitFor();
      await x.pressMoveToDm(id);
    },
    openReplyBox: async (id) => void (await x.openReplyBox(id)),
    type: (text) => page.keyboard.type(text),
    async post() {
      await x.pressPost();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
    chat: () => x.messageBox().waitFor(),
    sendMessage: () => x.pressSendMessage(),
    panel: {
      press: async (name) => (await button(name)).click({ timeout: PATIENCE }),
      tab: async (name) => (await panel()).getByRole("tab", { name, exact: true }).click(),
      async chooseFirst() {
        const here = await panel();
        await here.getByRole("option").first().click();
        const use = here.getByRole("button", { name: "Use it" });
        if (await use.isVisible()) await use.click();
      },
      write: async (label, text) => (await panel()).getByLabel(label, { exact: true }).fill(text),
      field: async (label) =>
        (await panel()).getByLabel(label, { exact: true }).waitFor({ timeout: PATIENCE }),
      read: async (label) =>
        filled(label, async () => (await panel()).getByLabel(label, { exact: true }).inputValue()),
      choose: async (label, option) =>
        void (await (await panel()).getByLabel(label, { exact: true }).selectOption(option)),
      says: async (text) => (await panel()).getByText(text).first().waitFor({ timeout: PATIENCE }),
      list: async (name) =>
        (await panel()).locator(".filter-choice", { hasText: name }).first().click(),
      async rowCount() {
        const rows = (await panel()).locator("li[aria-setsize]");
        return (await rows.count()) === 0
          ? 0
          : Number(await rows.first().getAttribute("aria-setsize"));
      },
      rows: async (table) => rowsOf(await panel(), table),
      picture: (file) => browser.photographWindow(file).then(() => undefined),
    },
  };
}

/** In Firefox, where a press on the page shows the panel in a window of its own. */
export async function firefoxHands(firefox: RunningFirefox): Promise<Hands> {
  await firefox.closeSidebar();
  const page = await firefox.openPage("https://x.com/home");
  const tweet = (id: string) => `article:has(a[href$="/status/${id}"] time)`;
  type Panel = Awaited<ReturnType<RunningFirefox["panel"]>>;
  let beside: Panel | undefined;
  const panel = async () => (beside ??= await firefox.panel());
  // A locator waits for frames, of which a window that stands behind gets one in a second.
  const click = async (where: Panel, selector: string) => {
    const found = await where.waitForSelector(selector);
    await found?.click();
  };
  const press = async (name: string, role = "button") =>
    click(await panel(), `::-p-aria([name="${name}"][role="${role}"])`);
  const field = async (label: string, role = "textbox") => {
    const found = await (
      await panel()
    ).waitForSelector(`::-p-aria([name="${label}"][role="${role}"])`);
    if (!found) throw new Error(`The panel has no "${label}".`);
    return found;
  };
  return {
    async go(path) {
      await page.bringToFront();
      await page.goto(`https://x.com${path}`);
    },
    moveToDm: (id) => click(page, `${tweet(id)} ${moveButton}`),
    async openReplyBox(id) {
      await page.bringToFront();
      await click(page, `${tweet(id)} [data-testid="reply"]`);
      await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
    },
    type: (text) => page.keyboard.type(text),
    async post() {
      await click(page, '[role="dialog"] [data-testid="tweetButton"]');
      await page.waitForSelector('[role="dialog"]', { hidden: true });
    },
    async chat() {
      await page.bringToFront();
      await page.waitForSelector('>>> [data-testid="dm-composer-textarea"]');
    },
    sendMessage: () => click(page, '>>> [data-testid="dm-composer-send-button"]'),
    panel: {
      press: (name) => press(name),
      tab: (name) => press(name, "tab"),
      async chooseFirst() {
        const here = await panel();
        await click(here, '[role="option"]');
        const use = await here.$('::-p-aria([name="Use it"][role="button"])');
        await use?.click();
      },
      // The protocol's own way of filling a field is not seen by React.
      write: async (label, text) =>
        (await field(label)).evaluate((area, words) => {
          (area as HTMLTextAreaElement).focus();
          (area as HTMLTextAreaElement).select();
          document.execCommand("insertText", false, words);
        }, text),
      field: async (label) => void (await field(label)),
      read: async (label) =>
        filled(label, async () =>
          (await field(label)).evaluate((area) => (area as HTMLTextAreaElement).value),
        ),
      choose: async (label, option) => void (await (await field(label, "combobox")).select(option)),
      says: async (text) => void (await (await panel()).waitForSelector(`::-p-text(${text})`)),
      list: async (name) => click(await panel(), `.filter-choice::-p-text(${name})`),
      rowCount: async () =>
        (await panel()).evaluate(() =>
          Number(document.querySelector("li[aria-setsize]")?.getAttribute("aria-setsize") ?? 0),
        ),
      rows: async (table) => rowsOf(await panel(), table),
      picture: async (file) => void (await (await panel()).screenshot({ path: file })),
    },
  };
}

function filled(label: string, read: () => Promise<string>): Promise<string> {
  return until(`"${label}" to hold a text`, PATIENCE, async () => (await read()) || undefined);
}
