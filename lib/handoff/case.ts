import { customerId, type Handle } from "../customers/index.ts";
import { endedAt, said } from "./about.ts";
import { ticked } from "./ticks.ts";
import type { Case, CaseEvent, Ended, FoundAnswer, Step, StepName, Tweet } from "./types.ts";

/** The steps from public to private, in order. */
export const STEPS: readonly StepName[] = [
  "acknowledged",
  "invited",
  "wrote",
  "resolved",
  "thanked",
];

/** Those that are taken in public: a case that began without a tweet has nothing there to answer. */
const PUBLIC: ReadonlySet<StepName> = new Set(["acknowledged", "invited"]);

/**
 * A new case: of a tweet, or without one when it begins on a profile or in the private conversation.
 * No step is taken yet, but for the one that a conversation shows by itself: the customer wrote.
 * @param begun `now` in ms since 1970; `wroteAt`, of their last private message, as the page shows it
 */
export function beginCase(begun: {
  readonly id: string;
  readonly account: Handle;
  readonly customer: Handle;
  readonly tweet?: Tweet;
  readonly wroteAt?: number;
  readonly now: number;
}): Case {
  const { id, account, customer, tweet, wroteAt, now } = begun;
  const fresh = {
    id,
    account,
    customer,
    customerId: customerId(account, customer),
    ...(tweet && { tweet }),
    openedAt: now,
  };
  if (wroteAt === undefined) return { ...fresh, steps: [] };
  const at = Math.min(wroteAt, now);
  return { ...fresh, lastWroteAt: at, steps: [{ name: "wrote", at, by: "page" }] };
}

/** The steps that this case can take. */
export function stepsFor({ tweet }: Pick<Case, "tweet">): readonly StepName[] {
  return tweet ? STEPS : STEPS.filter((name) => !PUBLIC.has(name));
}

/** Nobody has said yet that the matter is over. */
export function isOpen(shown: Pick<Case, "ended" | "steps">): boolean {
  return endedAt(shown) === undefined;
}

/**
 * The case after an event. Never refuses: what does not fit changes nothing. The same event twice is
 * the same as once, and the order in which events arrive makes no difference, save for reopening.
 * See `handoff.design.md`.
 */
export function advance(before: Case, event: CaseEvent): Case {
  switch (event.kind) {
    case "publicSent": {
      const { at, by, sendId } = event;
      const sent = { at, by, ...(sendId !== undefined && { sendId }) };
      const acknowledged = take(before, { name: "acknowledged", ...sent });
      return event.invites ? take(acknowledged, { name: "invited", ...sent }) : acknowledged;
    }
    case "answerFound":
      return found(before, event);
    case "customerWrote":
      return isOfThisCase(before, event)
        ? latest(
            take(before, { name: "wrote", at: event.at, by: event.by }),
            "lastWroteAt",
            event.at,
          )
        : before;
    case "answered":
      return latest(before, "answeredAt", event.at);
    case "resolved":
    case "thanked":
      return isOver(before, event.at)
        ? before
        : take(before, { name: event.kind, at: event.at, by: event.by });
    case "skipped":
      return take(before, { name: event.step, at: event.at, by: "person", skipped: event.why });
    case "ended":
      return end(before, { as: event.as, at: event.at, why: event.why });
    case "said":
      return said(before, event.what, event.value, event.at);
    case "came":
      return isOfThisCase(before, event)
        ? ticked(before, event.fact, { came: event.came, at: event.at, by: event.by })
        : before;
    case "takenBack":
      return takeBack(before, event.step, event.at);
    case "reopened":
      break;
  }
  return reopen(before, event.at);
}

/** Of two times the later. */
export function latest(before: Case, what: "answeredAt" | "lastWroteAt", at: number): Case {
  return at > (before[what] ?? -Infinity) ? { ...before, [what]: at } : before;
}

/** The first end counts, as with steps. */
export function end(before: Case, ended: Ended): Case {
  const known = before.ended;
  if (isOver(before, ended.at)) return before;
  if (known && known.at < ended.at) return before;
  if (known?.at === ended.at && JSON.stringify(known) <= JSON.stringify(ended)) return before;
  return { ...before, ended };
}

/** The step was told wrongly, or by mistake. Told again of a later time it counts. */
export function takeBack(before: Case, name: StepName, at: number): Case {
  if (at <= (before.takenBack?.[name] ?? -Infinity)) return before;
  return {
    ...before,
    takenBack: { ...before.takenBack, [name]: at },
    steps: before.steps.filter((step) => step.name !== name || step.at > at),
  };
}

/** Of several the newest, by X's ids, which count upwards and are too long for numbers. */
export function found(before: Case, { id, at }: FoundAnswer): Case {
  const { id: last, at: then = Infinity } = before.answer ?? { id: "" };
  const isNewer = id.length === last.length ? id > last : id.length > last.length;
  const isSurer = id === last && at !== undefined && at < then;
  if (!isNewer && !isSurer) return before;
  return { ...before, answer: { id, ...(at !== undefined && { at }) } };
}

/** The page sees old messages too: only what was written since the tweet belongs to this case. */
function isOfThisCase(before: Case, event: { at: number; by: Step["by"] }): boolean {
  const since = Math.min(before.openedAt, before.tweet?.postedAt ?? before.openedAt);
  return event.by === "person" || event.at >= since;
}

/** Whether this time lies before the last reopening, so that a late repeat does not close it again. */
function isOver(before: Case, at: number): boolean {
  return before.reopenedAt !== undefined && at <= before.reopenedAt;
}

function reopen(before: Case, at: number): Case {
  const isClosing = (step: Step) =>
    (step.name === "resolved" || step.name === "thanked") && step.at <= at;
  const { ended, ...rest } = before;
  const hadEnded = ended !== undefined && ended.at <= at;
  if ((!hadEnded && !before.steps.some(isClosing)) || isOver(before, at)) return before;
  return {
    ...(hadEnded ? rest : before),
    reopenedAt: at,
    steps: before.steps.filter((step) => !isClosing(step)),
  };
}

/** The case with a step, unless it knows better. */
export function take(before: Case, step: Step): Case {
  if (!stepsFor(before).includes(step.name)) return before;
  if (step.at <= (before.takenBack?.[step.name] ?? -Infinity)) return before;
  const known = before.steps.find(({ name }) => name === step.name);
  if (known && !outranks(step, known)) return before;
  const others = before.steps.filter((other) => other !== known);
  const steps = [...others, step].toSorted((a, b) => STEPS.indexOf(a.name) - STEPS.indexOf(b.name));
  return { ...before, steps };
}

/** What was done counts more than what was skipped; then the earlier; then any rule, always the same. */
function outranks(a: Step, b: Step): boolean {
  const skippedA = a.skipped !== undefined;
  if (skippedA !== (b.skipped !== undefined)) return !skippedA;
  if (a.at !== b.at) return a.at < b.at;
  return rest(a) < rest(b);
}

function rest(step: Step): string {
  return JSON.stringify([step.by, step.sendId, step.skipped]);
}
