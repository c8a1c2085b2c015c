import type { Page } from "@playwright/test";
import { rowsOf } from "../person/rows.ts";
import { test } from "./fixtures.ts";
import type { Stage } from "./stage.ts";

/** What a failure that is seen once in many runs can be understood from. */
const TABLES = ["views", "cases", "customers", "sends", "drafts"] as const;

/** A test that fails prints what stood in the panel and on X, and what was stored. */
export function tellWhatStood(stage: () => Stage | undefined): void {
  test.afterEach(async () => {
    const { status, expectedStatus } = test.info();
    if (status === expectedStatus) return;
    for (const page of stage()?.browser.context.pages() ?? [])
      console.error("There stood:", await told(page).catch(String));
  });
}

async function told(page: Page): Promise<string> {
  const stood = await page.evaluate(() => ({
    address: location.href,
    hasFocus: document.hasFocus(),
    focused: document.activeElement?.outerHTML.slice(0, 200),
    text: document.body.innerText.slice(0, 2000),
  }));
  const isOurs = stood.address.startsWith("chrome-extension:");
  const rows = isOurs
    ? await Promise.all(TABLES.map(async (table) => [table, await rowsOf(page, table)]))
    : [];
  return JSON.stringify({ ...stood, ...Object.fromEntries(rows) });
}
