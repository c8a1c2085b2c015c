import * as v from "valibot";
import type { AskProblem } from "./ask.ts";
import type { Hear } from "./listen.ts";
import { pageSchemas } from "./schemas/page.ts";
import { panelSchemas } from "./schemas/panel.ts";
import type { PageSender } from "./sender.ts";
import type { Answer, Ask, PageAsks, PanelAsks } from "./types.ts";

/** What the worker does for each ask. Called in the very event of the message: a person's gesture still counts. */
export type Handlers = {
  readonly [N in keyof PageAsks]: (ask: Ask<N>, from: PageSender) => Promise<Answer<N>>;
} & { readonly [N in keyof PanelAsks]: (ask: Ask<N>) => Promise<Answer<N>> };

export interface Hearing {
  readonly handlers: Handlers;
  /** Names what a handler threw. Nothing else of an error reaches the asker. */
  readonly problemOf: (error: unknown) => AskProblem;
  /** Told of everything that was refused or failed, without what was in it. */
  readonly log: (what: string, error?: unknown) => void;
}

/** What answers the worker's asks: each only if it is of the right form. */
export function hearing({ handlers, problemOf, log }: Hearing): Hear {
  return async (name, body, from) => {
    if (!isAsk(name)) {
      log(`refused an ask of no kind from ${from.kind}`);
      return { ok: false, problem: "malformed" };
    }
    const read = v.safeParse(schemaOf(name), body);
    if (!read.success) {
      log(`refused ${name}: malformed at ${v.getDotPath(read.issues[0]) ?? "its root"}`);
      return { ok: false, problem: "malformed" };
    }
    const handle = handlers[name] as (ask: unknown, from: unknown) => Promise<never>;
    try {
      return { ok: true, answer: await handle(read.output, from) };
    } catch (error) {
      log(`${name} failed`, error);
      return { ok: false, problem: problemOf(error) };
    }
  };
}

type AskedName = keyof PageAsks | keyof PanelAsks;

const schemas: Readonly<Record<AskedName, () => v.GenericSchema>> = {
  ...pageSchemas,
  ...panelSchemas,
};
const made = new Map<AskedName, v.GenericSchema>();

/** Each is made when it is first asked for: the first answer would wait for all of them. */
function schemaOf(name: AskedName): v.GenericSchema {
  const schema = made.get(name) ?? schemas[name]();
  made.set(name, schema);
  return schema;
}

function isAsk(name: string): name is AskedName {
  return Object.hasOwn(schemas, name);
}
