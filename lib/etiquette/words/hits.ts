import type { Span } from "../../text/index.ts";
import type { Hit } from "../reading.ts";

/** A hit for each of these places. */
export function hitsOf(places: readonly Span[], kind?: string): Hit[] {
  return places.map(({ start, end }) => ({
    spans: [{ start, end }],
    ...(kind !== undefined && { kind }),
  }));
}
