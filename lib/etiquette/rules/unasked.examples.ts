import { newCustomer, type Handle } from "../../customers/index.ts";
import { advance, beginCase, type CaseEvent } from "../../handoff/index.ts";
import type { JudgeContext, RuleExample, RuleExamples } from "../types.ts";

const acme = "acme" as Handle;
const sam = "sam" as Handle;
const tweet = { id: "20", author: sam, authorHandle: "Sam", text: "@acme help", mentions: [acme] };
const bare = beginCase({ id: "c", account: acme, customer: sam, now: 1_000 });
const ofTweet = beginCase({ id: "c", account: acme, customer: sam, tweet, now: 1_000 });

const after = (...events: CaseEvent[]) => events.reduce(advance, ofTweet);
const invited: CaseEvent = { kind: "publicSent", at: 2_000, by: "page", invites: true };
const wrote: CaseEvent = { kind: "customerWrote", at: 3_000, by: "page" };
const skipped: CaseEvent = { kind: "skipped", step: "wrote", at: 2_000, why: "they rang us" };
const knowing = (hasWritten: boolean): Partial<JudgeContext> => ({
  case: bare,
  customer: newCustomer(acme, sam, { hasWritten: { value: hasWritten, source: "page", at: 5 } }, 5),
});
const example = (
  context: Partial<JudgeContext>,
  text = "Hi Sam, may I help?",
  channel: "public" | "dm" = "dm",
): RuleExample => ({ draft: { channel, text }, context: { byApi: true, ...context } });

export const examples: RuleExamples = {
  bad: [
    example({ case: bare }),
    example({ case: bare }, ""),
    example({ case: bare }, "Hola, ¿te ayudamos?"),
    example({ case: ofTweet }),
    example({ case: ofTweet }, "お困りでしょうか。"),
    example({ case: after(invited) }),
    example({ case: after(skipped) }),
    example(knowing(false)),
  ],
  good: [
    example({ case: bare, byApi: false }),
    example({ case: ofTweet, byApi: false }),
    example({ case: after(wrote) }),
    example({ case: after(invited, wrote) }),
    example({ case: after(skipped, wrote) }),
    example(knowing(true)),
    example({ case: ofTweet }, "Hi Sam, we’re on it.", "public"),
    example({}),
    { draft: { channel: "dm", text: "Hi Sam" }, context: { case: bare } },
  ],
};
