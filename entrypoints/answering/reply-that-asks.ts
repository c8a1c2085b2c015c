import { intakeOf } from "../../lib/intake/index.ts";
import type { Answer, Ask } from "../../lib/messages/index.ts";
import { betweenInCase } from "./between.ts";
import type { World } from "./world.ts";

/** The canned reply that asks for what is missing, if there is one that asks for nothing that has come. */
export async function replyThatAsks(
  world: World,
  { caseId, facts }: Ask<"panel/replyThatAsks">,
): Promise<Answer<"panel/replyThatAsks">> {
  const begun = await world.cases.get(caseId);
  if (!begun) return { problem: "none" };
  const [all, { needs }, { lengthOf, offerOne }] = await Promise.all([
    world.shelf.offered(begun.account),
    world.desk.settings(),
    world.engine(),
  ]);
  const came = new Set(intakeOf(begun, needs).flatMap((item) => (item.came ? [item.fact] : [])));
  const fitting = all
    .filter(
      ({ scope, asksFor = [] }) =>
        scope === "dm" &&
        facts.every((fact) => asksFor.includes(fact)) &&
        !asksFor.some((fact) => came.has(fact)),
    )
    .toSorted((a, b) => (a.asksFor?.length ?? 0) - (b.asksFor?.length ?? 0));
  if (fitting.length === 0) return { problem: "none" };
  const between = await betweenInCase(world, begun, "dm");
  const wordings = await world.shelf.wordings(
    begun.account,
    begun.customer,
    fitting,
    world.clock.now(),
  );
  for (const reply of fitting) {
    const filled = offerOne(reply, wordings.get(reply.id) ?? 0, between, all);
    // What is still to be filled in is the picker's to ask for.
    if (filled?.asks.length === 0)
      return { reply: { ...filled, length: lengthOf("dm", filled.text) } };
  }
  return { problem: "none" };
}
