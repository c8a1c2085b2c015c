import axe from "axe-core";
import { useState } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { missingWords } from "../../test/fakes/catalogue.ts";
import { newCustomer, stopChanged, type Handle } from "../../lib/customers/index.ts";
import {
  casesOf,
  customersOf,
  entriesOf,
  everythingOf,
  openDb,
  stopEntry,
  type AsideDb,
} from "../../lib/db/index.ts";
import { advance, beginCase, type Case, type Entry } from "../../lib/handoff/index.ts";
import type { Ask, AskName, Envelope } from "../../lib/messages/index.ts";
import { newSend } from "../../lib/sends/index.ts";
import { customerAsks } from "../answering/customer-asks.ts";
import type { World } from "../answering/world.ts";
import "../../components/ui/theme.css";
import "../../components/ui/ui.css";
import "../../components/case/case.css";
import "../../components/sends/sends.css";
import "../../components/history/history.css";
import { useKeyboard } from "./keys.ts";
import { HistoryScreen } from "./history-screen.tsx";
import { NotesPart } from "./notes-part.tsx";
import { RatingPart } from "./rating-part.tsx";
import type { ShownCase } from "./read-case.ts";

const NOW = new Date(2026, 10, 22, 15).getTime();
const DAY = 86_400_000;
const brand = "brand" as Handle;
const ana = "ana" as Handle;
const LONG = "Wohnt im Donaudampfschifffahrtsgesellschaftskapitänshaus. ".repeat(6);
const ARABIC = "تفضّل الرسائل بعد الظهر";

let db: AsideDb;
let asked: AskName[];
let begun: Case;

/** The worker's own handlers, on the same rows. */
function worker(): void {
  const world = {
    cases: casesOf(db),
    customers: customersOf(db),
    entries: entriesOf(db),
    everything: everythingOf(db),
    clock: { now: () => NOW },
    shelf: { forget: async () => 0 },
  } as unknown as World;
  const handlers = customerAsks(world);
  const sendMessage = async ({ aside, body }: Envelope) => {
    asked.push(aside);
    const handle = handlers[aside as keyof typeof handlers] as
      | ((ask: Ask<AskName>) => Promise<unknown>)
      | undefined;
    return { ok: true, answer: (await handle?.(body)) ?? null };
  };
  Object.assign(browser.runtime, { sendMessage, getManifest: () => ({ version: "1" }) });
}

declare const browser: { runtime: object };

beforeEach(async () => {
  db = openDb();
  await Promise.all(db.tables.map((table) => table.clear()));
  missingWords.length = 0;
  asked = [];
  worker();
  const tweet = {
    id: "5",
    author: ana,
    authorHandle: "Ana",
    text: "@brand my parcel is lost, and nobody answers",
    mentions: [brand],
  };
  begun = beginCase({ id: "one", account: brand, customer: ana, tweet, now: NOW - 2 * DAY });
  begun = [
    { kind: "skipped", step: "acknowledged", why: "answered by phone", at: NOW - 2 * DAY + 1 },
    { kind: "customerWrote", at: NOW - DAY, by: "page" },
    { kind: "ended", as: "handedOn", why: "belongs to the carrier", at: NOW - 9_000 },
  ].reduce((one, event) => advance(one, event as Parameters<typeof advance>[1]), begun);
  await db.cases.add(begun);
  await db.customers.add(newCustomer(brand, ana, {}, NOW - 2 * DAY));
});
afterEach(async () => {
  await cleanup();
  scrollTo(0, 0);
  db.close();
  if (missingWords.length > 0) throw new Error(`no words for ${missingWords.join()}`);
});

const note = (id: string, at: number, text?: string): Entry => ({
  id,
  account: brand,
  customer: ana,
  customerId: "brand/ana",
  caseId: "one",
  at,
  kind: "note",
  ...(text !== undefined && { text }),
  by: "person",
});

async function more(): Promise<void> {
  await db.entries.bulkAdd([
    note("long", NOW - 1_000, LONG),
    note("arabic", NOW - DAY - 5, ARABIC),
    { ...note("m", NOW - DAY), kind: "message", by: "page" },
    { ...note("own", NOW - DAY + 1, "It is on its way"), kind: "message", own: true, by: "page" },
  ]);
  const sent = newSend(
    {
      id: "s",
      caseId: "one",
      account: brand,
      customer: ana,
      channel: "public",
      route: "draft",
      target: { kind: "tweet", tweetId: "5", author: ana },
      text: "@Ana we are on it",
      warnings: [{ rule: "late", level: "warn", sentAnyway: "better late than never" }],
    },
    NOW - 2 * DAY + 5,
  );
  await db.sends.add({ ...sent, state: { name: "seen", by: "page", remoteId: "77" } });
  await customersOf(db).change(
    begun.customerId,
    (one) => stopChanged(one, { kind: "stop", wish: "customer", at: NOW - 500 }),
    (before, after) => stopEntry(begun, before, after),
  );
  await entriesOf(db).rate(begun, "bad", NOW - 8_000);
}

function shownCase(): ShownCase {
  return {
    case: begun,
    customer: newCustomer(brand, ana, {}, NOW - 2 * DAY),
    account: { handle: brand, shownHandle: "Brand", seenAt: 0 },
    accounts: [],
    settings: {} as ShownCase["settings"],
    sends: [],
  };
}

function Both() {
  useKeyboard();
  const [history, setHistory] = useState(false);
  const [gone, setGone] = useState<string>();
  const [open, setOpen] = useState(false);
  const data = shownCase();
  if (gone !== undefined) return <p role="status">{gone}</p>;
  return (
    <main>
      {history ? (
        <HistoryScreen
          data={data}
          windowId={1}
          now={NOW}
          onBack={() => setHistory(false)}
          onForgotten={setGone}
        />
      ) : (
        <div className="case">
          <NotesPart data={data} now={NOW} windowId={1} onHistory={() => setHistory(true)} />
          <RatingPart caseId="one" open={open} />
          <button type="button" onClick={() => setOpen(!open)}>
            Reopen
          </button>
        </div>
      )}
    </main>
  );
}

async function show() {
  const screen = await render(<Both />);
  const button = (name: string) => screen.getByRole("button", { name, exact: true });
  const faults = async () =>
    (await axe.run(screen.container, { rules: { region: { enabled: false } } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
    );
  const lines = () =>
    [...screen.container.querySelectorAll<HTMLElement>(".history-line")]
      .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((line) => line.getAttribute("aria-label"));
  return { screen, button, faults, lines };
}

test("a note: begun by its key, kept while it is written, changed, removed and brought back", async () => {
  const { screen, button, faults } = await show();
  await expect.element(button("Note")).toBeVisible();
  await userEvent.keyboard("n");
  const field = screen.getByLabelText("Note on @ana");
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard("Prefers tea");
  await expect.poll(async () => (await db.drafts.get("one/note"))?.text).toBe("Prefers tea");
  expect(await faults()).toEqual([]);
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await expect.element(screen.getByText("Prefers tea")).toBeVisible();
  await expect.element(field).not.toBeInTheDocument();
  await expect.poll(() => db.drafts.count()).toBe(0);
  expect(await db.entries.toArray()).toMatchObject([{ kind: "note", text: "Prefers tea" }]);

  await button("Change note").click();
  await userEvent.keyboard(", with milk");
  await button("Save change").click();
  await expect.element(screen.getByText("Prefers tea, with milk")).toBeVisible();
  await button("Remove note").click();
  await expect.element(screen.getByText("Note removed.")).toBeVisible();
  expect(await db.entries.count()).toBe(0);
  await button("Undo").click();
  await expect.element(screen.getByText("Prefers tea, with milk")).toBeVisible();
});

test("how it went: nothing where a case is open; one press each way, by keyboard, told in the history", async () => {
  const { screen, button, faults, lines } = await show();
  const group = screen.getByRole("group", { name: "How did it go for them?" });
  const pressed = () =>
    [...document.querySelectorAll(".rating [aria-pressed='true']")].map((one) => one.textContent);
  await expect.element(group).toBeVisible();
  await button("Reopen").click();
  await expect.element(group).not.toBeInTheDocument();
  await button("Reopen").click();
  await expect.element(group).toBeVisible();
  await userEvent.tab({ shift: true });
  await userEvent.tab({ shift: true });
  await userEvent.tab({ shift: true });
  await userEvent.keyboard("{Enter}");
  await expect.poll(pressed).toEqual(["Good"]);
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await expect.poll(pressed).toEqual(["So-so"]);
  expect(await db.entries.toArray()).toMatchObject([
    { id: "rating-one", rating: "middling", at: NOW, changedAt: NOW },
  ]);
  expect(await faults()).toEqual([]);

  await button("History").click();
  await screen.getByText("Ratings", { exact: true }).click();
  await expect.poll(lines).toEqual(["It went so-so for them"]);
  await expect.element(screen.getByText("changed", { exact: true })).toBeVisible();
  await button("Back to the case").click();

  // What was said stays in sight, and what is taken back stays where one is.
  await button("Reopen").click();
  await button("So-so").click();
  await expect.poll(pressed).toEqual([]);
  expect(await db.entries.count()).toBe(0);
  await expect.element(button("So-so")).toHaveFocus();
  expect(asked).toEqual(Array.from({ length: 3 }, () => "panel/rating"));
});

test("the whole history, by days, with what was said and the way to it; filtered; at 320 px too", async () => {
  await more();
  const { screen, button, faults, lines } = await show();
  await expect.element(screen.getByText(ARABIC)).toBeVisible();
  await button("History").click();
  const all = [
    "They asked not to be written to",
    "Note",
    "It went badly for them",
    "Handed on",
    "Your account wrote privately",
    "They wrote",
    "They wrote privately",
    "Note",
    "Public reply",
    "Acknowledged",
    "Tweet moved to DM",
  ];
  await expect.poll(lines).toHaveLength(all.length);
  // Of one moment any order will do, as long as it is always the same.
  expect(new Set(lines())).toEqual(new Set(all));
  expect(lines()[0]).toBe(all[0]);
  for (const said of ["Today", "Yesterday", "Skipped: answered by phone", "Its text is not kept."])
    await expect.element(screen.getByText(said)).toBeInTheDocument();
  await expect.element(screen.getByText(/Sent anyway: better late than never/)).toBeInTheDocument();
  const links = [...screen.container.querySelectorAll<HTMLAnchorElement>("a.history-link")];
  expect(links.map(({ href }) => href).toSorted()).toEqual([
    "https://x.com/Ana/status/5",
    "https://x.com/brand/status/77",
  ]);
  for (const [width, scheme, dir] of [
    [400, "light", "ltr"],
    [320, "dark", "rtl"],
  ] as const) {
    await page.viewport(width, 900);
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.dir = dir;
    expect(await faults()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
  document.documentElement.style.colorScheme = "";
  document.documentElement.dir = "";

  await screen.getByText("Notes", { exact: true }).click();
  await expect.poll(lines).toEqual(["Note", "Note"]);
  await screen.getByText("Don’t contact", { exact: true }).click();
  await expect.poll(lines).toEqual(["They asked not to be written to"]);
  await screen.getByText("All", { exact: true }).click();
  await expect.poll(lines).toHaveLength(all.length);
  await button("Open on X: They wrote privately").click();
  expect(asked).toEqual(["panel/show"]);
  await button("Back to the case").click();
  await expect.element(button("History")).toBeVisible();
});

test("a long history: scrolled to its beginning, few lines are there at a time; none of a kind says so", async () => {
  const many = Array.from({ length: 200 }, (_, n) =>
    note(`n${n}`, NOW - DAY - 60_000 - n * 240_000, `Note ${n}`),
  );
  await db.entries.bulkAdd(many);
  const { screen, button, lines } = await show();
  await button("History").click();
  await expect.poll(() => lines().length).toBeGreaterThan(3);
  let most = 0;
  await expect
    .poll(
      () => {
        scrollTo(0, document.documentElement.scrollHeight);
        most = Math.max(most, lines().length);
        return screen.container.textContent;
      },
      { timeout: 30_000 },
    )
    .toContain("Tweet moved to DM");
  expect(most).toBeLessThan(90);
  await expect
    .poll(() => {
      scrollTo(0, 0);
      return lines();
    })
    .toContain("Handed on");
  screen.container.querySelector<HTMLElement>("[aria-posinset='1'] .history-line")?.focus();
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(() => document.activeElement?.textContent ?? "").toContain("They wrote");
  await screen.getByText("Sends", { exact: true }).click();
  await expect.element(screen.getByText("Nothing of this kind yet.")).toBeVisible();
  await button("Show everything").click();
  await expect.poll(() => lines().length).toBeGreaterThan(3);
});

test("all that is kept: forgetting asks first, says what goes and what stays, and says when it may not", async () => {
  await more();
  const { screen, button, faults } = await show();
  await button("History").click();
  await screen.getByText("All that is kept about @ana").click();
  await button("Forget @ana…").click();
  const says = screen.getByText(/What stands on X stays on X/);
  await expect.element(says).toBeVisible();
  expect(await faults()).toEqual([]);
  await button("Cancel").click();
  expect(await db.cases.count()).toBe(1);

  await db.sends.update("s", { state: { name: "calling", owner: "me", since: NOW } });
  await button("Forget @ana…").click();
  await button("Forget everything").click();
  await expect.element(screen.getByText(/going out right now/)).toBeVisible();
  expect(await db.cases.count()).toBe(1);

  await db.sends.update("s", { state: { name: "unconfirmed" } });
  await button("Forget everything").click();
  await expect
    .element(
      screen.getByText(
        "Everything about @ana is forgotten, but that they are not to be written to.",
      ),
    )
    .toBeVisible();
  const left = await Promise.all(db.tables.map((table) => table.toArray()));
  expect(left.flat()).toMatchObject([{ id: "brand/ana", facts: {}, doNotContact: {} }]);
});
