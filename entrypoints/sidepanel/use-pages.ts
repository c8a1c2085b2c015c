import { useLiveQuery } from "dexie-react-hooks";
import { useCallback, useMemo, useRef, useState } from "react";

/** Rows at most of the later pages, which grow with the way that was scrolled. */
const MOST = 960;

/** So many rows are kept at hand, so that none that is in sight or has the focus is ever missing. */
const AT_HAND = 2_000;

/** The rows as the person looks at them: which and in what order stays, how each stands is live. */
export interface Looked<Row> {
  /** Of what is wanted. */
  readonly key: string;
  readonly ids: readonly string[];
  readonly last: Row | undefined;
  /** There are none after these. */
  readonly done: boolean;
}

interface Pages<Row> {
  /** Says what is wanted, and changes with it. */
  readonly key: string;
  /** Rows of the first page. */
  readonly size: number;
  /** At most `limit` rows in their order, beginning after a row. */
  readonly page: (limit: number, after?: Row) => Promise<Row[]>;
  /** In the order of their ids; undefined for those that are gone. */
  readonly rows: (ids: readonly string[]) => Promise<readonly (Row | undefined)[]>;
  /** How many of the rows that stand first now are news to whoever looks at those of before. */
  readonly newsIn: (newest: readonly Row[], looked: Looked<Row>) => number;
}

const NONE: readonly string[] = [];

/** A long list of which no more rows are held than a person looks at. */
export function usePages<Row extends { readonly id: string }>(pages: Pages<Row>) {
  const { key, size, page, rows: read, newsIn } = pages;
  const [atHand] = useState(() => new Map<string, Row>());
  const [looked, setLooked] = useState<Looked<Row>>();
  const [sight, setSight] = useState({ from: 0, to: size });
  const newest = useLiveQuery(
    async () => ({ key, rows: keep(atHand, await page(size)), page }),
    [key],
  );
  const lookAt = (at: { key: string; rows: readonly Row[] }): Looked<Row> => ({
    key: at.key,
    ids: at.rows.map(({ id }) => id),
    last: at.rows.at(-1),
    done: at.rows.length < size,
  });
  if (newest?.key === key && looked?.key !== key) setLooked(lookAt(newest));

  const ids = looked?.ids ?? NONE;
  const wanted = ids.slice(sight.from, sight.to);
  const missing = useLiveQuery(async () => {
    const rows = await read(wanted);
    keep(
      atHand,
      rows.filter((row) => row !== undefined),
    );
    return wanted.filter((_, at) => rows[at] === undefined);
  }, [wanted.join()]);

  const isRead = useRef<Looked<Row>>(undefined);
  const more = useCallback(async () => {
    if (!looked || looked.done || isRead.current === looked) return;
    if (newest?.key !== looked.key) return;
    isRead.current = looked;
    const most = Math.min(MOST, looked.ids.length);
    const rows = keep(atHand, await newest.page(most, looked.last));
    setLooked((now) =>
      now?.key === looked.key && now.last === looked.last ? withMore(now, rows, most) : now,
    );
  }, [looked, newest, atHand]);

  const known = useMemo(() => new Set(ids), [ids]);
  // Somebody was forgotten, and these with them.
  if (looked && missing?.some((id) => known.has(id)))
    setLooked({ ...looked, ids: ids.filter((id) => !missing.includes(id)) });
  const news = looked && newest?.key === looked.key ? newsIn(newest.rows, looked) : 0;

  return {
    ids: looked?.ids,
    rowOf: (id: string) => atHand.get(id),
    // Counting a large table would take seconds, so nobody knows how many there are before the last is here.
    setSize: looked?.done ? ids.length : -1,
    news,
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- What is looked at is taken as it stands when there is news.
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
function keep<Row extends { readonly id: string }>(
  atHand: Map<string, Row>,
  rows: readonly Row[],
): readonly Row[] {
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

/** One that moved down meanwhile is there already, and stays where it is. */
function withMore<Row extends { readonly id: string }>(
  before: Looked<Row>,
  rows: readonly Row[],
  most: number,
): Looked<Row> {
  const known = new Set(before.ids);
  const news = rows.map(({ id }) => id).filter((id) => !known.has(id));
  return {
    ...before,
    ids: [...before.ids, ...news],
    last: rows.at(-1) ?? before.last,
    done: rows.length < most,
  };
}
