import axe from "axe-core";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { missingWords } from "../../test/fakes/catalogue.ts";
import type { IntakeItem } from "../../lib/intake/index.ts";
import { OtherDrafts } from "../composer/other-drafts.tsx";
import "../ui/theme.css";
import "../ui/ui.css";
import "./case.css";
import "../composer/composer.css";
import { ElsewhereLine } from "./elsewhere-line.tsx";
import { IntakeList } from "./intake-list.tsx";

const now = 10 * 3_600_000;
const items: readonly IntakeItem[] = [
  { fact: "orderNumber", needed: true, came: { at: now - 120_000, by: "page" } },
  { fact: "postcode", needed: true },
  { fact: "Model", needed: true, came: { at: now, by: "person" } },
  { fact: "emailAddress", needed: false, came: { at: now - 3_600_000, by: "api" } },
];

const faults = async (element: Element) =>
  (await axe.run(element, { rules: { region: { enabled: false } } })).violations;

test("what is needed and what has come; ticked and unticked by hand; asked for by one press", async () => {
  const did: string[] = [];
  const view = (more: Partial<Parameters<typeof IntakeList>[0]> = {}) => (
    <main className="case">
      <IntakeList
        items={items}
        now={now}
        asked={false}
        onTick={(fact, came) => did.push(`${fact} ${came}`)}
        onAsk={() => did.push("ask")}
        {...more}
      />
    </main>
  );
  const screen = await render(view());
  await expect.element(screen.getByText("2 of 3")).toBeVisible();
  const order = screen.getByRole("checkbox", {
    name: /^Order number\s*seen in the chat, 2 min ago/,
  });
  await expect.element(order).toBeChecked();
  await expect.element(screen.getByRole("checkbox", { name: "Postcode" })).not.toBeChecked();
  await expect.element(screen.getByText("ticked by you, just now")).toBeVisible();
  await expect.element(screen.getByText("read from X, 1 h ago")).toBeVisible();
  await order.click();
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await screen.getByRole("button", { name: "Ask for what is missing" }).click();
  expect(did).toEqual(["orderNumber false", "postcode true", "ask"]);
  expect(await faults(screen.container)).toEqual([]);
  await screen.rerender(view({ asked: true, onAsk: undefined }));
  await expect
    .element(screen.getByRole("status"))
    .toHaveTextContent("The question is in your private message. Read it before you send it.");
  expect(screen.container.querySelector("button")).toBeNull();
  await screen.rerender(view({ items: [items[0]!] }));
  await expect.element(screen.getByText("All there")).toBeVisible();
  expect(screen.container.querySelector("button")).toBeNull();
});

test("another window is told calmly, and what it wrote is taken in or thrown away", async () => {
  const did: string[] = [];
  const screen = await render(
    <main className="case">
      <ElsewhereLine windows={[7, 7, 2]} windowId={2} onShow={(id) => did.push(`go ${id}`)} />
      <OtherDrafts
        now={now}
        begunBy={{ at: now - 120_000 }}
        others={[{ text: "We look into it", at: now - 3_600_000 }]}
        onAdd={(text) => did.push(`add ${text}`)}
        onDiscard={(text) => did.push(`discard ${text}`)}
      />
    </main>,
  );
  await expect.element(screen.getByText("Also open in another window")).toBeVisible();
  await expect.element(screen.getByText("Written in another window, 2 min ago")).toBeVisible();
  await screen.getByRole("button", { name: "Go there" }).click();
  await screen.getByRole("button", { name: "Add below" }).click();
  await screen.getByRole("button", { name: "Discard" }).click();
  expect(did).toEqual(["go 7", "add We look into it", "discard We look into it"]);
  expect(await faults(screen.container)).toEqual([]);
  await screen.rerender(
    <main>
      <ElsewhereLine windows={[]} windowId={2} onShow={() => {}} />
    </main>,
  );
  expect(screen.container.textContent).toBe("");
  // A person's own word is looked for first among ours.
  expect(missingWords.filter((key) => key !== "asks_Model")).toEqual([]);
});
