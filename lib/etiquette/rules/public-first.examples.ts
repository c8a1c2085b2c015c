import { beginCase, advance, type CaseEvent } from "../../handoff/index.ts";
import type { Handle } from "../../customers/index.ts";
import { newCustomer } from "../../customers/index.ts";
import type { Draft, JudgeContext, RuleExample, RuleExamples } from "../types.ts";

const acme = "acme" as Handle;
const sam = "sam" as Handle;
const tweet = { id: "20", author: sam, authorHandle: "Sam", text: "@acme help", mentions: [acme] };
const draft: Draft = { channel: "dm", text: "Hi Sam, may I have a look with you?" };

const after = (...events: CaseEvent[]): Partial<JudgeContext> => ({
  case: events.reduce(
    advance,
    beginCase({ id: "c", account: acme, customer: sam, tweet, now: 1_000 }),
  ),
});
const knowing = (hasWritten: boolean): Partial<JudgeContext> => ({
  ...after(),
  customer: newCustomer(acme, sam, { hasWritten: { value: hasWritten, source: "page", at: 5 } }, 5),
});
const sent = (invites: boolean): CaseEvent => ({
  kind: "publicSent",
  at: 2_000,
  by: "page",
  sendId: "s",
  invites,
});
const skipped = (step: "acknowledged" | "invited" | "wrote"): CaseEvent => ({
  kind: "skipped",
  step,
  at: 2_000,
  why: "asked us by phone",
});
const wrote: CaseEvent = { kind: "customerWrote", at: 2_000, by: "page" };
const example = (context: Partial<JudgeContext>, of: Draft = draft): RuleExample => ({
  draft: of,
  context,
});

export const examples: RuleExamples = {
  bad: [
    example(after()),
    example(after(), { channel: "dm", text: "" }),
    example(after(), { channel: "dm", text: "Hola, ¿te ayudamos por aquí?" }),
    example(after(), { channel: "dm", text: "Hallo Sam, wir schauen uns das an." }),
    example(after(skipped("invited"))),
    example(after(skipped("wrote"))),
    example(knowing(false)),
    example(after({ kind: "resolved", at: 2_000, by: "person" }, { kind: "reopened", at: 3_000 })),
  ],
  good: [
    example(after(sent(true))),
    example(after(sent(false))),
    example(after(skipped("acknowledged"))),
    example(after(wrote)),
    example(after(sent(true), wrote)),
    example(knowing(true)),
    example({}),
    example({ case: beginCase({ id: "c", account: acme, customer: sam, now: 1_000 }) }),
    example(after(), { channel: "public", text: "Hi Sam, we're on it." }),
  ],
};
