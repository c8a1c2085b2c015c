import type { Case, Tick } from "../handoff/index.ts";
import { mayBeNumber, needsFor, SOME_NUMBER, type Needs } from "./facts.ts";

/** One line of a case's intake. */
export interface IntakeItem {
  /** One of `FACTS`, or the person's own word. */
  readonly fact: string;
  /** What is needed and has not come is to be asked for. */
  readonly needed: boolean;
  /** Present when it has come: since when, and who says so. */
  readonly came?: Omit<Tick, "came">;
}

/**
 * What is needed in this case, in order, and then what has come unasked.
 * @param own what the person needs for each category
 * @param asked what the canned replies that were used in this case have asked for
 */
export function intakeOf(
  { about, intake = {} }: Pick<Case, "about" | "intake">,
  own: Needs,
  asked: readonly string[] = [],
): readonly IntakeItem[] {
  const needs = [...new Set([...needsFor(about?.category?.value, own), ...asked])];
  const known = Object.entries(intake);
  const ticks = new Map(known);
  const loose = ticks.get(SOME_NUMBER);
  const open = needs.filter((fact) => mayBeNumber(fact) && ticks.get(fact)?.came !== true);
  const [meant] = open.length === 1 ? open : [];
  // What the person has said of that very number since then counts more.
  if (meant !== undefined && loose?.came && loose.at > (ticks.get(meant)?.at ?? -Infinity))
    ticks.set(meant, loose);
  const unasked = known.flatMap(([fact, { came }]) =>
    came && fact !== SOME_NUMBER && !needs.includes(fact) ? [fact] : [],
  );
  return [
    ...needs.map((fact) => item(fact, true, ticks.get(fact))),
    ...unasked.toSorted().map((fact) => item(fact, false, ticks.get(fact))),
  ];
}

function item(fact: string, needed: boolean, tick: Tick | undefined): IntakeItem {
  return { fact, needed, ...(tick?.came && { came: { at: tick.at, by: tick.by } }) };
}

/** What has to be asked for, in order. */
export function missing(items: readonly IntakeItem[]): readonly string[] {
  return items.flatMap(({ fact, needed, came }) => (needed && !came ? [fact] : []));
}
