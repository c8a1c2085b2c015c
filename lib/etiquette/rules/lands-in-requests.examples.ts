import type { DmAnswer } from "../../customers/index.ts";
import type { Channel, RuleExample, RuleExamples } from "../types.ts";

const example = (
  answer: DmAnswer["answer"],
  channel: Channel = "dm",
  text = "Hi Sam, may I help?",
): RuleExample => ({ draft: { channel, text }, context: { dm: { answer, reasons: [] } } });

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
