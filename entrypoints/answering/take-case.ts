import { latestIn, type CaseFile } from "../../lib/handoff/index.ts";
import type { Answer } from "../../lib/messages/index.ts";
import type { World } from "./world.ts";

/** Clocks of two machines differ; more than so much, in ms, is no such difference. */
const SKEW = 24 * 60 * 60_000;

/** Takes in a case that another Aside has saved. */
export async function takeCase(
  { clock, handedOver, remind }: Pick<World, "clock" | "handedOver" | "remind">,
  file: CaseFile,
): Promise<Answer<"panel/takeCase">> {
  if (latestIn(file) > clock.now() + SKEW) return { problem: "future" };
  const taken = await handedOver.take(file);
  if (!taken) return { problem: "notYours" };
  remind();
  return { caseId: taken.case.id, known: taken.known };
}
