import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { migrations } from "../../lib/db/version.ts";

/**
 * The folder of a browser's profile, kept for the next time: filling it takes minutes. One that was made
 * for other tables, or of other rows, is not used.
 * @param name of the folder in `test/bench/` that fills it
 */
export function keptProfile(name: string, size: object): string {
  const made = createHash("sha256").update(JSON.stringify([size, migrations]));
  for (const file of ["in-page.ts", `${name}/seed.ts`, `${name}/in-page.ts`])
    made.update(readFileSync(join(import.meta.dirname, file)));
  const folder = `${name}-${made.digest("hex").slice(0, 12)}`;
  const cache = join(import.meta.dirname, "../../.cache");
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache))
    if (old.startsWith(`${name}-`) && old !== folder)
      rmSync(join(cache, old), { recursive: true, force: true, maxRetries: 5 });
  const profile = join(cache, folder);
  // Chromium would run the worker that was installed then, as long as the version's number is the same.
  rmSync(join(profile, "Default", "Service Worker"), { recursive: true, force: true });
  return profile;
}
