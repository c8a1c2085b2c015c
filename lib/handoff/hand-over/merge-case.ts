import { said } from "../about.ts";
import { end, found, latest, take, takeBack } from "../case.ts";
import { ticked } from "../ticks.ts";
import type { About, Case, Step, StepName } from "../types.ts";

/**
 * A case together with what another Aside knows of the same matter. To be told twice is to be told once, and
 * what is known here already stays: nothing of it is lost.
 */
export function mergeCase(known: Case, told: Case): Case {
  let all = reopened(withRest(known, told), told.reopenedAt);
  for (const [name, at] of Object.entries(told.takenBack ?? {}))
    all = takeBack(all, name as StepName, at);
  for (const step of told.steps) if (!isBeforeReopening(all, step)) all = take(all, step);
  if (told.ended) all = end(all, told.ended);
  if (told.answer) all = found(all, told.answer);
  if (told.answeredAt !== undefined) all = latest(all, "answeredAt", told.answeredAt);
  if (told.lastWroteAt !== undefined) all = latest(all, "lastWroteAt", told.lastWroteAt);
  for (const [what, word] of Object.entries(told.about ?? {}) as [
    keyof About,
    NonNullable<About[keyof About]>,
  ][])
    all = said(all, what, word.value, word.at);
  for (const [fact, tick] of Object.entries(told.intake ?? {})) all = ticked(all, fact, tick);
  return all;
}

/** What has no time of its own: what is known here stays, and gaps are filled. */
function withRest(known: Case, told: Case): Case {
  const { answers, lookedAt, tweet } = known;
  const lookedLast = Math.max(lookedAt ?? -Infinity, told.lookedAt ?? -Infinity);
  const both = (where: "public" | "dm") => {
    const together = { ...told.answers?.[where], ...answers?.[where] };
    return Object.keys(together).length > 0 && { [where]: together };
  };
  return {
    ...known,
    openedAt: Math.min(known.openedAt, told.openedAt),
    ...(!tweet && told.tweet && { tweet: told.tweet }),
    ...(lookedLast > 0 && { lookedAt: lookedLast }),
    ...((answers || told.answers) && { answers: { ...both("public"), ...both("dm") } }),
  };
}

/** Reopened there: what had closed it by then here has been overtaken. */
function reopened(known: Case, at: number | undefined): Case {
  if (at === undefined || at <= (known.reopenedAt ?? -Infinity)) return known;
  const { ended, ...rest } = { ...known, reopenedAt: at };
  const steps = known.steps.filter((step) => !isBeforeReopening(rest, step));
  return { ...rest, ...(ended && ended.at > at && { ended }), steps };
}

function isBeforeReopening({ reopenedAt }: Pick<Case, "reopenedAt">, { name, at }: Step): boolean {
  return (
    (name === "resolved" || name === "thanked") && reopenedAt !== undefined && at <= reopenedAt
  );
}
