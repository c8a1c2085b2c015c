import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { find } from "./test/browser/find.ts";
import { chromiumSwitches } from "./test/browser/switches.ts";

// Looked up only when the tests of the browser project are wanted, so that the others run anywhere.
const browserWanted = !process.argv.some(
  (word, at) =>
    word === "--project=unit" || (word === "--project" && process.argv[at + 1] === "unit"),
);

export default defineConfig({
  test: {
    // Much of the time goes to browsers and programs that a test waits for.
    maxWorkers: 2,
    exclude: ["**/node_modules/**", ".output/**", ".cache/**", "artifacts/**", "test/e2e/**"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: [
            "lib/**/*.test.ts",
            "components/**/*.test.ts",
            "entrypoints/**/*.test.ts",
            "test/**/*.test.ts",
          ],
          exclude: ["**/*.browser.test.ts"],
          testTimeout: 30_000,
          // To load every module anew for each file takes half of the time; no test changes what they share.
          isolate: false,
          unstubGlobals: true,
        },
      },
      ...(browserWanted
        ? [
            {
              extends: true as const,
              optimizeDeps: {
                // Found while a test runs, each of these would reload the page under it.
                include: [
                  "react",
                  "react-dom",
                  "react-dom/client",
                  "react/jsx-runtime",
                  "react/jsx-dev-runtime",
                  "vitest-browser-react",
                  "dexie",
                  "dexie-react-hooks",
                  "fast-check",
                ],
              },
              test: {
                name: "browser",
                include: ["**/*.browser.test.{ts,tsx}"],
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  provider: playwright({
                    launchOptions: {
                      executablePath: find("chromium").chromium,
                      args: chromiumSwitches(),
                    },
                  }),
                  instances: [{ browser: "chromium" as const }],
                },
                testTimeout: 30_000,
              },
            },
          ]
        : []),
    ],
  },
});
