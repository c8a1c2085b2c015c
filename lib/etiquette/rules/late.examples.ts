import type { Handle } from "../../customers/index.ts";
import { advance, beginCase, type CaseEvent } from "../../handoff/index.ts";
import type { JudgeContext, RuleExample, RuleExamples, SentText } from "../types.ts";

const HOUR = 3_600_000;
const now = 1_000 * HOUR;

const acme = "acme" as Handle;
const sam = "sam" as Handle;
const begun = (hoursAgo: number) => {
  const tweet = {
    id: "20",
    author: sam,
    authorHandle: "Sam",
    text: "@acme help",
    mentions: [acme],
    postedAt: now - hoursAgo * HOUR,
  };
  return beginCase({ id: "c", account: acme, customer: sam, tweet, now });
};
const answered: CaseEvent = { kind: "publicSent", at: now, by: "page", invites: true };
const open = (text: string, hoursAgo = 30, context: Partial<JudgeContext> = {}): RuleExample => ({
  draft: { channel: "public", text },
  context: { now, case: begun(hoursAgo), ...context },
});
const before: SentText = { text: "Hi Sam", channel: "dm", at: now - HOUR, toThem: true };

export const examples: RuleExamples = {
  bad: [
    open("Hi Sam, please send us a message."),
    open("We're on it!"),
    open("Could you tell us more?"),
    open("Lo miramos ahora."),
    open("Vamos verificar agora."),
    open("Nous regardons cela."),
    open("Wir schauen uns das an."),
    open("確認いたします。"),
    open("Hi Sam", 25),
  ],
  good: [
    open("Sorry for the wait, Sam."),
    open("Thanks for your patience!"),
    open("Perdona la demora."),
    open("Desculpe a demora."),
    open("Désolés pour l’attente."),
    open("Entschuldige die Verzögerung."),
    open("お待たせしました。"),
    open("Hi Sam", 12),
    open("Hi Sam", 30, { case: advance(begun(30), answered) }),
    open("Hi Sam", 30, { sent: [before] }),
    open(""),
    { draft: { channel: "public", text: "Hi" }, context: { now } },
  ],
};
