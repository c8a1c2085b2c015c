import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtExtension } from "../browser/build.ts";
import { launchChromium } from "../browser/chromium.ts";
import { inPanel } from "../person/in-panel.ts";
import { rowsOf } from "../person/rows.ts";
import { expect, test } from "./fixtures.ts";
import { startStage, type Stage } from "./stage.ts";

test.describe.configure({ mode: "default" });

let stage: Stage;
let profile: string;
test.beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), "aside-survival-"));
  stage = await startStage({ connected: true, userDataDir: profile });
});
test.afterAll(async () => {
  await stage.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const REPLY = "POST /2/tweets";
const MESSAGE = "POST /2/dm_conversations/with/*/messages";
const WORDS = "Sorry about that. We are on it.";
const FOUND = "Aside looked on X: it is there.";

const posts = () =>
  stage.world.calls.filter(({ method, path }) => method === "POST" && !path.includes("oauth2"));

/**
 * Every attempt of the next send is cut. There may be two: Chromium itself sends a request again, a POST
 * too, when a connection that it had used before ends without an answer
 * (net/http/http_network_transaction.cc, ShouldResendRequest).
 */
async function cut(when: "cutBefore" | "cutAfter", work: () => Promise<void>): Promise<void> {
  stage.world.faults.add({ on: REPLY, does: { kind: when } });
  await work();
  stage.world.faults.clear();
}

test("the network is cut before and after X did it: found there or not, and never sent again", async () => {
  const unclear = "It may be on X or not; Aside will not send it again by itself.";
  const before = await stage.take("lost");
  await cut("cutBefore", async () => {
    await before.send("public", WORDS);
    await before.panel.says(unclear);
  });
  const after = await stage.take("brokenbowls");
  await cut("cutAfter", async () => {
    await after.send("public", WORDS);
    await after.panel.says(unclear);
  });
  const tried = posts().length;
  await after.panel.says(FOUND);
  await stage.take("lost");
  await before.panel.says("Not sent. Aside looked on X: it is not there.");
  await expect(before.panel.box("public")).toHaveValue(WORDS);
  expect([before.replies().length, after.replies().length]).toEqual([0, 1]);
  expect(posts().length).toBe(tried);
});

test("X is slow: going out, and then taken, once", async () => {
  const { world } = stage;
  const from = posts().length;
  world.faults.add({ on: REPLY, times: 1, does: { kind: "delay", ms: 1500 } });
  const part = await stage.take("de");
  await part.send("public", WORDS);
  await part.panel.says("Going out to X…");
  await part.panel.says("X has taken it.");
  expect(part.replies()).toHaveLength(1);
  expect(posts().length - from).toBe(1);
});

test("no network: it waits in line with the words still there, and goes out once by itself", async () => {
  const { browser } = stage;
  const from = posts().length;
  const part = await stage.take("fr");
  await browser.offline(true);
  await part.send("public", WORDS);
  await part.panel.says("No connection. It goes out by itself once you are back online.");
  await expect(part.panel.box("public")).toHaveValue(WORDS);
  expect((await part.rows()).map(({ state }) => state.name)).toEqual(["queued"]);
  expect(posts().length - from).toBe(0);
  await browser.offline(false);
  await part.panel.says("X has taken it.");
  expect(part.replies()).toHaveLength(1);
  expect(posts().length - from).toBe(1);
});

test("the browser is closed while X is asked, and started again: each stands there once, and is found", async () => {
  const { world, browser } = stage;
  const from = posts().length;
  const held = [world.api.holdCall(REPLY, "before"), world.api.holdCall(MESSAGE, "after")];
  const reply = await stage.take("es");
  await reply.send("public", WORDS);
  const message = await stage.take("he");
  await message.writePrivately();
  await message.send("dm", WORDS);
  await Promise.all(held.map(({ reached }) => reached));
  await browser.close();
  for (const { go } of held) go();

  const again = await launchChromium({
    extension: await builtExtension("chrome"),
    worldPort: world.port,
    userDataDir: profile,
  });
  try {
    // Nobody opens X: the worker looks at its rows when the browser starts.
    await again.worker();
    const panel = inPanel(await again.openPage(again.address("sidepanel.html")));
    await panel.page.getByRole("tab", { name: "Sends" }).click();
    const states = async () => {
      const rows = await rowsOf(panel.page, "sends");
      return rows
        .filter(({ customer }) => ["long_name_lucia", "hadar_levi"].includes(customer))
        .map(({ state }) => ("by" in state ? `${state.name} by ${state.by}` : state.name));
    };
    await expect.poll(states).toEqual(["accepted by look", "accepted by look"]);
    const row = panel.page.locator(".send").filter({ hasText: "@hadar_levi" });
    await row.locator("summary").click();
    await expect(row).toContainText(FOUND);
    expect([reply.replies().length, message.messages().length]).toEqual([1, 1]);
    expect(posts().length - from).toBe(2);
  } finally {
    await again.close();
  }
});
