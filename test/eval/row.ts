/** One figure, with how sure it is. */
export interface Row {
  /** Begins with the name of its part. */
  readonly name: string;
  /** Of how many it speaks: texts, events, things to find or things found. */
  readonly n: number;
  /** A share between 0 and 1, unless `unit` says otherwise; null where there was nothing to measure. */
  readonly value: number | null;
  /** In 19 of 20 such samples the true value lies within; null where that cannot be told. */
  readonly interval: readonly [low: number, high: number] | null;
  /** The figure that was aimed at; null: nobody named one. */
  readonly aim: number | null;
  /** Whether `value` should be at least or at most `aim`. */
  readonly side: "least" | "most";
  /** The aim is met, or there is none. */
  readonly ok: boolean;
  readonly unit?: string;
  /** The counts behind it, by name. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** A case that went wrong, or one to be read because nobody knows whether it did: a line of `--list`. */
export interface WrongCase {
  readonly row: string;
  readonly text: string;
  readonly [more: string]: unknown;
}

/** A part of the measurement, registered in `main.ts`. */
export interface Part {
  readonly name: string;
  /** What its rows say, for people. */
  readonly about: string;
  /** @param dir the folder of the data. @param wrong takes the cases that went wrong. */
  measure(dir: string, wrong: (one: WrongCase) => void): Row[] | Promise<Row[]>;
}

interface Aim {
  readonly aim?: number;
  /** Missing: "least". */
  readonly side?: Row["side"];
  readonly counts?: Readonly<Record<string, number>>;
}

/** A row of a share: `hits` of `n`, with Wilson's interval. */
export function share(name: string, hits: number, n: number, more: Aim = {}): Row {
  const value = n === 0 ? null : hits / n;
  return figure(name, n, value, n === 0 ? null : wilson(hits, n), {
    ...more,
    counts: { hits, ...more.counts },
  });
}

/** A row of any figure. */
export function figure(
  name: string,
  n: number,
  value: number | null,
  interval: Row["interval"],
  { aim, side = "least", counts, unit }: Aim & { readonly unit?: string } = {},
): Row {
  const met =
    value !== null && aim !== undefined && (side === "least" ? value >= aim : value <= aim);
  return {
    name,
    n,
    value,
    interval,
    aim: aim ?? null,
    side,
    ok: aim === undefined || met,
    ...(unit !== undefined && { unit }),
    ...(counts && { counts }),
  };
}

/** Wilson's score interval at 95 %: holds for small counts and for shares near 0 and 1. */
export function wilson(hits: number, n: number): readonly [number, number] {
  const z = 1.96;
  const p = hits / n;
  const middle = p + (z * z) / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}
