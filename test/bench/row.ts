/** One line of the bench. What has no fair baseline has `null` there. */
export interface Row {
  /** Begins with the name of its part, so that `--only` takes it. */
  readonly name: string;
  /** Of `ours` and `baseline`. Ends in ", aim of ratio" where `aim` is not in this unit. */
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number | null;
  readonly baselineName: string;
  /** `ours / baseline`; null too where the runs lie so far apart that it would say nothing. */
  readonly ratio: number | null;
  /** The most that `ours` may be, or `ratio` where the unit says so; null: nobody named one. */
  readonly aim: number | null;
  /** The aim is met, or there is none. A ratio that cannot be told meets none. */
  readonly ok: boolean;
}

/** A part of the bench: what it measures, and how. */
export interface Part {
  readonly name: string;
  /** What its rows say, for people. */
  readonly about: string;
  measure(): Promise<Row[]>;
}

/** NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

export interface Compared {
  readonly ours: number;
  readonly baseline: number;
  /** null where it cannot be told. */
  readonly ratio: number | null;
}

/**
 * Medians of runs that took turns, and their ratio. It cannot be told where a run of the baseline took
 * no time, or where half of its runs differ by more than its median.
 */
export function compared(ours: readonly number[], baseline: readonly number[]): Compared {
  const base = median(baseline);
  const scatter = median(baseline.map((value) => Math.abs(value - base)));
  const told = baseline.every((value) => value > 0) && scatter * 2 <= base;
  const own = median(ours);
  return { ours: own, baseline: base, ratio: told ? own / base : null };
}

interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline?: number;
  readonly ratio?: number | null;
  readonly baselineName?: string;
  readonly aim?: { readonly of: "value" | "ratio"; readonly most: number };
}

export function row(measured: Measured): Row {
  const { name, unit, ours, baseline = null, ratio = null, baselineName = "", aim } = measured;
  const judged = aim?.of === "ratio" ? ratio : ours;
  return {
    name,
    unit: aim?.of === "ratio" ? `${unit}, aim of ratio` : unit,
    ours,
    baseline,
    baselineName,
    ratio,
    aim: aim?.most ?? null,
    ok: aim === undefined || (judged !== null && judged <= aim.most),
  };
}
