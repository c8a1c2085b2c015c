import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import "../../test/fakes/catalogue.ts";
import { fakeClipboard } from "../../test/fakes/clipboard.ts";
import { CopyText } from "./copy-text.tsx";

test("copied, letter for letter: the button says so, for this text only", async () => {
  const copied = fakeClipboard();
  const screen = await render(<CopyText text={"Żółw 🐢\n\n<b>שלום</b>"} />);
  await screen.getByRole("button", { name: "Copy the text" }).click();
  await expect.element(screen.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(copied).toEqual(["Żółw 🐢\n\n<b>שלום</b>"]);
  await screen.rerender(<CopyText text="Another" />);
  await expect.element(screen.getByRole("button", { name: "Copy the text" })).toBeVisible();
});

test("refused: said, and the box that shows the text is selected", async () => {
  fakeClipboard(false);
  const screen = await render(
    <main>
      <textarea aria-label="Other" defaultValue="Other words" />
      <textarea aria-label="Yours" defaultValue="These words" />
      <CopyText text="These words" />
    </main>,
  );
  await screen.getByRole("button", { name: "Copy the text" }).click();
  await expect
    .element(screen.getByRole("status"))
    .toHaveTextContent("Couldn’t copy. Select the text and copy it yourself.");
  await expect.element(screen.getByRole("textbox", { name: "Yours" })).toHaveFocus();
  expect(getSelection()?.toString()).toBe("These words");
  await expect.element(screen.getByRole("button", { name: "Copied" })).not.toBeInTheDocument();
});
