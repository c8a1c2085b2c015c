import type { PartName } from "./part-names.ts";
import { PARTS } from "./parts.ts";
import type { HealthState, PartHealth } from "./types.ts";

/** What the report says of the place where it was made. */
export interface Where {
  readonly version: string;
  /** As the browser names itself. */
  readonly browser: string;
  /** ms since 1970 */
  readonly now: number;
}

const ORDER: readonly HealthState[] = ["missing", "odd", "old", "found"];

/**
 * The report for whoever mends the selectors: which part, on which kind of page, in which state, for
 * how long. It holds nothing of what stood on a page, and no name of anybody.
 */
export function reportOf(rows: readonly PartHealth[], { version, browser, now }: Where): string {
  const lines = rows
    .filter((row) => Object.hasOwn(PARTS, row.part))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        `${a.part} ${a.page}`.localeCompare(`${b.part} ${b.page}`),
    )
    .map(({ part, page, state, met, at, version: by }) =>
      [
        state.padEnd(8),
        `${part} on ${page}`,
        ...(met > 0 ? [`looked for ${met} times`] : []),
        ...(state === "found" ? [] : [`needed by ${PARTS[part].neededBy.join(", ")}`]),
        new Date(at).toISOString().slice(0, 16).replace("T", " "),
        ...(by === version ? [] : [`by ${by}`]),
      ].join(" · "),
    );
  const seen = new Set<PartName>(rows.map(({ part }) => part));
  const never = (Object.keys(PARTS) as PartName[]).filter((part) => !seen.has(part));
  return [
    `Aside ${version} · ${browser} · ${new Date(now).toISOString().slice(0, 10)}`,
    ...lines,
    ...(never.length > 0 ? [`not looked for yet: ${never.join(", ")}`] : []),
  ].join("\n");
}
