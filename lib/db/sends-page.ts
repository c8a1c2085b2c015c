import { Dexie } from "dexie";
import type { Handle } from "../customers/index.ts";
import type { Send, StateName } from "../sends/index.ts";
import type { AsideDb } from "./open.ts";

/** Rows of the first page of sends. */
export const SENDS_PAGE = 60;

/** Which sends are wanted; what is missing does not matter. */
export interface SendFilter {
  /** In one of these. */
  readonly states?: readonly StateName[];
  readonly account?: Handle;
  /** To one of these. */
  readonly customers?: readonly Handle[];
}

/** A place in the order of sends: newest first, and those of one moment by their id. */
export type Place = Pick<Send, "createdAt" | "id">;

/**
 * A page of sends, newest first. Each value of the filter is a stream of one index, already in order; of
 * each no more than a page is read, and never a row before the place (but those of its very moment).
 */
export async function sendsPage(
  db: AsideDb,
  filter: SendFilter,
  limit: number,
  after?: Place,
): Promise<Send[]> {
  const streams = streamsOf(filter).map((stream) => readStream(db, stream, limit, after));
  const rows = (await Promise.all(streams)).flat();
  return (streams.length === 1 ? rows : rows.sort(newerFirst)).slice(0, limit);
}

interface Stream {
  readonly index: string;
  /** The parts of the index before the time. */
  readonly head: readonly string[];
  /** For what the index does not tell apart. */
  readonly passes?: (send: Send) => boolean;
}

function streamsOf({ states, account, customers }: SendFilter): Stream[] {
  if (customers) {
    const passes =
      states || account
        ? (send: Send) =>
            (account === undefined || send.account === account) &&
            (states === undefined || states.includes(send.state.name))
        : undefined;
    return customers.map((customer) => ({
      index: "[customer+createdAt]",
      head: [customer],
      ...(passes && { passes }),
    }));
  }
  if (states) {
    const index = account ? "[account+state.name+createdAt]" : "[state.name+createdAt]";
    return states.map((state) => ({ index, head: account ? [account, state] : [state] }));
  }
  return account
    ? [{ index: "[account+createdAt]", head: [account] }]
    : [{ index: "createdAt", head: [] }];
}

async function readStream(
  db: AsideDb,
  stream: Stream,
  limit: number,
  after: Place | undefined,
): Promise<Send[]> {
  for (let most = limit; ; most *= 2) {
    const rows = await collect(db, stream, after?.createdAt).reverse().limit(most).toArray();
    const beyond = after ? rows.filter((row) => newerFirst(after, row) < 0) : rows;
    // The place's own moment may be crowded with sends that were read before.
    if (beyond.length >= limit || rows.length < most) return beyond.slice(0, limit);
  }
}

function collect(
  db: AsideDb,
  { index, head, passes }: Stream,
  until: number = Infinity,
): ReturnType<AsideDb["sends"]["toCollection"]> {
  const rows =
    head.length === 0
      ? db.sends.where(index).belowOrEqual(until)
      : db.sends.where(index).between([...head, Dexie.minKey], [...head, until], true, true);
  return passes ? rows.filter(passes) : rows;
}

function newerFirst(a: Place, b: Place): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}
