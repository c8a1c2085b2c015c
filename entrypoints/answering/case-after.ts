import { advance, invites, type Case, type Step } from "../../lib/handoff/index.ts";
import { arrived, type Send } from "../../lib/sends/index.ts";

/**
 * What becomes of a case when one of its sends has changed: a text that stands on X ends the customer's
 * waiting, and in public it takes a step.
 */
export function caseAfter(before: Case, send: Send): Case {
  if (!arrived(send)) return before;
  const answered = advance(before, { kind: "answered", at: send.updatedAt });
  if (send.channel !== "public") return answered;
  return advance(answered, {
    kind: "publicSent",
    at: send.updatedAt,
    by: saidBy(send),
    sendId: send.id,
    invites: invites(send.text ?? ""),
  });
}

function saidBy({ state }: Send): Step["by"] {
  if (state.name === "seen") return state.by;
  return state.name === "accepted" && state.by === "person" ? "person" : "api";
}
