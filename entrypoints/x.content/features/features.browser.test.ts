import { afterEach, describe, expect, test, vi } from "vitest";
import { createBench, passes, type Bench } from "../../../test/pages/context.ts";
import { openPage, pages, paths } from "../../../test/pages/open-page.ts";
import type { Feature } from "../../../lib/x-page/index.ts";
import { features } from "./index.ts";

/** Those of the page layer, and those that are put into the tab when they are needed. */
const makers: readonly ((bench: Bench) => Feature)[] = [
  ...features.map((create) => (bench: Bench) => create(bench.context)),
  ...createBench("/").onDemand.map((_, index) => (bench: Bench) => bench.onDemand[index]!),
];

afterEach(() => vi.restoreAllMocks());

/** Listeners on the document and the window that were added and not taken away again. */
function countListeners(): () => number {
  let open = 0;
  for (const target of [document, window]) {
    const add = target.addEventListener.bind(target) as typeof document.addEventListener;
    const remove = target.removeEventListener.bind(target) as typeof document.removeEventListener;
    vi.spyOn(target as Document, "addEventListener").mockImplementation(
      (...args: Parameters<typeof add>) => {
        open += 1;
        const [, , options] = args;
        if (typeof options === "object")
          options.signal?.addEventListener("abort", () => (open -= 1));
        add(...args);
      },
    );
    vi.spyOn(target as Document, "removeEventListener").mockImplementation(
      (...args: Parameters<typeof remove>) => {
        open -= 1;
        remove(...args);
      },
    );
  }
  return () => open;
}

describe.each(Object.keys(pages) as (keyof typeof pages)[])("on the page %s", (name) => {
  test.each(makers.map((make) => [make(createBench("/")).name, make] as const))(
    "%s: start and stop any number of times leave nothing behind",
    async (_name, make) => {
      openPage(name);
      const before = document.documentElement.outerHTML;
      const listeners = countListeners();
      const bench = createBench(paths[name]);
      const feature = make(bench);
      // Built, it does nothing yet.
      expect([document.documentElement.outerHTML, listeners(), bench.hearing]).toEqual([
        before,
        0,
        0,
      ]);

      bench.context.watcher.start();
      const watching = listeners();
      feature.start();
      feature.start();
      await passes();
      const running = document.documentElement.outerHTML;
      feature.stop();
      feature.stop();
      expect([document.documentElement.outerHTML, listeners(), bench.hearing]).toEqual([
        before,
        watching,
        0,
      ]);
      document.body.append(document.createElement("p"));
      await passes();
      document.body.lastElementChild!.remove();
      expect(document.documentElement.outerHTML).toBe(before);

      feature.start();
      await passes();
      expect(document.documentElement.outerHTML).toBe(running);
      feature.stop();
      bench.context.watcher.stop();
      expect([document.documentElement.outerHTML, listeners(), bench.hearing]).toEqual([
        before,
        0,
        0,
      ]);
      expect(bench.errors).toEqual([]);
    },
  );
});
