import { useLiveQuery } from "dexie-react-hooks";
import { useCallback, useMemo, useRef, useState } from "react";
import { SENDS_PAGE, type Place, type SendFilter } from "../../lib/db/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { readers } from "./store.ts";

/** Rows at most of the later pages, which grow with the way that was scrolled. */
const MOST = 960;

/** So many rows are kept at hand, so that none that is in sight or has the focus is ever missing. */
const AT_HAND = 2_000;

/** The sends as the person looks at them: which and in what order stays, how each stands is live. */
interface Looked {
  /** Of the filter. */
  readonly key: string;
  readonly ids: readonly string[];
  readonly last: Place | undefined;
  /** There are no older ones. */
  readonly done: boolean;
}

const NONE: readonly string[] = [];

/** A list of sends of which no more rows are held than a person looks at. */
export function useSends(filter: SendFilter) {
  const [atHand] = useState(() => new Map<string, Send>());
  const key = JSON.stringify(filter);
  const [looked, setLooked] = useState<Looked>();
  const [sight, setSight] = useState({ from: 0, to: SENDS_PAGE });
  const newest = useLiveQuery(
    async () => ({ key, rows: keep(atHand, await readers.sendsPage(filter, SENDS_PAGE)) }),
    [key],
  );
  if (newest?.key === key && looked?.key !== key) setLooked(lookAt(newest));

  const ids = looked?.ids ?? NONE;
  const wanted = ids.slice(sight.from, sight.to);
  const missing = useLiveQuery(async () => {
    const rows = await readers.sends(wanted);
    keep(
      atHand,
      rows.filter((row) => row !== undefined),
    );
    return wanted.filter((_, at) => rows[at] === undefined);
  }, [wanted.join()]);

  const isRead = useRef<Looked>(undefined);
  const more = useCallback(async () => {
    if (!looked || looked.done || isRead.current === looked) return;
    isRead.current = looked;
    const size = Math.min(MOST, looked.ids.length);
    const of = JSON.parse(looked.key) as SendFilter;
    const rows = keep(atHand, await readers.sendsPage(of, size, looked.last));
    setLooked((now) =>
      now?.key === looked.key && now.last === looked.last ? withMore(now, rows, size) : now,
    );
  }, [looked, atHand]);

  const known = useMemo(() => new Set(ids), [ids]);
  // Somebody was forgotten, and their sends with them.
  if (looked && missing?.some((id) => known.has(id)))
    setLooked({ ...looked, ids: ids.filter((id) => !missing.includes(id)) });
  const news =
    looked && newest?.key === looked.key
      ? newest.rows.filter((send) => !known.has(send.id) && isNews(send, looked)).length
      : 0;

  return {
    ids: looked?.ids,
    sendOf: (id: string) => atHand.get(id),
    // Counting a large ledger would take seconds, so nobody knows how many there are before the last is here.
    setSize: looked?.done ? ids.length : -1,
    news,
    takeNews: useCallback(() => newest && setLooked(lookAt(newest)), [newest]),
    inSight: useCallback(
      (from: number, to: number) =>
        setSight((before) => (before.from === from && before.to === to ? before : { from, to })),
      [],
    ),
    more,
  };
}

/** The ones that were kept longest ago go. */
function keep(atHand: Map<string, Send>, rows: readonly Send[]): readonly Send[] {
  for (const row of rows) {
    atHand.delete(row.id);
    atHand.set(row.id, row);
  }
  for (const id of atHand.keys()) {
    if (atHand.size <= AT_HAND) break;
    atHand.delete(id);
  }
  return rows;
}

function lookAt({ key, rows }: { readonly key: string; readonly rows: readonly Send[] }): Looked {
  return {
    key,
    ids: rows.map(({ id }) => id),
    last: rows.at(-1),
    done: rows.length < SENDS_PAGE,
  };
}

function withMore(before: Looked, rows: readonly Send[], size: number): Looked {
  return {
    ...before,
    ids: [...before.ids, ...rows.map(({ id }) => id)],
    last: rows.at(-1) ?? before.last,
    done: rows.length < size,
  };
}

/** What is older than all that was fetched comes with the scrolling. */
function isNews({ createdAt }: Send, { done, last }: Looked): boolean {
  return done || last === undefined || createdAt >= last.createdAt;
}
