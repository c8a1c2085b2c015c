/** One line of the bench. What has no fair baseline has `null` there. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number | null;
  readonly baselineName: string;
  /** `ours / baseline`. */
  readonly ratio: number | null;
  /** The figure of the issue, in `unit`, or as a ratio where `aimIs` says so. */
  readonly aim: number | null;
  readonly ok: boolean;
}

/** A part of the bench: what it measures, and how. */
export interface Part {
  readonly name: string;
  measure(): Promise<Row[]>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline?: { readonly value: number; readonly name: string };
  /** The most that the value, or its ratio to the baseline, may be. */
  readonly aim?: { readonly of: "value" | "ratio"; readonly most: number };
}

export function row({ name, unit, ours, baseline, aim }: Measured): Row {
  const ratio = baseline === undefined ? null : ours / baseline.value;
  const judged = aim?.of === "ratio" ? ratio : ours;
  return {
    name,
    unit,
    ours,
    baseline: baseline?.value ?? null,
    baselineName: baseline?.name ?? "",
    ratio,
    aim: aim?.most ?? null,
    ok: aim === undefined || (judged !== null && judged <= aim.most),
  };
}
