import type { InsertAnswer, InsertAsk } from "./types.ts";

/** The part of the browser's messages that the page layer listens to. */
interface Incoming {
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
 * @returns stops hearing
 */
export function onInsert(
  runtime: Incoming,
  insert: (ask: InsertAsk) => Promise<InsertAnswer>,
): () => void {
  const listener: Listener = (message, sender, answer) => {
    // Other tabs' pages carry `tab`; only Aside's own worker and pages have our id and none.
    if (runtime.id === undefined || sender.id !== runtime.id || sender.tab !== undefined)
      return undefined;
    const { aside, version, body } = (message ?? {}) as Record<string, unknown>;
    if (aside !== "worker/insert") return undefined;
    if (version !== runtime.getManifest().version) {
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

/** Longer than any text that X takes: 25,000 characters for a long post. */
const LONGEST = 30_000;

export function isInsertAsk(body: unknown): body is InsertAsk {
  const { sendId, channel, account, target, text } = (body ?? {}) as Record<string, unknown>;
  const { kind, tweetId, author, handle } = (target ?? {}) as Record<string, unknown>;
  const fitting =
    channel === "public"
      ? kind === "tweet" && isId(tweetId) && isHandle(author)
      : channel === "dm" && kind === "person" && isHandle(handle);
  return (
    fitting &&
    typeof sendId === "string" &&
    isHandle(account) &&
    typeof text === "string" &&
    text !== "" &&
    text.length <= LONGEST
  );
}

const isId = (value: unknown): boolean => typeof value === "string" && /^\d{1,20}$/.test(value);
const isHandle = (value: unknown): boolean =>
  typeof value === "string" && /^[a-z0-9_]{1,15}$/.test(value);
