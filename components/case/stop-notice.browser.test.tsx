import axe from "axe-core";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { missingWords } from "../../test/fakes/catalogue.ts";
import { newCustomer, type Customer, type Handle } from "../../lib/customers/index.ts";
import "../ui/theme.css";
import "../ui/ui.css";
import "./case.css";
import { StopNotice } from "./stop-notice.tsx";

const now = 10 * 3_600_000;
const ana = newCustomer("brand" as Handle, "ana" as Handle, {}, now);

async function show(more: Partial<Customer>) {
  const said: string[] = [];
  const screen = await render(
    <main>
      <StopNotice
        customer={{ ...ana, ...more }}
        now={now}
        onStop={() => said.push("stop")}
        onGoOn={() => said.push("go on")}
        onLift={(why) => said.push(`lift: ${why}`)}
      />
    </main>,
  );
  const button = (name: string) => screen.getByRole("button", { name, exact: true });
  const faults = async () =>
    (await axe.run(screen.container, { rules: { region: { enabled: false } } })).violations;
  return { screen, said, button, faults };
}

test("nothing to say: nothing is said", async () => {
  const { screen } = await show({});
  expect(screen.container.textContent).toBe("");
});

test("they may be asking: read out, and the person says which it is", async () => {
  const { screen, said, button, faults } = await show({ mayWantStopAt: now - 3_600_000 });
  const line = "@ana may be asking you to stop writing (1 h ago).";
  await expect.element(screen.getByRole("status").getByText(line)).toBeVisible();
  await button("No, go on").click();
  await button("Don’t contact").click();
  expect(said).toEqual(["go on", "stop"]);
  expect(await faults()).toEqual([]);
});

test.each([
  ["customer", "@ana asked you to stop writing (1 h ago)."],
  ["person", "You decided not to contact @ana (1 h ago)."],
] as const)(
  "stopped by the %s: lifted with a reason only, and left as it is with Escape",
  async (wish, line) => {
    const { screen, said, button, faults } = await show({
      doNotContact: { wish, at: now - 3_600_000 },
      // What was asked once more says nothing new.
      mayWantStopAt: now,
    });
    await expect.element(screen.getByText(line)).toBeVisible();
    await button("Allow again…").click();
    const why = screen.getByRole("textbox", { name: "Why may they be written to again?" });
    await expect.element(why).toHaveFocus();
    expect(await faults()).toEqual([]);
    await userEvent.keyboard("  {Enter}");
    expect(said).toEqual([]);
    await button("Cancel").click();
    await button("Allow again…").click();
    await userEvent.keyboard("She rang us{Enter}");
    expect(said).toEqual(["lift: She rang us"]);
    await expect.element(button("Allow again…")).toBeVisible();
    expect(missingWords).toEqual([]);
  },
);
