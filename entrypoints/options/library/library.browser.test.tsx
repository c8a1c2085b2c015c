import axe from "axe-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { missingWords } from "../../../test/fakes/catalogue.ts";
import { openDb, type AsideDb } from "../../../lib/db/index.ts";
import {
  STARTER_SETS,
  type CannedReply,
  type PlaybookEntry,
  type StoredReply,
} from "../../../lib/replies/index.ts";
import "../../../components/ui/theme.css";
import "../../../components/ui/ui.css";
import "../../../components/options/options.css";
import { Pages } from "../pages.tsx";
// oxlint-disable-next-line import/no-unassigned-import -- Loaded here, so that no test waits for it.
import "./library-page.tsx";
// oxlint-disable-next-line import/no-unassigned-import -- The same.
import "./playbook-page.tsx";

interface Asked {
  readonly aside: string;
  readonly body: unknown;
}

let db: AsideDb;
/** What the page asked of the worker, and what this one answers. */
let asked: Asked[];
const answers: Record<string, (body: never) => unknown> = {
  "panel/saveReply": async ({ reply }: { reply: CannedReply }) => {
    const before = await db.replies.get(reply.id);
    const stored: StoredReply = { createdAt: 1, ...reply, changedAt: 2 };
    if (before) {
      const { createdAt: _c, changedAt, ...words } = before;
      await db.replyVersions.put({ replyId: reply.id, at: changedAt, reply: words });
    }
    await db.replies.put(stored);
    return { reply: stored };
  },
  "panel/archiveReplies": async ({ ids, archived }: { ids: string[]; archived: boolean }) => {
    for (const id of ids) {
      const { archivedAt: _a, ...reply } = (await db.replies.get(id))!;
      await db.replies.put(archived ? { ...reply, archivedAt: 3 } : reply);
    }
    return null;
  },
  "panel/savePlaybook": async ({ entry }: { entry: Omit<PlaybookEntry, "changedAt"> }) => {
    await db.playbook.put({ ...entry, changedAt: 1 });
    return null;
  },
  "panel/dropPlaybook": async ({ id }: { id: string }) => {
    await db.playbook.delete(id);
    return null;
  },
  "panel/forgetUses": ({ of }: { of: string }) => ({ forgotten: of === "all" ? 12 : 1 }),
  "panel/findReplies": async ({ query }: { query: string }) => ({
    ids: (await db.replies.toArray()).flatMap(({ id, title }) =>
      title.toLowerCase().includes(query.toLowerCase()) ? [id] : [],
    ),
  }),
};

beforeEach(async () => {
  db = openDb();
  await Promise.all(db.tables.map((table) => table.clear()));
  localStorage.clear();
  location.hash = "";
  missingWords.length = 0;
  asked = [];
  const { browser } = globalThis as unknown as { browser: { runtime: object } };
  Object.assign(browser.runtime, {
    getManifest: () => ({ version: "1" }),
    sendMessage: async (ask: Asked) => {
      asked.push(ask);
      return { ok: true, answer: await answers[ask.aside]?.(ask.body as never) };
    },
  });
});
afterEach(async () => {
  await cleanup();
  db.close();
  if (missingWords.length > 0) throw new Error(`no words for ${missingWords.join()}`);
});

const shop = STARTER_SETS.shop.map((reply) => Object.assign({ createdAt: 1, changedAt: 1 }, reply));

/** What axe finds wrong with what stands there. */
async function wrong() {
  const { violations } = await axe.run(document.body, {
    // The frame that the test runs in has a title and a language of its own.
    rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test(
  "a reply is found, changed, kept unsaved, saved, had back and archived, by keyboard",
  { timeout: 60_000 },
  async () => {
    await page.viewport(1280, 900);
    await db.replies.bulkPut(shop);
    location.hash = "#replies";
    const screen = await render(<Pages />);
    await expect.element(screen.getByText("27 replies", { exact: false })).toBeVisible();
    expect(await wrong()).toEqual([]);

    // Found as one types, opened with the arrow keys.
    await userEvent.keyboard("/");
    await userEvent.keyboard("parcel is late");
    await expect.element(screen.getByText("1 reply", { exact: true })).toBeVisible();
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(() => document.activeElement?.textContent).toContain("Parcel is late");
    await userEvent.keyboard("{Enter}");
    const first = screen.getByLabelText("Wording 1", { exact: true });
    await expect.element(first).toBeVisible();
    await expect.element(screen.getByText(/^Hi Sam, I'm sorry you're still/)).toBeVisible();

    // A broken template says where; what is typed outlives the page.
    await first.fill("Hi\n{{ customer.first_name");
    await expect.element(screen.getByText("Line 2, place 1:", { exact: false })).toBeVisible();
    await first.fill("Sorry, {{ customer.first_name }}.");
    await screen.getByLabelText("Example customer").selectOptions("✨ moonlight.jpg ✨");
    await expect
      .element(screen.getByText("Nobody knows a value for", { exact: false }))
      .toBeVisible();
    await screen.getByRole("button", { name: "Move wording 1 down" }).click();
    await expect
      .poll(() => document.activeElement?.closest("li")?.textContent)
      .toContain("Wording 2");
    expect(await wrong()).toEqual([]);
    await screen.unmount();
    const again = await render(<Pages />);
    const second = again.getByLabelText("Wording 2", { exact: true });
    await expect.element(second).toHaveValue("Sorry, {{ customer.first_name }}.");
    await expect
      .element(again.getByText("It is kept here if you leave.", { exact: false }))
      .toBeVisible();

    // A shortcut of another reply is named, and holds the saving back.
    const shortcut = again.getByLabelText("Shortcut");
    await shortcut.fill("/damaged");
    await expect
      .element(again.getByText("/damaged belongs to another reply:", { exact: false }))
      .toBeVisible();
    await userEvent.keyboard("{Control>}s{/Control}");
    expect(asked.filter(({ aside }) => aside === "panel/saveReply")).toEqual([]);
    await shortcut.fill("late");
    await userEvent.keyboard("{Control>}s{/Control}");
    await expect.element(again.getByText("Saved.", { exact: true })).toBeVisible();
    expect((await db.replies.get("starter-shop-late"))?.wordings[1]).toBe(
      "Sorry, {{ customer.first_name }}.",
    );
    expect(localStorage.length).toBe(0);

    // The version before, and what came of it, can be had back.
    await again.getByText("Earlier versions (1)", { exact: false }).click();
    await again.getByRole("button", { name: /Restore the version/ }).click();
    await expect
      .element(again.getByLabelText("Wording 1", { exact: true }))
      .toHaveValue(shop[0]!.wordings[0]);
    await again.getByRole("button", { name: "Undo changes" }).click();
    // Asked twice; of this one, then of all of them.
    const forget = again.getByRole("button", { name: "Forget what was learned" });
    for (const [button, said] of [
      [forget.last(), "One use forgotten."],
      [forget.first(), "12 uses forgotten."],
    ] as const) {
      await button.click();
      await again.getByRole("button", { name: "Forget", exact: true }).click();
      await expect.element(again.getByText(said)).toBeVisible();
    }
    expect(
      asked.filter(({ aside }) => aside === "panel/forgetUses").map(({ body }) => body),
    ).toMatchObject([{ of: "reply" }, { of: "all" }]);
    await again.getByRole("button", { name: "Archive", exact: true }).click();
    await expect
      .element(again.getByText("Archived. It is no longer offered.", { exact: false }))
      .toBeVisible();
    expect((await db.replies.get("starter-shop-late"))?.archivedAt).toBe(3);
    await again.getByRole("button", { name: "Undo", exact: true }).click();
    await expect
      .poll(async () => (await db.replies.get("starter-shop-late"))?.archivedAt)
      .toBeUndefined();
  },
);

test("ten thousand replies: those in sight are there, and the keyboard reaches the last; narrow, and from the right", async () => {
  const many = Array.from({ length: 10_000 }, (_, at): StoredReply => {
    const { id, title, ...reply } = shop[at % shop.length]!;
    return { ...reply, id: `${id}-${at}`, title: `${title} ${at}`, shortcut: `s${at}` };
  });
  await db.replies.bulkPut(many);
  location.hash = "#replies";
  const screen = await render(<Pages />);
  await expect.element(screen.getByText("10,000 replies", { exact: false })).toBeVisible();
  const rows = () => screen.container.querySelectorAll(".library-row");
  expect(rows().length).toBeLessThan(60);
  (rows()[0] as HTMLElement).focus();
  await userEvent.keyboard("{End}");
  await expect.poll(() => document.activeElement?.closest("li")?.ariaPosInSet).toBe("10000");
  expect(rows().length).toBeLessThan(60);

  await page.viewport(320, 640);
  document.documentElement.dir = "rtl";
  await db.replies.put({ ...many[0]!, title: "W".repeat(200), folder: "F".repeat(200) });
  location.hash = `#replies/${many[0]!.id}`;
  await expect.element(screen.getByLabelText("Title")).toHaveValue("W".repeat(200));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await screen.getByRole("button", { name: "Back to the list" }).click();
  await expect.element(screen.getByText("10,000 replies", { exact: false })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  document.documentElement.dir = "";
});

test("an empty library offers sets, a file and one's own; what is begun is listed until it is saved", async () => {
  await page.viewport(1280, 900);
  location.hash = "#replies";
  const screen = await render(<Pages />);
  await screen.getByRole("button", { name: /A software product/ }).click();
  expect(asked.at(-1)).toMatchObject({ aside: "panel/addStarterSet", body: { set: "product" } });
  await screen.getByRole("button", { name: "Write my own" }).click();
  await screen.getByLabelText("Text", { exact: true }).fill("Thank you, {{ customer.name }}.");
  await screen.getByLabelText("Private", { exact: true }).click({ force: true });
  location.hash = "#replies";
  await expect.element(screen.getByText("Not saved", { exact: false })).toBeVisible();
  expect(await wrong()).toEqual([]);
});

test("the playbook: words not to say, what is better, tied to a reply and a rule; removed and had back", async () => {
  await page.viewport(1280, 900);
  await db.replies.bulkPut(shop);
  location.hash = "#playbook";
  let screen = await render(<Pages />);
  await screen.getByRole("button", { name: "Add something not to say" }).click();
  await expect.element(screen.getByLabelText("Words not to say")).toHaveFocus();
  await userEvent.keyboard("as per our policy");
  await screen.getByLabelText("What to say instead").fill("Say what we can do.");
  await screen.getByLabelText("Tie to a reply…").selectOptions("A kind no");
  // Left unsaved and come back to: what was typed and tied stands there.
  await cleanup();
  screen = await render(<Pages />);
  await expect.element(screen.getByLabelText("Words not to say")).toHaveValue("as per our policy");
  await screen.getByRole("button", { name: "Add something to say" }).click();
  await userEvent.keyboard("never mind");
  await screen.getByRole("button", { name: "Cancel" }).first().click();
  expect(Object.keys(localStorage)).toEqual(["playbook:dontSay"]);
  await screen.getByLabelText("Tie to a rule…").selectOptions("Not how we say it");
  await screen.getByRole("button", { name: "Save", exact: true }).click();
  await expect.element(screen.getByText("Better: Say what we can do.")).toBeVisible();
  await expect
    .element(screen.getByRole("button", { name: "Add something not to say" }))
    .toHaveFocus();
  expect((await db.playbook.toArray())[0]).toMatchObject({
    kind: "dontSay",
    text: "as per our policy",
    replies: ["starter-shop-no"],
    rules: ["dontSay"],
  });
  expect(Object.keys(localStorage)).toEqual([]);
  expect(await wrong()).toEqual([]);
  await screen.getByRole("button", { name: "Remove “as per our policy”" }).click();
  await expect.element(screen.getByText("Removed.")).toBeVisible();
  await screen.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.element(screen.getByText("Better: Say what we can do.")).toBeVisible();
});
