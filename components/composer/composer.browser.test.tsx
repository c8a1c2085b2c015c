import axe from "axe-core";
import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { fakeClipboard } from "../../test/fakes/clipboard.ts";
import { missingWords } from "../../test/fakes/catalogue.ts";
import { missingReasons, type SetLevel, type Warning } from "../../lib/etiquette/index.ts";
import type { Route, ShownWarning } from "../../lib/sends/index.ts";
import "../ui/theme.css";
import "../ui/ui.css";
import "./composer.css";
import { Composer } from "./composer.tsx";
import type { FillStarter, Judgement, Starter } from "./types.ts";

const starter = (id: string, title: string, text: string): Starter => ({
  id,
  title,
  text,
  shortcut: id,
  wording: 0,
  unfilled: [],
  asks: [],
  length: { used: text.length, max: 280 },
});
const STARTERS = [
  starter("late", "Order is late", "Sorry it is late."),
  starter("secret", "Can't sign in", "Send us your password."),
  {
    ...starter("order", "Which order", "Hi Sam, {{ order }}?"),
    unfilled: ["{{ order }}"],
    asks: [
      { key: "customer.first_name", proposed: "Sam", why: "guessed" },
      { key: "order_number", proposed: "", why: "missing" },
    ],
    why: { used: 6, usedByAgent: 0, words: ["parcel", "late"], shared: [], fits: false },
    became: { used: 6, cases: 5, wrote: 4, resolved: 3, rated: 2, good: 1 },
  } as const,
];

/** Judges as the real judge does, with one rule: the word "password" is a secret. */
function judgementOf(text: string): Judgement {
  const at = text.indexOf("password");
  const warnings: Warning[] =
    at < 0
      ? []
      : [
          {
            rule: "asksForSecret",
            level: "block",
            spans: [{ start: at, end: at + 8 }],
            why: { key: "rule_asksForSecret_why", values: [] },
            fix: { kind: "draft", text: text.replace("password", "order number") },
          },
        ];
  return {
    warnings,
    length: { used: text.length, max: 280 },
    sourceOf: () => ({ title: "A guide", by: "somebody" }),
    missing: (reasons) => missingReasons(warnings, reasons),
  };
}

type Sent = { route: Route; text: string; warnings: ShownWarning[] };

interface HarnessProps {
  readonly sent: Sent[];
  readonly start?: string;
  readonly onItsWay?: boolean;
  readonly sentHere?: number;
  readonly copies?: boolean;
  /** The rule has been passed over each time. */
  readonly passedOver?: boolean;
  /** None of the ways is possible. */
  readonly noWayOut?: boolean;
}

function Harness({
  sent,
  start = "",
  onItsWay = false,
  sentHere = 0,
  copies = false,
  passedOver = false,
  noWayOut = false,
}: HarnessProps) {
  const [text, setText] = useState(start);
  const [query, setQuery] = useState("");
  const [quiet, setQuiet] = useState<SetLevel>();
  return (
    <main>
      <Composer
        channel="public"
        handle="Mara"
        text={text}
        onText={setText}
        judgement={judgementOf(text)}
        starters={STARTERS.filter(({ title }) => title.toLowerCase().includes(query))}
        onFind={setQuery}
        fill={fill}
        onEditStarter={(id) => edited.push(id)}
        onStarter={({ id }) => began.push(id)}
        choices={[
          {
            route: "draft",
            label: "Put it there",
            hint: "You press Post",
            copies,
            ...(noWayOut && { impossible: "They asked you to stop." }),
          },
          {
            route: "link",
            label: "Open on X",
            hint: "Opens X",
            ...(noWayOut && { impossible: "" }),
          },
        ]}
        pending={undefined}
        onSend={(route, warnings) => sent.push({ route, text, warnings })}
        onPublicStep={() => undefined}
        onItsWay={onItsWay}
        sentHere={sentHere}
        quieter={{
          offer: () => (passedOver && quiet === undefined ? "warn" : undefined),
          accept: (_rule, to) => setQuiet(to),
          decline: () => setQuiet("block"),
          undo: () => setQuiet(undefined),
          ...(quiet === "warn" && { done: { rule: "asksForSecret", to: quiet } }),
        }}
      >
        <p>In X's box</p>
      </Composer>
    </main>
  );
}

const began: string[] = [];
const edited: string[] = [];

/** As the worker does: what is empty stays a placeholder, and is asked for. */
const fill: FillStarter = async (one, answers) => {
  const number = answers["order_number"] ?? "";
  const text = `Hi ${answers["customer.first_name"]}, ${number || "{{ order }}"}?`;
  const asks = one.asks.filter(({ key }) => key === "order_number" && number === "");
  return { ...one, text, asks, unfilled: asks.map(() => "{{ order }}") };
};

async function press(...keys: string[]) {
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
}

test("by keyboard alone: pick a reply, mend what is stopped, send", async () => {
  const sent: Sent[] = [];
  const screen = await render(<Harness sent={sent} />);
  const box = screen.getByRole("textbox", { name: "Your public reply" });

  await press("Tab", "Enter");
  await expect.element(screen.getByRole("combobox", { name: "Find a reply" })).toHaveFocus();
  await press("ArrowDown");
  await expect.element(screen.getByText("Send us your password.")).toBeVisible();
  await press("Enter");
  await expect.element(box).toHaveFocus();
  await expect.element(box).toHaveValue("Send us your password.");

  await userEvent.keyboard(" Thanks.");
  await press("Tab");
  await expect.element(screen.getByRole("button", { name: "Fix it" })).toHaveFocus();
  await press("Enter");
  await expect.element(box).toHaveValue("Send us your order number. Thanks.");
  await expect.element(box).toHaveFocus();

  await press("Tab", "Enter");
  expect(sent).toEqual([
    { route: "draft", text: "Send us your order number. Thanks.", warnings: [] },
  ]);
  expect(missingWords.filter((key) => !key.endsWith("_fix"))).toEqual([]);
});

test("what is stopped leaves only with a reason, and the reason goes with it", async () => {
  const sent: Sent[] = [];
  const screen = await render(<Harness sent={sent} start="Your password?" />);
  const send = screen.getByRole("button", { name: "Put it there" });
  await expect.element(send).toHaveAttribute("aria-disabled", "true");
  (send.element() as HTMLElement).click();
  expect(sent).toEqual([]);

  await screen.getByRole("button", { name: "Send anyway…" }).click();
  await userEvent.keyboard("A test account of ours");
  await send.click();
  const warnings = [
    { rule: "asksForSecret", level: "block", sentAnyway: "A test account of ours" },
  ];
  expect(sent).toEqual([{ route: "draft", text: "Your password?", warnings }]);
});

test("where nothing can be sent at all no reason is asked for", async () => {
  const screen = await render(<Harness sent={[]} start="Your password?" noWayOut />);
  await expect.element(screen.getByText("Stopped", { exact: true })).toBeVisible();
  await expect
    .element(screen.getByRole("button", { name: "Send anyway…" }))
    .not.toBeInTheDocument();
});

test("a double click is one send", async () => {
  const sent: Sent[] = [];
  const screen = await render(<Harness sent={sent} start="We are on it." />);
  await screen.getByRole("button", { name: "Put it there" }).dblClick();
  expect(sent).toHaveLength(1);
});

test("what became of the words stands before the routes, and takes their place meanwhile", async () => {
  const screen = await render(<Harness sent={[]} start="We are on it." />);
  const status = screen.getByText("In X's box").element();
  const routes = () => screen.getByRole("group", { name: "How it leaves" });
  const order = status.compareDocumentPosition(routes().element());
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();

  await screen.rerender(<Harness sent={[]} start="We are on it." onItsWay />);
  await expect.element(routes()).not.toBeInTheDocument();
  await expect.element(screen.getByText("In X's box")).toBeVisible();
  const box = screen.getByRole("textbox", { name: "Your public reply" });
  await expect.element(box).toHaveValue("We are on it.");
});

test("whoever is sent here can write at once", async () => {
  const screen = await render(<Harness sent={[]} />);
  const box = screen.getByRole("textbox", { name: "Your public reply" });
  await expect.element(box).not.toHaveFocus();
  await screen.rerender(<Harness sent={[]} sentHere={1} />);
  await expect.element(box).toHaveFocus();
});

test("what was mended can be undone", async () => {
  const screen = await render(<Harness sent={[]} start="Your password?" />);
  await screen.getByRole("button", { name: "Fix it" }).click();
  const box = screen.getByRole("textbox", { name: "Your public reply" });
  await expect.element(box).toHaveValue("Your order number?");
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.element(box).toHaveValue("Your password?");
});

test("a chosen reply can be undone as if it had been typed", async () => {
  const screen = await render(<Harness sent={[]} start="My own words" />);
  await screen.getByRole("button", { name: "Start from a reply" }).click();
  await screen.getByRole("option", { name: "Order is late" }).hover();
  await screen.getByRole("button", { name: "Edit this reply" }).click();
  expect(edited).toEqual([STARTERS.find(({ title }) => title === "Order is late")?.id]);
  await screen.getByRole("option", { name: "Order is late" }).click();
  const box = screen.getByRole("textbox", { name: "Your public reply" });
  await expect.element(box).toHaveValue("Sorry it is late.");
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.element(box).toHaveValue("My own words");
});

test("where a text can't be put in, it is copied: nothing is sent", async () => {
  const sent: Sent[] = [];
  const copied = fakeClipboard();
  const screen = await render(<Harness sent={sent} copies start="Sorry" />);
  const copy = screen.getByRole("button", { name: "Put it there" });
  await copy.click();
  await expect.element(screen.getByText("Copied. Paste it into the box on X.")).toBeVisible();
  expect([copied, sent]).toEqual([["Sorry"], []]);
});

test("where it can't even be copied, that is said and the words are selected, until they are others", async () => {
  fakeClipboard(false);
  const screen = await render(<Harness sent={[]} copies start="Sorry" />);
  await screen.getByRole("button", { name: "Put it there" }).click();
  const refused = screen.getByText("Couldn’t copy. Select the text and copy it yourself.");
  await expect.element(refused).toBeVisible();
  const box = screen.getByRole("textbox", { name: "Your public reply" });
  await expect.element(box).toHaveFocus();
  const { selectionStart, selectionEnd } = box.element() as HTMLTextAreaElement;
  expect([selectionStart, selectionEnd]).toEqual([0, 5]);
  await userEvent.keyboard("I am sorry");
  await expect.element(refused).not.toBeInTheDocument();
});

test("found as one types; what it asks for is a small form, and nothing unfilled leaves it", async () => {
  const screen = await render(<Harness sent={[]} />);
  await press("Tab", "Enter");
  await userEvent.keyboard("order");
  const options = () =>
    screen
      .getByRole("option")
      .elements()
      .map(({ textContent }) => textContent);
  await expect
    .poll(options)
    .toEqual(["Order is late /late", "Which order /orderUsed 6 times, for “parcel”, “late”"]);
  expect((await axe.run(screen.container)).violations).toEqual([]);
  const became = () => screen.container.querySelector(".picker-became")?.textContent;
  expect(became()).toBe("");
  await press("ArrowDown");
  await expect.poll(became).toBe("Cases 5 · wrote 4 · resolved 3 · went well 1/2");
  await press("Enter");
  const number = screen.getByRole("textbox", { name: "Order number" });
  await expect.element(number).toHaveFocus();
  await expect.element(screen.getByText("A guess. Is it right?")).toBeVisible();
  await press("Enter");
  await expect.element(screen.getByText("Fill this in first.")).toBeVisible();
  await userEvent.keyboard("A-1");
  await expect.element(screen.getByText("Hi Sam, A-1?")).toBeVisible();
  expect((await axe.run(screen.container)).violations).toEqual([]);
  await screen.getByRole("textbox", { name: "First name" }).fill("Samira");
  await press("Enter");
  const box = screen.getByRole("textbox", { name: "Your public reply" });
  await expect.element(box).toHaveValue("Hi Samira, A-1?");
  await expect.element(box).toHaveFocus();
  expect(began.at(-1)).toBe("order");
});

test("Escape closes the list and gives the focus back", async () => {
  const screen = await render(<Harness sent={[]} />);
  await press("Tab", "Enter", "Escape");
  await expect.element(screen.getByRole("listbox")).not.toBeInTheDocument();
  await expect.element(screen.getByRole("button", { name: "Start from a reply" })).toHaveFocus();
});

test("the words in question are shown in the box", async () => {
  const screen = await render(<Harness sent={[]} start="Your password?" />);
  await screen.getByRole("button", { name: "Show where" }).click();
  const box = screen.getByRole("textbox", { name: "Your public reply" });
  const { selectionStart, selectionEnd } = box.element() as HTMLTextAreaElement;
  expect([selectionStart, selectionEnd]).toEqual([5, 13]);
});

test.each(["light", "dark"])("axe finds nothing in the %s theme", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  document.documentElement.lang = "en";
  document.title = "Aside";
  const screen = await render(<Harness sent={[]} start="Your password?" />);
  await screen.getByRole("button", { name: "Start from a reply" }).click();
  const { violations } = await axe.run(screen.container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test("a rule that was passed over each time offers to be quieter; that can be undone, or declined", async () => {
  const screen = await render(<Harness sent={[]} start="Your password" passedOver />);
  const offer = screen.getByRole("button", { name: "Say it more quietly" });
  await offer.click();
  await expect
    .element(screen.getByText(/^From now on, “Asks for a secret” only says: Think again/))
    .toBeVisible();
  await expect.element(offer).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "Undo" }).click();
  await expect.element(offer).toBeVisible();
  expect((await axe.run(document.body)).violations).toEqual([]);
  await screen.getByRole("button", { name: "Keep it as it is" }).click();
  await expect.element(offer).not.toBeInTheDocument();
  expect(missingWords.filter((key) => !key.endsWith("_fix"))).toEqual([]);
});
