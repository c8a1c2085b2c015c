/** For what runs in a page of the extension, on the extension's own database. All times are in ms. */

/** What one comparison took in each of its rounds. */
export interface Times {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

/** An answer of IndexedDB's. */
export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
  });
}

async function timed(turns: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const began = performance.now();
  for (let turn = 0; turn < turns; turn += 1) await work(turn);
  return (performance.now() - began) / turns;
}

/** Takes turns, each on rows that the other did not read just before. */
export async function compare(
  rounds: number,
  turns: number,
  ours: (number: number) => Promise<unknown>,
  bare: (number: number) => Promise<unknown>,
): Promise<Times> {
  const times = { ours: [] as number[], bare: [] as number[] };
  let number = 0;
  for (let round = -2; round < rounds; round += 1) {
    const one = await timed(turns, () => ours((number += 1)));
    const other = await timed(turns, () => bare((number += 1)));
    if (round < 0) continue;
    times.ours.push(one);
    times.bare.push(other);
  }
  return times;
}

/** By a cursor, as every browser can. */
export function newest(
  index: IDBIndex,
  most: number,
  range: IDBKeyRange | null = null,
): Promise<unknown[]> {
  const rows: unknown[] = [];
  return new Promise((resolve, reject) => {
    const request = index.openCursor(range, "prev");
    request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
    request.addEventListener("success", () => {
      const cursor = request.result;
      if (cursor) rows.push(cursor.value);
      if (cursor && rows.length < most) cursor.continue();
      else resolve(rows);
    });
  });
}

/** One transaction, of which nothing but its end is awaited. */
export function filled(
  db: IDBDatabase,
  table: string,
  work: (store: IDBObjectStore) => void,
  durability: IDBTransactionDurability = "relaxed",
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const transaction = db.transaction(table, "readwrite", { durability });
  transaction.addEventListener("complete", () => resolve());
  transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("aborted")));
  work(transaction.objectStore(table));
  return promise;
}

const BATCH = 10_000;

/** The rows from this number to before that one, in large transactions. */
export async function fillTable(
  db: IDBDatabase,
  table: string,
  from: number,
  to: number,
  rowOf: (number: number) => unknown,
): Promise<void> {
  // The next rows are made and sent while the browser still stores the ones before.
  let before: Promise<void> | undefined;
  for (let first = from; first < to; first += BATCH) {
    const now = filled(db, table, (store) => {
      for (let at = first; at < Math.min(to, first + BATCH); at += 1) store.put(rowOf(at));
    });
    await before;
    before = now;
  }
  await before;
}
