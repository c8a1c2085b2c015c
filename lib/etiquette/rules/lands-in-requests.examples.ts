import type { DmAnswer, Handle } from "../../customers/index.ts";
import { beginCase } from "../../handoff/index.ts";
import type { Channel, RuleExample, RuleExamples } from "../types.ts";

const [acme, sam] = ["acme", "sam"] as Handle[] as [Handle, Handle];
/** A case without a tweet: nothing to go to in public. */
const bare = beginCase({ id: "c", account: acme, customer: sam, now: 1_000 });

const example = (
  answer: DmAnswer["answer"],
  channel: Channel = "dm",
  text = "Hi Sam, may I help?",
  more: RuleExample["context"] = {},
): RuleExample => ({ draft: { channel, text }, context: { dm: { answer, reasons: [] }, ...more } });

export const examples: RuleExamples = {
  bad: [
    example("requests"),
    example("no"),
    example("requests", "dm", ""),
    example("no", "dm", ""),
    example("requests", "dm", "Hola, ¿te ayudamos?"),
    example("no", "dm", "Hallo Sam, wir helfen gern."),
    example("requests", "dm", "お困りでしょうか。"),
    example("no", "dm", "Bonjour, on regarde ensemble ?"),
    example("requests", "dm", "Hi Sam, may I help?", { case: bare }),
    example("no", "dm", "Hi Sam, may I help?", { case: bare }),
  ],
  good: [
    example("yes"),
    example("unknown"),
    example("yes", "dm", ""),
    example("unknown", "dm", "Hola, ¿te ayudamos?"),
    example("requests", "public"),
    example("no", "public"),
    example("requests", "public", "Escríbenos por mensaje directo."),
    example("no", "public", ""),
  ],
};
