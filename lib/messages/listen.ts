import type { Reply } from "./ask.ts";
import { senderOf, type MessageSender, type PageSender, type Self } from "./sender.ts";
import type { PageAsks, PanelAsks } from "./types.ts";

/** Who may ask the worker. */
export type Asker = PageSender | { readonly kind: "panel" };

/** Answers one ask of an asker who may ask it. Never rejects because of what was asked. */
export type Hear = (
  name: string,
  body: unknown,
  from: Asker,
) => Promise<Reply<keyof PageAsks | keyof PanelAsks>>;

export interface Listening {
  readonly self: Self;
  /** This worker's version; an asker of another one is told to reload. */
  readonly version: string;
  /** Called in the very event of the message: a person's gesture still counts. */
  readonly hear: Hear;
  /** Told of everything that was dropped or failed, without what was in it. */
  readonly log: (what: string, error?: unknown) => void;
}

/** The worker's half of the browser's `onMessage`. */
export type Listener = (
  message: unknown,
  sender: MessageSender,
  answer: (reply: Reply<keyof PageAsks | keyof PanelAsks>) => void,
) => true | undefined;

/**
 * Makes the one listener of the worker. A message is heard only if the browser says that it comes from
 * a place that may ask this, and only if it is of this version. What it says is looked at by `hear`.
 */
export function listener({ self, version, hear, log }: Listening): Listener {
  return (message, rawSender, answer) => {
    const sender = senderOf(rawSender, self);
    const name = nameOf(message);
    if (sender.kind === "foreign" || name === undefined || !name.startsWith(`${sender.kind}/`)) {
      // A name that somebody else has chosen may hold anything.
      log(`dropped ${name === undefined ? "no ask" : "an ask"} from ${sender.kind}`);
      return undefined;
    }
    const envelope = message as { version?: unknown; body?: unknown };
    if (envelope.version !== version) {
      answer({ ok: false, problem: "outdated" });
      return true;
    }
    hear(name, envelope.body, sender).then(answer, (error: unknown) => {
      log("an ask was not heard", error);
      answer({ ok: false, problem: "failed" });
    });
    return true;
  };
}

function nameOf(message: unknown): string | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { aside } = message as { aside?: unknown };
  return typeof aside === "string" ? aside : undefined;
}
