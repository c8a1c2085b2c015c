import * as v from "valibot";
import type { AskProblem, Reply } from "./ask.ts";
import { pageSchemas } from "./schemas/page.ts";
import { panelSchemas } from "./schemas/panel.ts";
import { senderOf, type MessageSender, type PageSender, type Self } from "./sender.ts";
import type { Answer, Ask, PageAsks, PanelAsks } from "./types.ts";

/** What the worker does for each ask. Called in the very event of the message: a person's gesture still counts. */
export type Handlers = {
  readonly [N in keyof PageAsks]: (ask: Ask<N>, from: PageSender) => Promise<Answer<N>>;
} & { readonly [N in keyof PanelAsks]: (ask: Ask<N>) => Promise<Answer<N>> };

export interface Listening {
  readonly self: Self;
  /** This worker's version; an asker of another one is told to reload. */
  readonly version: string;
  /** Made with the first message that is heard. */
  readonly handlers: () => Handlers;
  /** Names what a handler threw. Nothing else of an error reaches the asker. */
  readonly problemOf: (error: unknown) => AskProblem;
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
 * a place that may ask this, and answered only if it is of this version and of the right form.
 */
export function listener(listening: Listening): Listener {
  const { self, version, problemOf, log } = listening;
  let handlers: Handlers | undefined;
  return (message, rawSender, answer) => {
    const sender = senderOf(rawSender, self);
    const name = nameOf(message);
    if (sender.kind === "foreign" || name === undefined || !name.startsWith(`${sender.kind}/`)) {
      log(`dropped ${name ?? "a message of no kind"} from ${sender.kind}`);
      return undefined;
    }
    const envelope = message as { version?: unknown; body?: unknown };
    if (envelope.version !== version) {
      answer({ ok: false, problem: "outdated" });
      return true;
    }
    const body = v.safeParse(schemaOf(name), envelope.body);
    if (!body.success) {
      log(`dropped ${name}: malformed at ${v.getDotPath(body.issues[0]) ?? "its root"}`);
      answer({ ok: false, problem: "malformed" });
      return true;
    }
    handlers ??= listening.handlers();
    const handle = handlers[name] as (ask: unknown, from: unknown) => Promise<never>;
    settle(() => handle(body.output, sender)).then(
      (given) => answer({ ok: true, answer: given }),
      (error: unknown) => {
        log(`${name} failed`, error);
        answer({ ok: false, problem: problemOf(error) });
      },
    );
    return true;
  };
}

type AskedName = keyof PageAsks | keyof PanelAsks;

const schemas: Readonly<Record<AskedName, () => v.GenericSchema>> = {
  ...pageSchemas,
  ...panelSchemas,
};
const made = new Map<AskedName, v.GenericSchema>();

/** Each is made when it is first asked for: the worker's start would wait for all of them. */
function schemaOf(name: AskedName): v.GenericSchema {
  const schema = made.get(name) ?? schemas[name]();
  made.set(name, schema);
  return schema;
}

function nameOf(message: unknown): AskedName | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { aside } = message as { aside?: unknown };
  return typeof aside === "string" && Object.hasOwn(schemas, aside)
    ? (aside as AskedName)
    : undefined;
}

/** A handler that throws before its first await is no different from one that rejects. */
async function settle<T>(work: () => Promise<T>): Promise<T> {
  return work();
}
