import axe from "axe-core";
import { useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { missingWords } from "../../test/fakes/catalogue.ts";
import { newCustomer, type Handle } from "../../lib/customers/index.ts";
import type { About } from "../../lib/handoff/index.ts";
import type { AboutWord } from "../../lib/messages/index.ts";
import "../ui/theme.css";
import "../ui/ui.css";
import "../case/case.css";
import "./about.css";
import { AboutLine, type Field } from "./about-line.tsx";
import { DueNotice } from "./due-notice.tsx";
import Editor from "./editor.tsx";
import { tomorrowMorning } from "./when.ts";

const now = new Date(2026, 10, 24, 10, 30).getTime();
const ana = newCustomer("brand" as Handle, "ana" as Handle, {}, now);
const used = { tags: ["lost", "Parcel", "refund"], customerTags: ["press"], names: ["Kim", "Sam"] };
const full: About = {
  category: { value: "delivery", at: 1 },
  tags: { value: ["lost"], at: 1 },
  assignee: { value: "Sam", at: 1 },
  followUp: { value: { due: now + 60_000, what: "call the carrier" }, at: 1 },
};

interface ShownProps {
  readonly about?: About;
  readonly said: unknown[];
}

function Shown({ about, said }: ShownProps) {
  const [open, setOpen] = useState<Field>();
  const onWord = (word: AboutWord) => {
    said.push(word);
  };
  return (
    <main className="case">
      <AboutLine
        about={about}
        customer={{ ...ana, stage: "vip", tags: ["press"] }}
        now={now}
        open={open}
        onOpen={setOpen}
        keyed={(_field, title) => ({ title })}
      >
        {open && (
          <Editor
            key={open}
            field={open}
            about={about}
            customer={{ ...ana, stage: "vip", tags: ["press"] }}
            settings={{ agentName: "Sam", categories: ["Wholesale"] }}
            used={used}
            now={now}
            onWord={onWord}
            onNewCategory={(name) => said.push(name)}
            onAllow={() => said.push("allow")}
            onClose={() => setOpen(undefined)}
          />
        )}
      </AboutLine>
    </main>
  );
}

async function show(about?: About) {
  const said: unknown[] = [];
  missingWords.length = 0;
  const screen = await render(<Shown said={said} {...(about && { about })} />);
  const press = (name: string | RegExp) =>
    screen.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).click();
  const faults = async () =>
    (await axe.run(screen.container, { rules: { region: { enabled: false } } })).violations.map(
      ({ id, nodes }) => [id, nodes.map(({ html }) => html)],
    );
  return { screen, said, press, faults };
}

test("each word on a case is said by one press or by Enter, and axe finds nothing in any editor", async () => {
  const { screen, said, press, faults } = await show();
  await page.viewport(320, 700);
  await press("Category");
  expect(await faults()).toEqual([]);
  await press("Delivery");
  await press("Wholesale");
  await screen.getByLabelText("A category of your own").fill("  Press   inquiry ");
  await userEvent.keyboard("{Enter}");
  await press(/^Stage/);
  expect(await faults()).toEqual([]);
  await press("Lead");
  await press(/^Tags/);
  expect(await faults()).toEqual([]);
  await screen.getByLabelText("Tags of this case").fill("parc");
  await press("Parcel");
  await screen.getByLabelText("Tags of this case").fill("PARCEL");
  await userEvent.keyboard("{Enter}");
  await screen.getByLabelText("Tags of this case").fill("#urgent");
  await userEvent.keyboard("{Enter}");
  await press("Remove the tag press");
  await press("Assigned to");
  expect(await faults()).toEqual([]);
  await press("Sam (you)");
  await press("Kim");
  await press("Follow up");
  expect(await faults()).toEqual([]);
  await screen.getByLabelText("What for? (optional)").fill("call the carrier");
  await press("Tomorrow, 9:00 AM");
  await press("Remind me then");
  await screen.getByLabelText("Date and time").fill("2026-11-24T10:29");
  await expect.element(screen.getByText("That time is over.")).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await press("Allow notices");
  await userEvent.keyboard("{Escape}");
  await expect.element(screen.getByLabelText("What for? (optional)")).not.toBeInTheDocument();
  const due = tomorrowMorning(now);
  expect(said).toEqual([
    { what: "category", value: "delivery" },
    { what: "category", value: "Wholesale" },
    "Press inquiry",
    { what: "stage", value: "lead" },
    { what: "tags", value: ["Parcel"] },
    { what: "tags", value: ["Parcel", "urgent"] },
    { what: "customerTags", value: [] },
    { what: "assignee", value: "Sam" },
    { what: "assignee", value: "Kim" },
    { what: "followUp", value: { due, what: "call the carrier" } },
    { what: "followUp", value: { due, what: "call the carrier" } },
    "allow",
  ]);
  expect(missingWords).toEqual([]);
});

test("what was said stands on its button, and is taken back there", async () => {
  const { screen, said, press, faults } = await show(full);
  expect([...screen.container.querySelectorAll(".chip")].map((one) => one.textContent)).toEqual([
    "Delivery",
    "VIP",
    "lost, press",
    "Sam",
    "10:31 AM",
  ]);
  await press("Category: Delivery");
  expect(screen.container.ownerDocument.activeElement?.textContent).toBe("Delivery");
  await press("None");
  await press("Assigned to: Sam");
  await press("Nobody");
  await press(/^Follow up/);
  await press("No follow-up");
  expect(said).toEqual([{ what: "category" }, { what: "assignee" }, { what: "followUp" }]);
  expect(await faults()).toEqual([]);
});

test("a follow-up that is due says so, and is over or put off by one press", async () => {
  const said: unknown[] = [];
  const due = { due: now - 120_000, what: "call" };
  const screen = await render(
    <DueNotice followUp={due} now={now} onFollowUp={(value) => said.push(value)} />,
  );
  await expect.element(screen.getByText("Follow-up: call")).toBeVisible();
  await expect.element(screen.getByText("Due 2 min ago")).toBeVisible();
  for (const name of ["Done", "In 1 hour", "Tomorrow"])
    await screen.getByRole("button", { name }).click();
  expect(said).toEqual([
    undefined,
    { ...due, due: now + 3_600_000 },
    { ...due, due: tomorrowMorning(now) },
  ]);
  await screen.rerender(<DueNotice followUp={{ due: now + 1 }} now={now} onFollowUp={() => {}} />);
  expect(screen.container.textContent).toBe("");
});
