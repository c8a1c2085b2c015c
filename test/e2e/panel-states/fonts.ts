import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const files = [
  import.meta.resolve("@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2"),
  import.meta
    .resolve("@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2"),
  import.meta
    .resolve("@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-wght-normal.woff2"),
].map((address) => readFileSync(fileURLToPath(address)).toString("base64"));

/** The page is set in the tests' own letters from its beginning: those of machines differ. */
export async function withOwnFonts(page: Page): Promise<void> {
  await page.addInitScript((letters) => {
    const names = letters.map((base64, at) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.codePointAt(0) ?? 0);
      const face = new FontFace(`Fixed ${at}`, bytes, { weight: "100 900" });
      document.fonts.add(face);
      return `"Fixed ${at}"`;
    });
    addEventListener("DOMContentLoaded", () =>
      document.documentElement.style.setProperty("--font", names.join()),
    );
  }, files);
}
