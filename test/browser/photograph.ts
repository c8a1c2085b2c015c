import type { BrowserContext, Page } from "playwright-core";

/** One picture of several pages side by side, for when there is no window to photograph. */
export async function photographPages(
  context: BrowserContext,
  pages: readonly Page[],
  file: string,
): Promise<void> {
  const pictures: string[] = [];
  for (const page of pages) pictures.push((await page.screenshot()).toString("base64"));
  const sheet = await context.newPage();
  try {
    await sheet.setContent(
      `<body style="margin:0;display:flex;width:max-content;gap:2px;background:#888">${pictures
        .map((data) => `<img style="display:block" src="data:image/png;base64,${data}">`)
        .join("")}</body>`,
    );
    await sheet.locator("body").screenshot({ path: file });
  } finally {
    await sheet.close();
  }
}
