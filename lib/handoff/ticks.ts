import type { Case, Tick } from "./types.ts";

/** More names than any desk asks for. */
const MOST = 60;

/** A case of which it is known whether this fact has come. The later word counts, whatever order they are told in. */
export function ticked(before: Case, fact: string, tick: Tick): Case {
  const known = before.intake?.[fact];
  if (known ? !outdates(tick, known) : Object.keys(before.intake ?? {}).length >= MOST)
    return before;
  return { ...before, intake: { ...before.intake, [fact]: tick } };
}

/** Of words at the same time the person's counts; else any rule will do as long as it is always the same one. */
function outdates(news: Tick, known: Tick): boolean {
  if (news.at !== known.at) return news.at > known.at;
  const byHand = (tick: Tick) => tick.by === "person";
  if (byHand(news) !== byHand(known)) return byHand(news);
  return JSON.stringify(news) > JSON.stringify(known);
}
