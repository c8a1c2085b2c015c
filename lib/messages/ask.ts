import type { Answer, Ask, AskName, Envelope, PageAsks, PanelAsks } from "./types.ts";

/** The part of the extension API that asking needs; it carries no polyfill, so the page layer can use it. */
interface Runtime {
  readonly id?: string;
  getManifest(): { version: string };
  sendMessage(envelope: unknown): Promise<unknown>;
}

/** What every answer travels in. */
export type Reply<N extends AskName> =
  | { readonly ok: true; readonly answer: Answer<N> }
  | { readonly ok: false; readonly problem: AskProblem };

/**
 * Why an ask has no answer.
 * - `outdated`: the asker runs another version of Aside than the worker: reload it;
 * - `gone`: nobody is there any more (the extension was updated or removed): reload it;
 * - `malformed`: the message was not understood, or was not for its sender to ask;
 * - `newerData`: the stored rows were written by a newer Aside;
 * - `diskFull`: there is no room to store it;
 * - `failed`: something unforeseen, written to the worker's log.
 */
export type AskProblem = "outdated" | "gone" | "malformed" | "newerData" | "diskFull" | "failed";

/** Thrown by the asking functions; `problem` says what to tell the person. */
export class AskError extends Error {
  override readonly name = "AskError";
  readonly problem: AskProblem;
  constructor(ask: AskName, problem: AskProblem) {
    super(`${ask}: ${problem}`);
    this.problem = problem;
  }
}

/** The extension API of this context, or undefined once the extension was updated under a page. */
export function runtimeOf(scope: object = globalThis): Runtime | undefined {
  const { browser, chrome } = scope as {
    browser?: { runtime?: Runtime };
    chrome?: { runtime?: Runtime };
  };
  return [browser?.runtime, chrome?.runtime].find((runtime) => runtime?.id !== undefined);
}

/** @returns the envelope that carries one ask, stamped with this context's version. */
export function envelopeOf<N extends AskName>(
  aside: N,
  body: Ask<N>,
  runtime: Runtime,
): Envelope<N> {
  return { aside, version: runtime.getManifest().version, body };
}

/** Asks the worker, waking it if it sleeps. Never throws. */
export async function replyOf<N extends keyof PageAsks | keyof PanelAsks>(
  name: N,
  body: Ask<N>,
): Promise<Reply<N>> {
  try {
    const runtime = runtimeOf() as Runtime;
    const reply = await runtime.sendMessage(envelopeOf(name, body, runtime));
    if (reply) return reply as Reply<N>;
  } catch {
    // The extension was updated or removed; before the call or during it is all the same.
  }
  return { ok: false, problem: "gone" };
}

/**
 * Asks the worker, waking it if it sleeps.
 * @throws {AskError} naming why there is no answer.
 */
export async function askWorker<N extends keyof PageAsks | keyof PanelAsks>(
  name: N,
  body: Ask<N>,
): Promise<Answer<N>> {
  return openReply(name, await replyOf(name, body));
}

/** @throws {AskError} when the reply is none, or names a problem. */
export function openReply<N extends AskName>(name: N, reply: unknown): Answer<N> {
  const given = reply as Reply<N> | undefined | null;
  if (given === undefined || given === null) throw new AskError(name, "gone");
  if (!given.ok) throw new AskError(name, given.problem);
  return given.answer;
}
