import { createMemory, type Context } from "../../entrypoints/x.content/context.ts";
import type { Ask, Answer, PageAsks } from "../../lib/messages/index.ts";
import {
  createGuard,
  createWatcher,
  type InsertAnswer,
  type InsertAsk,
} from "../../lib/x-page/index.ts";

/** What a feature under test said and may be told. */
export interface Bench {
  readonly context: Context;
  /** Each message to the worker, in order. */
  // oxlint-disable-next-line typescript/no-explicit-any -- each test knows what it asked
  readonly asked: { name: keyof PageAsks; body: any }[];
  readonly errors: unknown[];
  /** The worker asks this tab. */
  insert(ask: InsertAsk): Promise<InsertAnswer>;
  path: string;
  now: number;
  alive: boolean;
  outdated: number;
  /** What the worker answers with, or the problem it throws. */
  problem?: string;
  hearing: number;
}

export function createBench(path: string): Bench {
  let insert: ((ask: InsertAsk) => Promise<InsertAnswer>) | undefined;
  const bench: Bench = {
    asked: [],
    errors: [],
    path,
    now: Date.parse("2026-11-20T12:30:00.000Z"),
    alive: true,
    outdated: 0,
    hearing: 0,
    insert: (ask) => insert!(ask),
    context: undefined as unknown as Context,
  };
  const guard = createGuard((_feature, error) => bench.errors.push(error));
  const context: Context = {
    page: document,
    guard,
    watcher: createWatcher(document, () => bench.path, guard),
    path: () => bench.path,
    now: () => bench.now,
    words: (key) => key,
    ask<N extends keyof PageAsks>(name: N, body: Ask<N>): Promise<Answer<N>> {
      bench.asked.push({ name, body });
      return bench.problem
        ? Promise.reject(Object.assign(new Error(bench.problem), { problem: bench.problem }))
        : Promise.resolve(null as Answer<N>);
    },
    onInsert(hear) {
      insert = hear;
      bench.hearing += 1;
      return () => {
        bench.hearing -= 1;
      };
    },
    alive: () => bench.alive,
    outdated: () => void (bench.outdated += 1),
    memory: createMemory(),
  };
  return Object.assign(bench, { context });
}

/** Resolves after the watcher had its turn with everything that has changed up to now. */
export async function passes(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  }
}
