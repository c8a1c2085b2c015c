import { advance, invites, type Case, type Step } from "../../lib/handoff/index.ts";
import { arrived, type Send } from "../../lib/sends/index.ts";

/** What becomes of a case when one of its sends has changed: a public text that stands on X takes a step. */
export function caseAfter(before: Case, send: Send): Case {
  if (send.channel !== "public" || !arrived(send)) return before;
  return advance(before, {
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
