import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { missingWords } from "../../test/fakes/catalogue.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { openDb, readersOf, type AsideDb } from "../../lib/db/index.ts";
import { newSend, type Send, type SendState } from "../../lib/sends/index.ts";
import "../../components/ui/theme.css";
import "../../components/ui/ui.css";
import "../../components/sends/sends.css";
import { SendsScreen } from "./sends-screen.tsx";

const NOW = 1_790_000_000_000;
const customers = ["ana", "anabel", "bo"] as Handle[];
const accounts = ["brand", "other"] as Handle[];
const gone: SendState = { name: "abandoned", why: "noComposer" };

/** The row of this number; the higher, the older. */
function sendOf(number: number, state?: SendState): Send {
  const customer = customers[number % 3]!;
  const made = newSend(
    {
      id: `s${number}`,
      caseId: `c${number}`,
      account: accounts[number % 2]!,
      customer,
      target: { kind: "tweet", tweetId: String(number), author: customer },
      channel: "public",
      route: "draft",
      text: `Reply ${number}`,
      warnings: [],
      keepText: false,
    },
    NOW - number * 60_000,
  );
  return state ? { ...made, state } : made;
}

let db: AsideDb;
beforeEach(async () => {
  db = openDb();
  await Promise.all(db.tables.map((table) => table.clear()));
  missingWords.length = 0;
});
afterEach(async () => {
  await cleanup();
  scrollTo(0, 0);
  db.close();
  if (missingWords.length > 0) throw new Error(`no words for ${missingWords.join()}`);
});

async function shown(sends: readonly Send[], onOpenCase: (send: Send) => void = () => undefined) {
  await db.sends.bulkPut(sends);
  const screen = await render(<SendsScreen now={NOW} onOpenCase={onOpenCase} />);
  const all = () => [...screen.container.querySelectorAll<HTMLElement>(".send")];
  await expect.poll(() => all().length).toBeGreaterThan(0);
  const head = (at: number) =>
    screen.container.querySelector<HTMLElement>(`.send[aria-posinset="${at}"] summary`);
  return { screen, all, head };
}

/** The first row under the top edge, and how far under it. */
function topmost(rows: readonly HTMLElement[]): readonly [string | undefined, number] {
  const row = rows
    .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .find((one) => one.getBoundingClientRect().top >= 0);
  return [row?.getAttribute("aria-posinset") ?? undefined, row?.getBoundingClientRect().top ?? -1];
}

test("thousands of sends can be scrolled to the very first, and only those in sight are there", async () => {
  const many = 3_000;
  const { all } = await shown(Array.from({ length: many }, (_, number) => sendOf(number)));
  expect(all()[0]?.getAttribute("aria-setsize")).toBe("-1");
  let most = 0;
  await expect
    .poll(
      () => {
        scrollTo(0, document.documentElement.scrollHeight);
        most = Math.max(most, all().length);
        return all().at(-1)?.getAttribute("aria-posinset");
      },
      { timeout: 20_000, interval: 20 },
    )
    .toBe(String(many));
  await expect.poll(() => all().at(-1)?.textContent).toContain(`@${customers[(many - 1) % 3]}`);
  expect(all()[0]?.getAttribute("aria-setsize")).toBe(String(many));
  expect(most).toBeLessThan(80);
});

test("what comes while one reads moves nothing: it is told of, and comes when asked", async () => {
  const { screen, all, head } = await shown(Array.from({ length: 300 }, (_, n) => sendOf(n)));
  scrollTo(0, 900);
  await expect.poll(() => topmost(all())[0]).not.toBe("1");
  const before = topmost(all());
  await db.sends.bulkPut([sendOf(-1), sendOf(-2)]);
  const button = screen.getByRole("button", { name: "2 new sends" });
  await expect.element(button).toBeVisible();
  expect(topmost(all())).toEqual(before);
  await button.click();
  await expect.poll(() => document.activeElement === head(1) && scrollY).toBe(0);
  await expect.element(button).not.toBeInTheDocument();
});

test("one who reads nothing in particular sees at once what comes", async () => {
  const { screen, all } = await shown([sendOf(1)]);
  await screen.getByText("All", { exact: true }).hover();
  await db.sends.put(sendOf(0));
  await expect.poll(() => all().length).toBe(2);
});

test("a row tells at once how it stands, and keeps its place and the focus", async () => {
  const { head } = await shown([sendOf(0), sendOf(1), sendOf(2)]);
  head(2)!.focus();
  await db.sends.bulkPut([sendOf(1, gone), sendOf(-1)]);
  await expect.poll(() => head(2)?.textContent).toContain("Not put in");
  expect(document.activeElement).toBe(head(2));
  await db.sends.delete("s0");
  await expect.poll(() => head(1)?.textContent).toContain("Not put in");
  expect(document.activeElement).toBe(head(1));
});

test("the arrow keys lead through the rows, beyond those that are there, and Tab leaves them", async () => {
  const { screen, head } = await shown(Array.from({ length: 200 }, (_, n) => sendOf(n)));
  expect(screen.container.querySelectorAll(".send summary[tabindex='0']").length).toBe(1);
  await screen.getByLabelText("Customer").click();
  await userEvent.keyboard("{Tab}{ArrowDown}{ArrowDown}{ArrowUp}");
  const focused = () => document.activeElement?.closest(".send")?.getAttribute("aria-posinset");
  await expect.poll(focused).toBe("2");
  // Each time to the end of what is fetched by then.
  await expect
    .poll(
      async () => {
        await userEvent.keyboard("{End}");
        return focused();
      },
      { timeout: 10_000 },
    )
    .toBe("200");
  // Scrolled away it stays where it is.
  scrollTo(0, 0);
  await expect.poll(() => head(1) !== null).toBe(true);
  expect(focused()).toBe("200");
  await userEvent.keyboard("{Home}");
  await expect.poll(focused, { timeout: 5_000 }).toBe("1");
});

test("by state, account and customer; what is empty says so and leads back", async () => {
  await db.accounts.bulkPut(accounts.map((handle) => ({ handle, shownHandle: handle, seenAt: 1 })));
  await db.customers.bulkPut(
    customers.map((handle) => ({
      id: `brand/${handle}`,
      account: accounts[0]!,
      handle,
      firstSeenAt: 1,
      facts: {},
    })),
  );
  const sends = Array.from({ length: 12 }, (_, n) => sendOf(n, n < 6 ? gone : undefined));
  const { screen, all } = await shown(sends);
  const numbers = () =>
    all().map((row) => row.querySelector("strong")?.textContent?.replace(/[@\u2068\u2069]/g, ""));
  const wanted = (which: (send: Send) => boolean) => sends.filter(which).map((s) => s.customer);

  await screen.getByText("Not sent", { exact: true }).click();
  await expect.poll(numbers).toEqual(wanted(({ state }) => state.name === "abandoned"));
  await screen.getByLabelText("Account").selectOptions("other");
  await expect
    .poll(numbers)
    .toEqual(wanted(({ state, account }) => state.name === "abandoned" && account === "other"));
  await screen.getByLabelText("Customer").fill("@Anab");
  await expect.poll(numbers).toEqual(["anabel"]);
  await screen.getByLabelText("Customer").fill("zoe");
  await expect
    .element(screen.getByText("Nothing here to anyone whose handle begins with @zoe."))
    .toBeVisible();
  await screen.getByRole("button", { name: "Show all sends" }).click();
  await expect.poll(() => numbers().length).toBe(12);
});

test("what did not go out can be written again: its words come to the case, and nothing is sent", async () => {
  const opened: string[] = [];
  const { screen, head } = await shown([sendOf(0, gone)], ({ caseId }) => opened.push(caseId));
  head(1)!.click();
  await expect.element(screen.getByText(/^It never reached X\./)).toBeVisible();
  await screen.getByRole("button", { name: "Write it again" }).click();
  await expect.poll(() => opened).toEqual(["c0"]);
  expect((await readersOf(db).draft("c0", "public"))?.text).toBe("Reply 0");
  expect(await db.sends.count()).toBe(1);
});
