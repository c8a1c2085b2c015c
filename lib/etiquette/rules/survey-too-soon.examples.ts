import type { Handle } from "../../customers/index.ts";
import { advance, beginCase } from "../../handoff/index.ts";
import type { JudgeContext, RuleExample, RuleExamples, SentText } from "../types.ts";

const HOUR = 3_600_000;
const now = 1_000 * HOUR;

const bare = beginCase({
  id: "c",
  account: "acme" as Handle,
  customer: "sam" as Handle,
  now: 1_000,
});
const done = advance(bare, { kind: "resolved", at: 2_000, by: "person" });
const dm = (text: string, context: Partial<JudgeContext> = { case: bare }): RuleExample => ({
  draft: { channel: "dm", text },
  context: { now, ...context },
});
const asked: SentText = {
  text: "Please rate our service.",
  channel: "dm",
  at: now - HOUR,
  toThem: true,
};

export const examples: RuleExamples = {
  bad: [
    dm("Please take our survey!"),
    dm("How would you rate your experience?"),
    dm("Leave us a review, please."),
    dm("On a scale of 1 to 5, how did we do?"),
    dm("Responde a nuestra encuesta, por favor."),
    dm("Avalie nosso atendimento."),
    dm("Répondez à notre questionnaire."),
    dm("Wie zufrieden waren Sie?"),
    dm("アンケートにご協力ください。"),
    dm("How did we do?", { case: done, sent: [asked] }),
  ],
  good: [
    dm("Please take our survey!", { case: done }),
    dm("Please take our survey!", {}),
    dm("How did we do?", { case: done, sent: [{ ...asked, at: now - 30 * HOUR }] }),
    dm("How did we do?", { case: done, sent: [{ ...asked, toThem: false }] }),
    dm("We're looking into it."),
    dm("What is the exchange rate you saw?"),
    dm("Lo miramos enseguida."),
    dm("Wir prüfen das."),
    dm("確認いたします。"),
  ],
};
