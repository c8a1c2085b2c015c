import { DAY, QUARTER, rulesFor, type Counted, type Rule, type Wait } from "./pace-rules.ts";

/** What X said of one of its windows, by the browser's clock, ms since 1970. */
export interface HeardWindow {
  readonly limit: number;
  readonly left: number;
  /** When it begins anew. */
  readonly resetAt: number;
}

/** What one answer of X says of its limits. Each part may be missing. */
export interface Heard {
  readonly quarter?: HeardWindow;
  readonly userDay?: HeardWindow;
  readonly appDay?: HeardWindow;
  /** True: X had no credits for it. False: it had. */
  readonly noCredits?: boolean;
  /** What X's own clock said, ms since 1970. */
  readonly onX?: number;
}

/** One of X's windows, and when X spoke of it: it knows of the calls until then. */
type Said = HeardWindow & { readonly at: number };

/** What has been spent of one count of X's, and what X said of it last. Kept in the store. */
export interface Spent {
  /** When calls were made in the last 24 hours, oldest first. */
  readonly calls: readonly number[];
  /** When the account posted or wrote otherwise, as far as it was seen: that counts towards the account's day. */
  readonly byHand?: readonly number[];
  readonly quarter?: Said;
  readonly userDay?: Said;
  readonly appDay?: Said;
  /** Since when X has had no credits for this. */
  readonly noCreditsAt?: number;
  /** The latest that X's own clock has said, ms since 1970. */
  readonly onX?: number;
}

export const NOTHING_SPENT: Spent = { calls: [] };

/** X counts a call when it arrives there, later than it was written down here: this much at most, in ms. */
const ON_THE_WAY = 1_000;

/** How long the next send waits when X said that there are no credits, unless the person presses again. */
const CREDITS_REST = 60 * 60_000;

/** A browser's clock that was set back by more than this, in ms, has left the future in the rows. */
const SET_BACK = 60_000;

/** So many sends are told each their own time; who stands further behind is told the last one's. */
const FORESEEN = 500;

/** One more call, made now. It counts whatever comes of it. */
export function withCall(spent: Spent, now: number, by: "api" | "hand" = "api"): Spent {
  const sane = atThisTime(spent, now);
  const kept = (times: readonly number[] = []) => times.filter((at) => at > now - DAY);
  const byHand = [...kept(sane.byHand), ...(by === "hand" ? [now] : [])];
  const calls = [...kept(sane.calls), ...(by === "api" ? [Math.max(now, afterSaid(sane))] : [])];
  return { ...sane, calls, ...(byHand.length > 0 && { byHand }) };
}

/** What X's answer said. Windows that it did not speak of stay as they were said before. */
export function withHeard(spent: Spent, heard: Heard, now: number): Spent {
  const { noCreditsAt: before, onX: known = 0, ...sane } = atThisTime(spent, now);
  const noCreditsAt = heard.noCredits === undefined ? before : heard.noCredits ? now : undefined;
  const said = Object.fromEntries(
    WINDOWS.flatMap((name) => (heard[name] ? [[name, { ...heard[name], at: now }]] : [])),
  );
  const onX = Math.max(known, heard.onX ?? 0);
  return {
    ...sane,
    ...said,
    ...(noCreditsAt !== undefined && { noCreditsAt }),
    ...(onX > 0 && { onX }),
  };
}

/**
 * Until when X takes no such call, ms since 1970, by what it said last; undefined: it takes one.
 * @param app of all accounts here
 */
export function closedUntil(own: Spent, app: Spent, now: number): number | undefined {
  const [mine, all] = [atThisTime(own, now), atThisTime(app, now)];
  const untils = [mine.quarter, mine.userDay, all.appDay]
    .filter((said) => said !== undefined && said.left === 0 && now < said.resetAt)
    .map((said) => said?.resetAt ?? 0);
  return untils.length === 0 ? undefined : Math.max(...untils);
}

const WINDOWS = ["quarter", "userDay", "appDay"] as const;

/** The queue of one account and channel. */
export interface Queue {
  readonly counted: Counted;
  /** How many sends wait for their turn. */
  readonly length: number;
  /** When the person last pressed send: they may know of credits that Aside does not. */
  readonly pressedAt: number;
  readonly own: Spent;
  /** Of all accounts here: X counts an app's day over all of them. */
  readonly app: Spent;
  readonly ownCap?: number | undefined;
}

/**
 * Until when each send of a queue has to wait, in their order; undefined for those that may go now.
 * Pure: the same book, the same answer.
 */
export function waitsOf(queue: Queue, now: number): readonly (Wait | undefined)[] {
  const own = atThisTime(queue.own, now);
  const app = atThisTime(queue.app, now);
  const foreseen = Math.min(queue.length, FORESEEN);
  const calls = { own: [...own.calls], app: [...app.calls], account: merged(own) };
  const counts = rulesFor(queue.counted, queue.ownCap).map((rule) => ({
    rule,
    said: saidOf(rule, own, app),
    calls:
      rule.window === "appDay"
        ? calls.app
        : rule.window === "account" || rule.window === "ownCap"
          ? calls.account
          : calls.own,
  }));
  const known = Math.max(afterSaid(own), afterSaid(app));
  const waits: (Wait | undefined)[] = [];
  let wait: Wait | undefined = creditsWait(own, queue.pressedAt, now);
  for (let i = 0; i < foreseen; i += 1) {
    wait = nextFree(counts, wait?.until ?? now) ?? wait;
    waits.push(wait);
    for (const list of Object.values(calls)) list.push(Math.max(wait?.until ?? now, known));
  }
  return waits.concat(Array.from({ length: queue.length - foreseen }, () => wait));
}

interface Count {
  readonly rule: Rule;
  readonly said: Said | undefined;
  /** In order. */
  readonly calls: readonly number[];
}

/** When all counts have room for one more, if not at once, and which one puts it off the furthest. */
function nextFree(counts: readonly Count[], from: number): Wait | undefined {
  let wait: Wait | undefined;
  // Each count may put it off into where another one is full, so they are asked until all agree.
  for (let agreed = false; !agreed;) {
    agreed = true;
    for (const count of counts) {
      const at = wait?.until ?? from;
      const until = freeAt(count, at);
      if (until <= at) continue;
      wait = { until, why: count.rule.why };
      agreed = false;
    }
  }
  return wait;
}

/** When this count has room for one more, `at` or later. */
function freeAt({ rule, said, calls }: Count, at: number): number {
  if (said !== undefined && at < said.resetAt) {
    const since = calls.length - upTo(calls, said.at);
    return since < said.left ? at : said.resetAt;
  }
  const limit = Math.max(1, said?.limit ?? rule.limit);
  const began = Math.max(at - rule.ms - ON_THE_WAY, (said?.resetAt ?? 0) - 1);
  const used = calls.length - upTo(calls, began);
  if (used < limit) return at;
  return (calls[calls.length - limit] ?? at) + rule.ms + ON_THE_WAY + 1;
}

function saidOf({ window }: Rule, own: Spent, app: Spent): Said | undefined {
  if (window === "account" || window === "ownCap") return undefined;
  return (window === "appDay" ? app : own)[window];
}

/** A call that is not among those that X has told of. */
function afterSaid(spent: Spent): number {
  return Math.max(0, ...WINDOWS.map((name) => spent[name]?.at ?? 0)) + 1;
}

function creditsWait(own: Spent, pressedAt: number, now: number): Wait | undefined {
  const { noCreditsAt } = own;
  if (noCreditsAt === undefined || pressedAt > noCreditsAt) return undefined;
  const until = noCreditsAt + CREDITS_REST;
  return until > now ? { until, why: "credits" } : undefined;
}

function merged({ calls, byHand = [] }: Spent): number[] {
  return [...calls, ...byHand].sort((a, b) => a - b);
}

/** How many of the times (in order) are `than` or earlier. */
function upTo(times: readonly number[], than: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) <= than) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The same, where the browser's clock was set back meanwhile: what would lie in the future was at most
 * just now, and a window of X's ends no later than it is long.
 */
function atThisTime(spent: Spent, now: number): Spent {
  const { calls, byHand, noCreditsAt, onX } = spent;
  const newest = Math.max(
    afterSaid(spent),
    calls.at(-1) ?? 0,
    byHand?.at(-1) ?? 0,
    noCreditsAt ?? 0,
  );
  const back = newest - now;
  if (back <= SET_BACK) return spent;
  const earlier = (at: number) => at - back;
  const windows = WINDOWS.flatMap((name) => {
    const said = spent[name];
    if (!said) return [];
    const resetAt = Math.min(earlier(said.resetAt), now + (name === "quarter" ? QUARTER : DAY));
    return [[name, { ...said, at: earlier(said.at), resetAt }]];
  });
  return {
    calls: calls.map(earlier),
    ...(byHand && { byHand: byHand.map(earlier) }),
    ...Object.fromEntries(windows),
    ...(noCreditsAt !== undefined && { noCreditsAt: earlier(noCreditsAt) }),
    // X's clock, which nobody has set.
    ...(onX !== undefined && { onX }),
  };
}
