import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { find } from "./test/browser/find.ts";
import { chromiumSwitches } from "./test/browser/switches.ts";

// Looked up only when the tests of the browser project are wanted, so that the others run anywhere.
const named = process.argv.flatMap((word, at) =>
  word === "--project" ? [process.argv[at + 1]] : (/^--project=(.*)/.exec(word)?.slice(1) ?? []),
);
const browserWanted = named.length === 0 || named.includes("browser");

const unit = {
  environment: "node" as const,
  exclude: ["**/*.browser.test.ts"],
  testTimeout: 30_000,
  unstubGlobals: true,
};

export default defineConfig({
  test: {
    // Much of the time goes to browsers and programs that a test waits for.
    maxWorkers: 2,
    exclude: ["**/node_modules/**", ".output/**", ".cache/**", "artifacts/**", "test/e2e/**"],
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: "unit",
          include: ["lib/**/*.test.ts", "test/**/*.test.ts"],
          // To load every module anew for each file takes half of the time; these share nothing that changes.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: "joined",
          include: ["components/**/*.test.ts", "entrypoints/**/*.test.ts"],
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
