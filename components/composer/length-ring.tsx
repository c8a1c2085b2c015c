import { words } from "../../lib/platform/index.ts";
import type { Length } from "./types.ts";

const RADIUS = 9;
const AROUND = 2 * Math.PI * RADIUS;
/** X begins to warn here. */
const NEAR = 20;

interface LengthRingProps {
  readonly id: string;
  /** Undefined while nothing has been counted: the place is kept. */
  readonly length: Length | undefined;
}

/** X's ring, with the number beside it. */
export function LengthRing({ id, length }: LengthRingProps) {
  const { used, max } = length ?? { used: 0, max: 1 };
  const left = max - used;
  const state = left < 0 ? "over" : left <= NEAR ? "near" : "fine";
  return (
    <span className={`ring ring-${state}`}>
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r={RADIUS} className="ring-track" />
        <circle
          cx="12"
          cy="12"
          r={RADIUS}
          className="ring-part"
          strokeDasharray={`${AROUND * Math.min(1, used / max)} ${AROUND}`}
          transform="rotate(-90 12 12)"
        />
      </svg>
      <span aria-hidden="true" dir="ltr">
        {length && `${used.toLocaleString()} / ${max.toLocaleString()}`}
      </span>
      <span id={id} className="only-read">
        {length && words("composer_count", used, max)}
      </span>
      <span className="only-read" role="status">
        {length && state === "near" && words("composer_left", left)}
        {length && state === "over" && words("composer_over", -left)}
      </span>
    </span>
  );
}
