import { defineConfig } from "@playwright/test";

/** End to end: the built extension in the machine's own browsers, on X in miniature. */
export default defineConfig({
  testDir: "test/e2e",
  testMatch: "*.spec.ts",
  outputDir: ".cache/e2e",
  // Most of them wait now and then: with two, two cores would rest for a sixth of the time; more starve one another.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"]],
  // One set for all machines; what is missing fails, and only `--update-snapshots` writes.
  snapshotPathTemplate: "{testDir}/panel-states/pictures/{arg}{ext}",
  updateSnapshots: "none",
});
