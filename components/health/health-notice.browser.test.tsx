import axe from "axe-core";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { PARTS, type Thing } from "../../lib/health/index.ts";
import { fakeClipboard } from "../../test/fakes/clipboard.ts";
import { missingWords } from "../../test/fakes/catalogue.ts";
import "../ui/theme.css";
import "../ui/ui.css";
import "./health.css";
import { HealthNotice } from "./health-notice.tsx";

const parts = Object.values(PARTS) as readonly { thing?: Thing; neededBy: unknown }[];
const things = new Set(parts.flatMap(({ thing }) => thing ?? []));

const show = (lost: readonly Thing[]) =>
  render(
    <main>
      <HealthNotice lost={lost} report="missing · replyBox" />
    </main>,
  );

test("nothing is wrong: nothing is said", async () => {
  const screen = await show([]);
  expect(screen.container.textContent).toBe("");
});

test.each([...things])("%s: what X changed and what Aside offers, in words", async (thing) => {
  const screen = await show([thing]);
  const status = screen.getByRole("status");
  await expect.element(status.getByText(/^X changed /)).toBeVisible();
  expect(status.element().querySelector("p")!.textContent.length).toBeGreaterThan(20);
  expect(missingWords).toEqual([]);
});

test("several: one line, each in the details, and the report is copied as it is shown", async () => {
  const copied = fakeClipboard();
  const screen = await show(["replyBox", "chat"]);
  await expect.element(screen.getByText("X changed 2 things that Aside looks for.")).toBeVisible();
  await expect.element(screen.getByText("X changed its chat.")).not.toBeVisible();
  await screen.getByText("Details").click();
  await expect.element(screen.getByText("X changed its chat.")).toBeVisible();
  await expect
    .element(screen.getByRole("textbox", { name: "Report" }))
    .toHaveValue("missing · replyBox");
  await screen.getByRole("button", { name: "Copy report" }).click();
  await expect.element(screen.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(copied).toEqual(["missing · replyBox"]);
});

test("the browser does not let it be copied: says so, and the report is selected", async () => {
  fakeClipboard(false);
  const screen = await show(["replyBox"]);
  await screen.getByText("Details").click();
  await screen.getByRole("button", { name: "Copy report" }).click();
  await expect.element(screen.getByText(/^Couldn’t copy\. /)).toBeVisible();
  const report = screen.getByRole("textbox", { name: "Report" });
  await expect.element(report).toHaveFocus();
  expect(getSelection()?.toString()).toBe("missing · replyBox");
});

test.each(["light", "dark"])("axe finds nothing in the %s theme", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  document.documentElement.lang = "en";
  document.title = "Aside";
  const screen = await show(["replyBox", "chat"]);
  await screen.getByText("Details").click();
  const { violations } = await axe.run(screen.container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
