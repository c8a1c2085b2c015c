import type { Handle } from "../../customers/index.ts";
import { beginCase } from "../../handoff/index.ts";
import type { Channel, JudgeContext, RuleExample, RuleExamples } from "../types.ts";

const acme = "acme" as Handle;
const other = "acmehelp" as Handle;
const sam = "sam" as Handle;

const writing = (channel: Channel, text: string, more: Partial<JudgeContext>): RuleExample => ({
  draft: { channel, text },
  context: {
    case: beginCase({ id: "c", account: acme, customer: sam, wroteAt: 500, now: 1_000 }),
    ...more,
  },
});
const texts = ["Hi Sam", "Hola", "Olá", "Bonjour", "Hallo", "こんにちは", "On it", ""];

export const examples: RuleExamples = {
  bad: texts.map((text, at) => writing(at % 2 === 0 ? "public" : "dm", text, { writesAs: other })),
  good: [
    ...texts.map((text) => writing("dm", text, { writesAs: acme })),
    writing("public", "Hi Sam", {}),
    { draft: { channel: "public", text: "Hi" }, context: { writesAs: other } },
  ],
};
