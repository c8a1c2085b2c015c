import type { InsertAnswer, InsertAsk } from "./types.ts";

/** The part of the browser's messages that the page layer listens to. */
export interface Incoming {
  readonly id?: string;
  getManifest(): { version: string };
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Listener = (
  message: unknown,
  sender: { id?: string; tab?: unknown },
  answer: (reply: unknown) => void,
) => boolean | undefined;

/**
 * Hears what the worker asks of this tab. Anything that is not exactly that is left alone.
 * @param own the version of the page layer that is asked
 * @returns stops hearing
 */
export function onInsert(
  runtime: Incoming,
  own: string,
  insert: (ask: InsertAsk) => Promise<InsertAnswer>,
): () => void {
  const listener: Listener = (message, sender, answer) => {
    // Other tabs' pages carry `tab`; only Aside's own worker and pages have our id and none.
    if (runtime.id === undefined || sender.id !== runtime.id || sender.tab !== undefined)
      return undefined;
    const { aside, version, body } = (message ?? {}) as Record<string, unknown>;
    if (aside !== "worker/insert") return undefined;
    if (version !== own) {
      answer({ ok: false, problem: "outdated" });
    } else if (!isInsertAsk(body)) {
      answer({ ok: false, problem: "malformed" });
    } else {
      insert(body).then(
        (given) => answer({ ok: true, answer: given }),
        () => answer({ ok: false, problem: "failed" }),
      );
    }
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

/**
 * The fields that are used. Whether the target is one that stands open is asked of the page itself, and
 * nothing goes in that does not match it.
 */
export function isInsertAsk(body: unknown): body is InsertAsk {
  const { sendId, account, target, text, place } = (body ?? {}) as Record<string, unknown>;
  const { over } = (place ?? {}) as Record<string, unknown>;
  return (
    typeof target === "object" &&
    target !== null &&
    (place === undefined || place === "end" || place === "caret" || isWords(over)) &&
    [sendId, account, text].every(isWords)
  );
}

function isWords(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
