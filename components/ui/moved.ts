import type { KeyboardEvent } from "react";

/** Rows that a page has. */
const PAGE = 8;

/** Where a key leads to in a list, from the row at this place; undefined: nowhere. */
export function moved(
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  at: number,
  last: number,
): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: last,
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to === undefined ? undefined : Math.max(0, Math.min(last, to));
}
