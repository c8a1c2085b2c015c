import type { Locator, Page } from "playwright-core";
import { until } from "../browser/wait.ts";

/** What a person does in the panel. Names are the catalogue's. */
export function inPanel(page: Page) {
  const composer = (channel: "public" | "dm"): Locator =>
    page.locator(".part").filter({
      has: page.getByLabel(channel === "public" ? "Your public reply" : "Your private message"),
    });
  const box = (channel: "public" | "dm") =>
    page.getByLabel(channel === "public" ? "Your public reply" : "Your private message");
  return {
    page,
    box,
    composer,
    caseOf: (handle: string) => page.getByText(`@${handle}`, { exact: true }).first().waitFor(),
    async pickStarter(channel: "public" | "dm", index: number): Promise<string> {
      await composer(channel).getByRole("button", { name: "Start from a reply" }).click();
      await page.getByRole("option").nth(index).click();
      const use = page.getByRole("button", { name: "Use it" });
      if (await use.isVisible()) await use.click();
      return until("the reply to stand in the draft", 10_000, async () => {
        const text = await box(channel).inputValue();
        return text === "" ? undefined : text;
      });
    },
    press: (channel: "public" | "dm", name: string | RegExp) =>
      composer(channel).getByRole("button", { name }).click(),
    /** Waits until the panel says this. */
    says: (text: string | RegExp) => page.getByText(text).first().waitFor(),
  };
}
