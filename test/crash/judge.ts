import type { Channel, Route, Send } from "../../lib/sends/index.ts";

/** A person pressed send. */
export interface Press {
  /** The send's id, as the panel made it. */
  readonly id: string;
  readonly caseId: string;
  readonly channel: Channel;
  readonly route: Route;
  /** No other press of the run has these words at this place, but for the same press made twice. */
  readonly text: string;
  /** Id of the account that writes. */
  readonly by: string;
  /** Id of the tweet that is answered, or of the person who is written to. */
  readonly to: string;
  /** The worker said that it has it. */
  readonly confirmed: boolean;
}

/** Something of an own account that stands on X. */
export interface Standing {
  readonly by: string;
  readonly to: string;
  readonly text: string;
}

/** One look at X for this press's place, in order, as the worker saw it. */
export interface Look {
  readonly by: string;
  readonly channel: Channel;
  /** Of a message: whom it was for. */
  readonly to?: string;
  readonly came: number | "cut";
}

export interface Evidence {
  readonly presses: readonly Press[];
  readonly rows: readonly Send[];
  readonly drafts: readonly { readonly id: string; readonly text: string }[];
  readonly standing: readonly Standing[];
  readonly looks: readonly Look[];
  /** X did not renew a token, so nothing could be looked at for this account (its id). */
  readonly signedOut: ReadonlySet<string>;
  /** The conversations (`by/to`) in which X shows at least one message. */
  readonly shown: ReadonlySet<string>;
  /** A life of the worker ended: what it alone knew, such as how long ago it called, is forgotten. */
  readonly disturbed: boolean;
  /** That, or X's tab was closed, or nothing could be written: what was seen on the page may be forgotten. */
  readonly shaken: boolean;
}

/** What `npm run crash` prints. */
export interface Counts {
  readonly sends: number;
  readonly accepted: number;
  readonly refused: number;
  readonly unknownSettled: number;
  readonly unknownAsked: number;
  readonly lost: number;
  readonly duplicates: number;
}

export interface Verdict {
  readonly counts: Counts;
  /** What must not be, in words; none of it may happen. */
  readonly wrong: readonly string[];
}

const NONE: Counts = {
  sends: 0,
  accepted: 0,
  refused: 0,
  unknownSettled: 0,
  unknownAsked: 0,
  lost: 0,
  duplicates: 0,
};

export function sum(all: readonly Counts[]): Counts {
  const total: Record<string, number> = { ...NONE };
  for (const counts of all)
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
  return total as unknown as Counts;
}

/** Compares what was pressed with what the ledger says and with what stands on X. Pure. */
export function judge(evidence: Evidence): Verdict {
  const wrong: string[] = [];
  const counts = { ...NONE };
  for (const presses of groups(evidence.presses)) {
    const [first] = presses;
    if (!first) continue;
    const found = judgeOne(first, presses, evidence);
    for (const key of Object.keys(found.counts) as (keyof Counts)[])
      (counts as Record<keyof Counts, number>)[key] += found.counts[key];
    wrong.push(...found.wrong.map((words) => `${first.channel} by ${first.route}: ${words}`));
  }
  return { counts, wrong };
}

/** Presses of the same words to the same place are one wish. */
function groups(presses: readonly Press[]): Press[][] {
  const all = new Map<string, Press[]>();
  for (const press of presses) {
    const key = JSON.stringify([press.by, press.to, press.text]);
    all.set(key, [...(all.get(key) ?? []), press]);
  }
  return [...all.values()];
}

function judgeOne(first: Press, presses: readonly Press[], evidence: Evidence): Verdict {
  const wrong: string[] = [];
  const counts: Record<keyof Counts, number> = { ...NONE };
  const ids = new Set(presses.map(({ id }) => id));
  const rows = evidence.rows.filter(({ id }) => ids.has(id));
  const copies = evidence.standing.filter(
    ({ by, to, text }) => by === first.by && to === first.to && text === first.text,
  ).length;
  const drafted = evidence.drafts.some(
    ({ id, text }) => id === `${first.caseId}/${first.channel}` && text === first.text,
  );
  const lose = (why: string) => {
    counts.lost += 1;
    wrong.push(`lost: ${why}`);
  };

  if (copies > 1) {
    counts.duplicates += copies - 1;
    wrong.push(`doubled: it stands on X ${copies} times`);
  }
  if (rows.length === 0) {
    if (presses.some(({ confirmed }) => confirmed)) lose("confirmed, and there is no row");
    else if (copies > 0) lose("it stands on X, and there is no row");
    else if (!drafted) lose("never stored, and the words are gone");
    else return { counts, wrong };
    counts.sends += 1;
    return { counts, wrong };
  }

  // Each copy on X stands for one row that says so, or that does not know.
  let unclaimed = copies;
  for (const row of rows) {
    counts.sends += 1;
    const { name } = row.state;
    const known = row.text === first.text || drafted;
    if (name === "accepted" || name === "seen") {
      counts.accepted += 1;
      if (unclaimed === 0) lose(`${name}, and nothing stands on X`);
      unclaimed = Math.max(0, unclaimed - 1);
    } else if (name === "refused" || name === "abandoned") {
      counts.refused += 1;
      if (!known) lose(`${name}, and the words are gone`);
    } else if (name === "asked" || WAITS_FOR_THE_PERSON.has(name)) {
      counts.unknownAsked += 1;
      unclaimed = Math.max(0, unclaimed - 1);
      if (!known) lose(`${name}, and the words are gone`);
      const why =
        name === "asked" ? couldTell(first, row, evidence) : leftByHand(row, evidence, copies);
      if (why !== undefined) wrong.push(`asked without need: ${why}`);
    } else lose(`it is still ${name}`);
    const wasUnknown = row.life.some((was) => was.name === "unknown");
    if (wasUnknown && (name === "accepted" || name === "refused")) counts.unknownSettled += 1;
  }
  if (unclaimed > 0 && copies === 1) {
    // Told that it did not go out, the person sends again.
    counts.duplicates += 1;
    wrong.push("refused, and it stands on X: the person would send it again");
  }
  return { counts, wrong };
}

/** A step back of this much, in ms, is no unevenness of a clock. */
const CLOCK_SET_MS = 120_000;

/** By hand nothing can be looked up: the person is asked, or still has it before them in X's box. */
const WAITS_FOR_THE_PERSON: ReadonlySet<string> = new Set(["inserted", "opened", "unconfirmed"]);

function leftByHand(
  { route, state }: Send,
  { shaken }: Evidence,
  copies: number,
): string | undefined {
  if (shaken) return undefined;
  if (state.name === "unconfirmed") return "nothing was killed";
  // A link's page is X's own, and the run does not post there.
  return route === "draft" && copies > 0 ? "it was posted before Aside's eyes" : undefined;
}

/** @returns why the look could have told; undefined when it truly could not */
function couldTell(
  press: Press,
  row: Send,
  { looks, shown, signedOut, disturbed }: Evidence,
): string | undefined {
  // The clock was set back, and no life is left that knows when the call was. A tweet's id tells since when.
  const called = row.life.findLast(({ name }) => name === "calling")?.at ?? 0;
  const isSetBack = disturbed && called > row.updatedAt + CLOCK_SET_MS;
  if (isSetBack && press.channel === "dm") return undefined;
  const last = looks.findLast(
    ({ by, channel, to }) =>
      by === press.by && channel === press.channel && (channel === "public" || to === press.to),
  );
  if (last === undefined)
    return signedOut.has(press.by) ? undefined : "nobody looked, though X would have answered";
  if (last.came !== 200) return undefined;
  if (press.channel === "public") return "the last look brought the account's posts";
  return shown.has(`${press.by}/${press.to}`)
    ? "the last look brought the conversation"
    : undefined;
}
