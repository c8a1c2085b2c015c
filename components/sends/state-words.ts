import { words, wordsFor, type WordKey } from "../../lib/platform/index.ts";
import type {
  Refusal,
  RefusalKind,
  Send,
  SendState,
  StateName,
  Wait,
} from "../../lib/sends/index.ts";
import { clockWords } from "../ui/age.ts";

/** How a state is to be felt: still on its way, asking for the person, well, or not. */
export type Mood = "underway" | "needsYou" | "arrived" | "notSent";

const MOODS: Readonly<Record<StateName, Mood>> = {
  drafted: "underway",
  held: "underway",
  queued: "underway",
  leased: "underway",
  calling: "underway",
  inserted: "needsYou",
  opened: "needsYou",
  unconfirmed: "needsYou",
  unknown: "needsYou",
  asked: "needsYou",
  seen: "arrived",
  accepted: "arrived",
  refused: "notSent",
  abandoned: "notSent",
};

/** The states that are felt so. */
export function statesOf(mood: Mood): StateName[] {
  return (Object.keys(MOODS) as StateName[]).filter((name) => MOODS[name] === mood);
}

export function moodOf(send: Pick<Send, "state">): Mood {
  return MOODS[send.state.name];
}

/** It has left the panel and is not settled: the same words can't go out a second time meanwhile. */
export function isUnderway({ state }: Pick<Send, "state">): boolean {
  const mood = MOODS[state.name];
  return state.name !== "drafted" && (mood === "underway" || mood === "needsYou");
}

/** These were said by Aside, before X was asked or after a look; X itself did not say no. */
const NOT_BY_X: ReadonlySet<RefusalKind> = new Set<RefusalKind>([
  "hostNotAllowed",
  "notConnected",
  "offline",
  "personSaysNo",
  "notArrived",
  "overBudget",
]);

/**
 * The state in a few words, for a list.
 * @param now ms since 1970; missing: times are told without their date
 */
export function shortWords(state: SendState, now?: number): string {
  const until = state.name === "queued" ? state.wait?.until : undefined;
  if (until !== undefined) return words("state_queued_wait", minuteWords(until, now ?? until));
  if (state.name === "refused" && NOT_BY_X.has(state.refusal.kind)) return words("filter_notSent");
  return words(`state_${state.name}`);
}

/** The state as a sentence, and what the person can do next. */
export function longWords(
  send: Send,
  now: number,
  online = true,
): { readonly title: string; readonly next?: string } {
  const { state, channel } = send;
  switch (state.name) {
    case "refused": {
      const { kind } = state.refusal;
      const says = words(NOT_BY_X.has(kind) ? "state_refused_here" : "state_refused_title");
      return {
        title: `${says} ${words(`refusal_${kind}`)}`,
        next: nextWords(state.refusal, now),
      };
    }
    case "abandoned":
      return {
        title: words(`abandoned_${state.why}`),
        next: words(`abandoned_${state.why}_next`),
      };
    case "inserted":
      if (state.altered) return { title: words(`state_inserted_altered_${channel}`) };
      return { title: words(`state_inserted_${state.besides ? "besides" : "long"}_${channel}`) };
    case "opened":
      return { title: words(`state_opened_long_${channel}`) };
    case "seen":
      return {
        title: words(
          state.by === "person" ? "state_seen_long_person" : `state_seen_long_${channel}`,
        ),
      };
    case "accepted":
      return { title: words(ACCEPTED[state.by]) };
    case "queued":
      if (state.wait) return waitWords(state.wait, now);
      return { title: words(online ? "state_queued_long" : "state_queued_offline") };
    case "unknown":
    case "asked":
      return {
        title: words(
          state.why === "duplicate" ? `state_${state.name}_duplicate` : `state_${state.name}_long`,
        ),
      };
    default:
      return { title: wordsFor(`state_${state.name}_long`) };
  }
}

/** What the person can do after a refusal, and from when on. */
export function nextWords({ kind, until }: Refusal, now: number): string {
  return until !== undefined && (kind === "rateLimited" || kind === "overBudget")
    ? words(`refusal_${kind}_until`, clockWords(until, now))
    : words(`refusal_${kind}_next`);
}

function waitWords({ why, until }: Wait, now: number): { title: string; next: string } {
  const time = minuteWords(until, now);
  return { title: words(`wait_${why}`, time), next: words(`wait_${why}_next`, time) };
}

/** What is to happen within a minute is told as its end: it is never later than was said. */
function minuteWords(until: number, now: number): string {
  return clockWords(Math.ceil(until / 60_000) * 60_000, now);
}

const ACCEPTED = {
  answer: "state_accepted_long",
  look: "state_accepted_long_look",
  person: "state_accepted_long_person",
} as const satisfies Record<string, WordKey>;

/** Where the send stands on X, once its number is known. */
export function addressOf({ state, channel, account }: Send): string | undefined {
  if (channel !== "public") return undefined;
  if (state.name !== "seen" && state.name !== "accepted") return undefined;
  return state.remoteId === undefined
    ? undefined
    : `https://x.com/${account}/status/${state.remoteId}`;
}
