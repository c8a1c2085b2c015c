import type { Page } from "@playwright/test";
import type { RunningChromium } from "../browser/chromium.ts";
import { until } from "../browser/wait.ts";
import { rowsOf } from "./rows.ts";

/**
 * Connects an account on the options page, by X's own consent page, as a person does; and has sends by the
 * API wait for nothing, so that nobody waits for them.
 */
export async function connect(browser: RunningChromium, handle: string): Promise<void> {
  await browser.grantApiHost();
  const options = await browser.context.newPage();
  await options.goto(browser.address("options.html"));
  await options.getByLabel("Client ID of your X app").fill("aside-client-id");
  await options.getByRole("button", { name: "Connect an account" }).click();
  const consent = await browser.authWindow("/i/oauth2/authorize");
  const choice = consent.getByRole("radio", { name: new RegExp(`@${handle}$`) });
  if ((await choice.count()) > 0) await choice.check();
  await consent.getByTestId("OAuth_Consent_Button").click();
  await options.getByText(`@${handle} is connected.`).waitFor();
  await hold(options, "Not at all");
  await options.close();
}

/** Sets how long sends by X's API are held. */
export async function hold(options: Page, choice: string): Promise<void> {
  for (const [label, key] of [
    ["A public reply waits", "holdPublic"],
    ["A private message waits", "holdDm"],
  ] as const) {
    const field = options.getByLabel(label);
    await field.selectOption(choice);
    const wanted = Number(await field.inputValue());
    await until("the setting to be stored", 10_000, async () =>
      (await rowsOf(options, "settings")).find((row) => row.key === key && row.value === wanted),
    );
  }
}
