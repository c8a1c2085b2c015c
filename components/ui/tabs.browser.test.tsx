import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Tabs } from "./tabs.tsx";

const tabs = [
  { name: "one", title: "One", shows: <input aria-label="in one" />, stays: true },
  { name: "two", title: "Two", shows: <input aria-label="in two" /> },
  { name: "three", title: "Three", shows: "third" },
] as const;

function Shown() {
  const [chosen, choose] = useState<"one" | "two" | "three">("one");
  return (
    <Tabs label="Parts" tabs={tabs} chosen={chosen} onChoose={choose} beside={null} above={null} />
  );
}

test("tabs by keyboard, to the left and to the right; one is reached at a time; what is to stay stays", async () => {
  const { container, getByRole } = await render(<Shown />);
  const chosen = () => [
    container.querySelector('[aria-selected="true"]')?.textContent,
    document.activeElement?.textContent,
  ];
  await userEvent.tab();
  expect(chosen()).toEqual(["One", "One"]);
  await userEvent.fill(getByRole("textbox", { name: "in one" }), "typed");
  await userEvent.click(getByRole("tab", { name: "One" }));
  for (const [key, name] of [
    ["{ArrowRight}", "Two"],
    ["{End}", "Three"],
    ["{ArrowRight}", "One"],
    ["{ArrowLeft}", "Three"],
    ["{Home}", "One"],
  ] as const) {
    await userEvent.keyboard(key);
    expect(chosen()).toEqual([name, name]);
    expect(container.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
    expect(container.querySelectorAll('[role="tabpanel"]:not([hidden])')).toHaveLength(1);
  }
  await expect.element(getByRole("textbox", { name: "in one" })).toHaveValue("typed");
  container.setAttribute("dir", "rtl");
  await userEvent.keyboard("{ArrowLeft}");
  expect(chosen()).toEqual(["Two", "Two"]);
});
