import { caseControls } from "../../entrypoints/case-controls/case-controls.ts";
import { composerControls } from "../../entrypoints/composing/composer-controls.ts";
import { insertionGone } from "../../entrypoints/insertion/insertion-gone.ts";
import { insertion } from "../../entrypoints/insertion/insertion.ts";
import { createMemory, type Context } from "../../entrypoints/x.content/context.ts";
import { telling } from "../../entrypoints/x.content/tell.ts";
import type { Answer, Ask, AskProblem, PageAsks, Reply } from "../../lib/messages/index.ts";
import {
  createGuard,
  createWatcher,
  healthCheck,
  type Feature,
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
  /** What is put into the tab when the worker asks it to insert. */
  readonly onDemand: readonly Feature[];
  /** The worker asks this tab. */
  insert(ask: InsertAsk): Promise<InsertAnswer>;
  path: string;
  now: number;
  alive: boolean;
  outdated: number;
  /** What the worker answers; null to all else. */
  readonly answers: { [N in keyof PageAsks]?: Answer<N> };
  /** The problem that the worker answers with. */
  problem?: AskProblem;
  hearing: number;
}

export function createBench(path: string): Bench {
  let insert: ((ask: InsertAsk) => Promise<InsertAnswer>) | undefined;
  const bench: Bench = {
    asked: [],
    answers: { "page/replies": { replies: [] }, "page/judge": { remarks: [] } },
    errors: [],
    path,
    now: Date.parse("2026-11-20T12:30:00.000Z"),
    alive: true,
    outdated: 0,
    hearing: 0,
    insert: (ask) => insert!(ask),
    context: undefined as unknown as Context,
    onDemand: [],
  };
  const guard = createGuard((_feature, error) => bench.errors.push(error));
  const ground: Omit<Context, "tell"> = {
    page: document,
    guard,
    watcher: createWatcher(document, () => bench.path, guard),
    path: () => bench.path,
    now: () => bench.now,
    words: (key) => key,
    async ask<N extends keyof PageAsks>(name: N, body: Ask<N>): Promise<Reply<N>> {
      bench.asked.push({ name, body });
      const { problem } = bench;
      return problem
        ? { ok: false, problem }
        : { ok: true, answer: (bench.answers[name] ?? null) as Answer<N> };
    },
    alive: () => bench.alive,
    outdated: () => void (bench.outdated += 1),
    memory: createMemory(),
  };
  const hear = (heard: typeof insert): (() => void) => {
    insert = heard;
    bench.hearing += 1;
    return () => {
      bench.hearing -= 1;
    };
  };
  const context: Context = { ...ground, tell: telling(ground) };
  return Object.assign(bench, {
    context,
    onDemand: [
      insertion(context, hear),
      insertionGone(context),
      caseControls(context),
      composerControls(context, (key) => key),
      healthCheck(context, (seen) => context.tell("page/health", { seen })),
    ],
  });
}

/** Resolves after the watcher had its turn with everything that has changed up to now. */
export async function passes(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  }
}
