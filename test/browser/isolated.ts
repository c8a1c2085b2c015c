import type { Page } from "playwright-core";
import { within } from "./wait.ts";

/** The world of an extension's own scripts in one page, which the page itself cannot reach. */
export interface Isolated {
  /** Runs there; what it names must be in it or in `arg`, and both must survive JSON. */
  evaluate<T, A = undefined>(work: (arg: A) => T, arg?: A): Promise<Awaited<T>>;
}

/**
 * Looks into the extension's own world of this page, of whatever address it shows then.
 * @throws {Error} if the extension has no script there within 15 s
 */
export async function isolatedWorld(page: Page, extensionId: string): Promise<Isolated> {
  const devtools = await page.context().newCDPSession(page);
  const origin = `chrome-extension://${extensionId}`;
  let context: string | undefined;
  let onCome = () => {};
  devtools.on("Runtime.executionContextCreated", ({ context: { origin: from, uniqueId } }) => {
    if (from !== origin) return;
    context = uniqueId;
    onCome();
  });
  devtools.on("Runtime.executionContextsCleared", () => {
    context = undefined;
  });
  await devtools.send("Runtime.enable");
  const there = async () => {
    if (context === undefined)
      await within(
        "the extension's script on the page",
        15_000,
        new Promise<void>((resolve) => {
          onCome = resolve;
        }),
      );
    return context ?? "";
  };
  return {
    async evaluate(work, arg) {
      const { result, exceptionDetails } = await devtools.send("Runtime.evaluate", {
        expression: `(${String(work)})(${JSON.stringify(arg)})`,
        uniqueContextId: await there(),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
