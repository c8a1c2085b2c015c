import axe from "axe-core";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { missingWords } from "../../test/fakes/catalogue.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { openDb, type AsideDb, type Settings } from "../../lib/db/index.ts";
import type { Case } from "../../lib/handoff/index.ts";
import "../../components/ui/theme.css";
import "../../components/ui/ui.css";
import "../../components/sends/sends.css";
import { CasesScreen, type LeftCases } from "./cases-screen.tsx";
import { usePanelKeys } from "./use-panel-keys.ts";

const NOW = 1_790_000_000_000;
const MINUTE = 60_000;
const brand = "brand" as Handle;
const settings = { agentName: "Kim" } as Settings;

const NAMES = [
  "Mara Lindqvist",
  "عمر الفارسي",
  "הדר לוי",
  "Maximiliane-Konstanze Freifrau von und zu Hohenlohe-Langenburg-Schillingsfürst",
  "🚲🚲🚲",
];

/** The case of this number; the higher, the longer ago something happened. */
function caseOf(number: number, more: Partial<Case> = {}): Case {
  const customer = `customer_${number}` as Handle;
  const at = NOW - number * MINUTE;
  return {
    id: `c${number}`,
    account: brand,
    customer,
    customerId: `brand/${customer}`,
    openedAt: at,
    steps: [],
    tweet: {
      id: String(number),
      author: customer,
      authorHandle: `Customer_${number}`,
      authorName: NAMES[number % NAMES.length]!,
      text: `Where is order ${number}? It was promised for Monday, and nobody answers on the phone.`,
      postedAt: at,
      mentions: [],
    },
    ...more,
  };
}

const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_none, at) => caseOf(from + at));
const said = <T,>(value: T) => ({ value, at: 1 });

let db: AsideDb;
beforeEach(async () => {
  db = openDb();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.accounts.put({ handle: brand, shownHandle: "Brand", seenAt: 1 });
  missingWords.length = 0;
});
afterEach(async () => {
  await cleanup();
  scrollTo(0, 0);
  db.close();
  if (missingWords.length > 0) throw new Error(`no words for ${missingWords.join()}`);
});

function WithKeys({ children }: { readonly children: ReactNode }) {
  const nothing = () => {};
  usePanelKeys({
    part: "cases",
    shown: null,
    list: "open",
    name: "Kim",
    onCase: nothing,
    onPart: nothing,
  });
  return children;
}

async function shown(cases: readonly Case[], before?: LeftCases) {
  await db.cases.bulkPut(cases);
  const opened: { id: string; left: LeftCases }[] = [];
  const screen = await render(
    <WithKeys>
      <CasesScreen
        signedIn={brand}
        settings={settings}
        now={NOW}
        before={before}
        onOpen={({ id }, left) => opened.push({ id, left })}
      />
    </WithKeys>,
  );
  const all = () => [...screen.container.querySelectorAll<HTMLElement>(".cases-item")];
  const handles = () =>
    all().map((row) => row.querySelector(".case-row-handle")?.textContent?.slice(1));
  const focused = () => document.activeElement?.closest("li")?.getAttribute("aria-posinset");
  const list = (name: string) => screen.getByRole("search").getByText(name, { exact: false });
  return { screen, all, handles, focused, list, opened };
}

test("hundreds of cases are gone through by keyboard, and only those in sight are there", async () => {
  const { all, focused, opened, screen } = await shown(many(0, 800));
  await expect.poll(() => all().length).toBeGreaterThan(5);
  await expect.element(screen.getByText("99+").first()).toBeVisible();
  await userEvent.keyboard("/");
  const field = screen.getByRole("searchbox");
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(focused).toBe("1");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
  await expect.poll(focused).toBe("2");
  let most = 0;
  await expect
    .poll(
      async () => {
        await userEvent.keyboard("{End}");
        most = Math.max(most, all().length);
        return focused();
      },
      { timeout: 20_000, interval: 20 },
    )
    .toBe("800");
  expect(most).toBeLessThan(90);
  expect(all().at(-1)?.getAttribute("aria-setsize")).toBe("800");
  await userEvent.keyboard("{Enter}");
  const left = { wanted: { list: "open", typed: "" }, active: { id: "c799", at: 799 } };
  expect(opened).toEqual([{ id: "c799", left }]);
  await userEvent.keyboard("{Home}");
  await expect.poll(focused, { timeout: 5_000 }).toBe("1");
});

test("each list has its cases in its order, and says why it is empty", async () => {
  const { screen, handles, list } = await shown([]);
  const says = async (name: string, sentence: string) => {
    await list(name).click();
    await expect.element(screen.getByText(sentence)).toBeVisible();
  };
  await expect.element(screen.getByText(/^No open cases\./)).toBeVisible();
  await says("Due", "Nothing to follow up.");
  await says("Waiting", "Nobody is waiting for you.");
  await says("Mine", "No open case is assigned to Kim.");
  await says("All", "No cases yet. Press Move to DM under a tweet to begin one.");

  await db.cases.bulkPut([
    caseOf(1, { answeredAt: NOW, about: { followUp: said({ due: NOW + 2 * 86_400_000 }) } }),
    caseOf(2, { about: { followUp: said({ due: NOW - MINUTE }), assignee: said("Kim") } }),
    caseOf(3, { steps: [{ name: "resolved", at: NOW, by: "person" }] }),
    caseOf(4, { account: "other" as Handle }),
    caseOf(5, { about: { assignee: said("Lee") } }),
  ]);
  const numbers = () => handles().map((handle) => handle?.replace("Customer_", ""));
  await expect.poll(numbers).toEqual(["1", "2", "3", "5"]);
  await expect.element(screen.getByText("Resolved")).toBeVisible();
  await list("Open").click();
  await expect.poll(numbers).toEqual(["1", "2", "5"]);
  await list("Due").click();
  await expect.poll(numbers).toEqual(["2", "1"]);
  await expect.element(screen.getByText(/^Was due /)).toBeVisible();
  await list("Waiting").click();
  await expect.poll(numbers).toEqual(["5", "2"]);
  await list("Mine").click();
  await expect.poll(numbers).toEqual(["2"]);
  await db.cases.put(caseOf(5, { about: { assignee: said("Kim") } }));
  await screen.getByRole("searchbox").hover();
  await expect.poll(numbers).toEqual(["2", "5"]);
});

test("what moves while a row has the focus moves nothing: it is told of, and comes when asked", async () => {
  const { screen, all, handles } = await shown(many(0, 40));
  await expect.poll(() => all().length).toBeGreaterThan(5);
  all()[2]!.querySelector("button")!.focus();
  await db.cases.put({ ...caseOf(5), answeredAt: NOW });
  const button = screen.getByRole("button", { name: "Show what has changed" });
  await expect.element(button).toBeVisible();
  expect(handles()[0]).toBe("Customer_0");
  await button.click();
  await expect.poll(() => handles()[0]).toBe("Customer_5");
});

test("who comes back stands where they were, or where the case stood that has left the list", async () => {
  const before = { wanted: { list: "open", typed: "" }, active: { id: "gone", at: 120 } } as const;
  const { focused } = await shown(many(0, 200), before);
  await expect.poll(focused).toBe("121");
});

test("a search finds customers, cases and notes as one types, and leads to the first by Enter", async () => {
  const { screen, handles, opened } = await shown([
    ...many(0, 12),
    caseOf(20, { account: "other" as Handle }),
  ]);
  await db.accounts.put({ handle: "other" as Handle, shownHandle: "Other", seenAt: 0 });
  await db.entries.put({
    id: "n",
    account: brand,
    customer: "customer_3" as Handle,
    customerId: "brand/customer_3",
    at: 1,
    kind: "note",
    text: "Allergic to nuts",
    by: "person",
  });
  const field = screen.getByRole("searchbox");
  await field.fill("@customer_2");
  await expect.element(screen.getByText("2 cases found")).toBeVisible();
  await expect.poll(handles).toEqual(["Customer_2", "Customer_20"]);
  await expect.element(screen.getByText("@Other").last()).toBeVisible();
  await expect.element(field).toHaveFocus();
  await field.fill("order promised 7");
  await expect.element(screen.getByText("Type at least two letters.")).not.toBeInTheDocument();
  await field.fill("nuts");
  await expect.poll(handles).toEqual(["Customer_3"]);
  await expect.element(screen.getByText("Allergic to nuts")).toBeVisible();
  await userEvent.keyboard("{Enter}");
  expect(opened.map(({ id }) => id)).toEqual(["c3"]);
  await field.fill("zebra");
  await expect.element(screen.getByText("Nothing found for “zebra”.")).toBeVisible();
  await field.fill("z");
  await expect.element(screen.getByText("Type at least two letters.")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => handles().length).toBe(12);
});

test.each(["light", "dark"])(
  "in 320 px, with long names and from right to left, %s: all fits, axe finds nothing",
  async (theme) => {
    await page.viewport(320, 900);
    document.documentElement.dataset["theme"] = theme;
    const { screen, all } = await shown([
      caseOf(0, {
        about: {
          followUp: said({ due: NOW - MINUTE }),
          assignee: said("Wolfeschlegelsteinhausen"),
        },
      }),
      caseOf(3, {
        answeredAt: NOW,
        steps: [{ name: "invited", at: NOW, by: "person" }],
        about: { followUp: said({ due: NOW + MINUTE }), assignee: said("Kim") },
      }),
      ...many(1, 3),
      ...many(4, 8),
    ]);
    await expect.poll(() => all().length).toBe(8);
    const over = [...screen.container.querySelectorAll("*")].filter(
      (node) => !node.closest(".only-read") && node.getBoundingClientRect().right > 321,
    );
    expect(over).toEqual([]);
    const { violations } = await axe.run(screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    delete document.documentElement.dataset["theme"];
    await page.viewport(414, 896);
  },
);
