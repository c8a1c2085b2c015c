import { advance } from "../../lib/handoff/index.ts";
import type { Ask } from "../../lib/messages/index.ts";
import type { World } from "./world.ts";

/** What the person says of a case goes with the case; of its customer, with every record of that person. */
export async function about(
  { cases, clock, customers, remind }: World,
  ask: Ask<"panel/about">,
): Promise<null> {
  const at = clock.now();
  if (ask.what === "stage" || ask.what === "customerTags") {
    const begun = await cases.get(ask.caseId);
    const said = ask.what === "stage" ? { stage: ask.value } : { tags: ask.value };
    if (begun) await customers.change(begun.customerId, (known) => ({ ...known, ...said }));
    return null;
  }
  const { caseId: _id, ...word } = ask;
  await cases.change(ask.caseId, (before) => advance(before, { ...word, kind: "said", at }));
  if (ask.what === "followUp") remind();
  return null;
}
