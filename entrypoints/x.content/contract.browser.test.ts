/// <reference types="vite/client" />
import { afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createBench, passes, type Bench } from "../../test/pages/context.ts";
import { watchRunning, wholePage, type Running } from "../../test/pages/left-behind.ts";
import { openPage, pages, paths } from "../../test/pages/open-page.ts";
import { HOST, shared, type Feature } from "../../lib/x-page/index.ts";
import { features } from "./features/index.ts";

/**
 * One contract for everything that lives on the page: built, it does nothing; `start` and `stop` may be
 * called any number of times; stopped, nothing of it is left. Whoever is in the list of features, or is
 * put into the tab by a script of its own, is in this table.
 */
type Make = (bench: Bench) => Feature[];

/** Each entry that is a script without a place of its own: it joins the page layer that is there. */
const sources = import.meta.glob<string>("../*/index.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
const scripts = import.meta.glob<{ default: { main(): unknown } }>("../*/index.ts");
const onDemand = Object.keys(sources).filter((file) =>
  /defineUnlistedScript\([^]*asideLayer/.test(sources[file] ?? ""),
);

const makers = new Map<string, Make>(
  features.map((create) => [
    create(createBench("/").context).name,
    ({ context }) => [create(context)],
  ]),
);
for (const file of onDemand)
  makers.set(file.split("/")[1] ?? file, (bench) => joinedBy(bench, loaded.get(file)));

const loaded = new Map<string, { main(): unknown }>();
beforeAll(async () => {
  for (const file of onDemand) loaded.set(file, (await scripts[file]!()).default);
});

/** What such a script joins to the page layer. */
function joinedBy(bench: Bench, script: { main(): unknown } | undefined): Feature[] {
  const parts: Feature[] = [];
  const onMessage = {
    addListener: () => void (bench.hearing += 1),
    removeListener: () => void (bench.hearing -= 1),
  };
  shared.asideLayer = {
    ...bench.context,
    name: "page layer",
    runtime: { id: "aside", getManifest: () => ({ version: "1" }), onMessage },
    version: "1",
    parts: {},
    join: (part: Feature) => void parts.push(part),
    start() {},
    stop() {},
  };
  const scope = globalThis as { browser?: unknown };
  scope.browser = { i18n: { getMessage: (key: string) => key } };
  script?.main();
  delete scope.browser;
  delete shared.asideLayer;
  return parts;
}

/** Without what is over by itself after a moment, which on a busy machine may have passed. */
const standing = <T extends { running: string[] }>(state: T): T => ({
  ...state,
  running: state.running.filter((one) => !/^(setTimeout|requestAnimationFrame)/.test(one)),
});

let running: Running | undefined;
afterEach(() => running?.end());

test("the scripts that are put into the tab are in the table", () => {
  expect(onDemand).toContain("../insertion/index.ts");
  expect(joinedBy(createBench("/"), loaded.get("../insertion/index.ts")).length).toBeGreaterThan(1);
});

describe.each(Object.keys(pages) as (keyof typeof pages)[])("on the page %s", (name) => {
  test.each([...makers.keys(), "all together"])(
    "%s: start and stop any number of times leave nothing behind",
    async (maker) => {
      openPage(name);
      const before = wholePage();
      running = watchRunning(HOST);
      const kept = running;
      const bench = createBench(paths[name]);
      const chosen =
        makers.get(maker) ?? ((one) => [...makers.values()].flatMap((make) => make(one)));
      const parts = [...chosen(bench), bench.context.watcher];
      const nothing = { page: before, running: [], hearing: 0, errors: [] };
      const now = () => ({
        page: wholePage(),
        running: kept.list(),
        hearing: bench.hearing,
        errors: bench.errors,
      });
      const start = () => {
        for (const part of parts) part.start();
      };
      const stop = () => {
        for (const part of parts) part.stop();
      };
      expect(now()).toEqual(nothing);
      onTestFinished(stop);
      stop();
      expect(now()).toEqual(nothing);

      start();
      start();
      await passes();
      const first = now();
      expect(first.running).toContain("MutationObserver");
      stop();
      stop();
      expect(now()).toEqual(nothing);

      // Stopped, it hears of nothing.
      document.body.append(document.createElement("article"));
      await passes();
      document.body.lastElementChild!.remove();
      expect(now()).toEqual(nothing);

      start();
      await passes();
      expect(standing(now())).toEqual(standing(first));
      stop();
      expect(now()).toEqual(nothing);
    },
  );
});
