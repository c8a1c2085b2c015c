import { join } from "node:path";
import { launchChromium, type RunningChromium } from "../browser/chromium.ts";
import type { Display } from "../browser/display.ts";
import { until } from "../browser/wait.ts";
import { inPanel } from "../person/in-panel.ts";
import { connect } from "../person/in-options.ts";
import { onX } from "../person/on-x.ts";
import { rowsOf } from "../person/rows.ts";
import type { TweetRow } from "../world/seed.ts";
import { startWorld, type RunningWorld } from "../world/server.ts";
import type { WorldPost, WorldUser } from "../world/types.ts";

export interface HandoffOptions {
  readonly route: "draft" | "api";
  readonly theme: "light" | "black";
  readonly extension: string;
  readonly tweets?: readonly TweetRow[];
  /** Where the browser's window stands; missing: headless. */
  readonly display?: Display | "own";
  /** Where pictures are written. */
  readonly folder: string;
  /** Told after each step. */
  readonly onStep: (name: string, ms: number) => void;
}

export interface ToldSend {
  readonly channel: "public" | "dm";
  readonly route: string;
  readonly state: string;
  readonly remoteId: string | null;
}

export interface HandoffResult {
  readonly sends: ToldSend[];
  /** What stands on X from the account that was not there before. */
  readonly site: { readonly replies: number; readonly dms: number };
  readonly duplicates: number;
  readonly screenshots: string[];
  readonly browser: RunningChromium;
  readonly world: RunningWorld;
}

/** One whole handoff as a person does it: a complaint in public becomes a private conversation. */
export async function handoff(options: HandoffOptions): Promise<HandoffResult> {
  const { route, theme, onStep } = options;
  const screenshots: string[] = [];
  const world = await startWorld({ theme, ...(options.tweets && { tweets: options.tweets }) });
  const browser = await launchChromium({
    extension: options.extension,
    worldPort: world.port,
    theme: theme === "black" ? "dark" : "light",
    ...(options.display && { display: options.display }),
  });
  try {
    const brand = known(
      world.state.user(world.state.viewerId),
      "the account that X is signed in with",
    );
    const complaint = chooseComplaint(world, brand);
    const customer = known(world.state.user(complaint.authorId), "the customer");
    const before = {
      posts: new Set(world.state.posts.keys()),
      messages: world.state.messages.length,
    };
    const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const from = performance.now();
      const result = await work();
      onStep(name, Math.round(performance.now() - from));
      return result;
    };
    const photograph = async (name: string) => {
      const file = join(options.folder, `${route}-${theme}-${screenshots.length + 1}-${name}.png`);
      await browser.photographWindow(file);
      screenshots.push(file);
    };

    await browser.worker();
    if (route === "api")
      await step(`@${brand.handle} is connected to X's API`, () => connect(browser, brand.handle));

    const page = await step(
      `Aside reads the account's number from @${brand.handle}'s own profile`,
      async () => {
        const opened = await browser.openPage(`https://x.com/${brand.handle}`);
        await opened.getByTestId("UserName").waitFor();
        return opened;
      },
    );
    const x = onX(page);
    await step(`@${customer.handle} complains in public: “${cut(complaint.text)}”`, async () => {
      // The written complaint is on top of the timeline; a real one is somewhere in a file of thousands.
      const place = options.tweets ? `${customer.handle}/status/${complaint.id}` : "home";
      await page.goto(`https://x.com/${place}`);
      await x.findTweet(complaint.id);
    });
    const panelPage = await step("Move to DM is pressed; the panel shows the case", async () => {
      await x.pressMoveToDm(complaint.id);
      const opened = await browser.sidePanel();
      await inPanel(opened).caseOf(customer.handle);
      return opened;
    });
    const panel = inPanel(panelPage);
    await panel.box("public").waitFor();
    await photograph("case");
    const reply = await step(
      "A reply is picked; the invitation with the DM link stands last",
      async () => {
        const text = await panel.pickStarter("public", 0);
        if (!/recipient_id=\d+\S*$/.test(text))
          throw new Error(`The reply does not end with the DM link: ${text}`);
        return text;
      },
    );
    await photograph("reply");

    if (route === "draft") {
      await step("It is put in X's reply box", async () => {
        await x.openReplyBox(complaint.id);
        await panel.press("public", "Put it in X’s reply box");
        await panel.says("In X’s reply box. Press Post there.");
      });
      await photograph("in-reply-box");
      await step("Post is pressed on X; Aside sees that it stands there", async () => {
        await x.pressPost();
        await panel.says("Posted. Seen on X.");
      });
    } else {
      await step("Send now is pressed; X takes it", async () => {
        await panel.press("public", /^Send now/);
        await panel.says("X has taken it.");
      });
    }
    const posted = [...world.state.posts.values()].filter((post) => !before.posts.has(post.id));
    sameText(
      posted.map(({ text }) => text),
      reply,
    );
    await photograph("acknowledged");

    await step(`@${customer.handle} follows the invitation and writes privately`, async () => {
      world.state.addMessage({
        senderId: customer.id,
        recipientId: brand.id,
        text: "Thanks for the quick answer! My order number is NW-20331.",
        via: "site",
      });
    });
    await step("Aside notices that they wrote", async () => {
      if (route === "draft")
        await panel.page.getByRole("button", { name: "Open the chat" }).click();
      else await panel.page.getByRole("button", { name: /^Look for their message/ }).click();
      await panel.box("dm").waitFor();
    });
    const answer = await step("The private answer is written", () => panel.pickStarter("dm", 0));
    if (route === "draft") {
      await step("It is put in the message box, and sent there by hand", async () => {
        await x.messageBox().waitFor();
        await panel.press("dm", "Put it in the message box");
        await panel.says("In X’s message box. Press send there.");
        await photograph("in-message-box");
        await x.pressSendMessage();
        await panel.says("Sent. Seen in the chat.");
      });
    } else {
      await step("Send now is pressed; X takes it", async () => {
        await panel.press("dm", /^Send now/);
        await until("both sends to be taken", 20_000, async () =>
          (await rowsOf(panelPage, "sends")).filter(({ state }) => state.name === "accepted")
            .length === 2
            ? true
            : undefined,
        );
      });
    }
    const messages = world.state.messages
      .slice(before.messages)
      .filter(({ senderId }) => senderId === brand.id);
    sameText(
      messages.map(({ text }) => text),
      answer,
    );
    await step("The case is resolved", async () => {
      await panel.page.getByRole("button", { name: "Mark as resolved" }).click();
      await panel.says("This case is closed.");
    });
    await photograph("resolved");
    await panel.page.getByRole("tab", { name: "Sends" }).click();
    await photograph("sends");

    const rows = await rowsOf(panelPage, "sends");
    return {
      sends: rows
        .toSorted((a, b) => a.createdAt - b.createdAt)
        .map(({ channel, route: by, state }) => ({
          channel,
          route: by,
          state: state.name,
          remoteId: ("remoteId" in state && state.remoteId) || null,
        })),
      site: { replies: posted.length, dms: messages.length },
      duplicates: posted.length - 1 + (messages.length - 1),
      screenshots,
      browser,
      world,
    };
  } catch (error) {
    await photographEnd(browser, join(options.folder, `${route}-${theme}-failed.png`));
    await browser.close();
    await world.close();
    throw error;
  }
}

/** The newest tweet of a customer that mentions the brand and that nobody has answered. */
function chooseComplaint(world: RunningWorld, brand: WorldUser): WorldPost {
  const { state, posts } = world;
  const written = posts.get("lost");
  if (written !== undefined) return known(state.posts.get(written), "the complaint");
  const answered = new Set([...state.posts.values()].map(({ inReplyTo }) => inReplyTo));
  const open = state.mentionsOf(brand.id).filter(({ id }) => !answered.has(id));
  // A thank-you mentions the brand too; what asks something at some length is more likely a complaint.
  const asks = open.find(({ text }) => text.length > 80 && text.includes("?"));
  return known(asks ?? open[0], `an unanswered tweet that mentions @${brand.handle}`);
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`X in miniature lacks ${what}.`);
  return value;
}

/** What was shown is what stands on X: once, to the letter. */
function sameText(found: readonly string[], shown: string): void {
  if (found.length !== 1 || found[0] !== shown)
    throw new Error(
      `On X stands ${JSON.stringify(found)}, and the panel showed ${JSON.stringify(shown)}.`,
    );
}

const cut = (text: string) => {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
};

/** The reason for stopping matters more than a picture that could not be taken. */
async function photographEnd(browser: RunningChromium, file: string): Promise<void> {
  await browser
    .photographWindow(file)
    .catch((error: unknown) => console.error(`No picture: ${String(error)}`));
}
