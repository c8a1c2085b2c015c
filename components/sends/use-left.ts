import { useEffect, useState } from "react";

/** How often the time that is left is told anew, in ms. */
const STEP_MS = 250;

/**
 * How long it is until then, in ms; below zero once it is past. Counted by a clock that nobody can set, and
 * never longer than the whole: the browser's own clock may be set while one waits.
 */
export function useLeft(until: number, whole: number): number {
  const [left, setLeft] = useState(() => atFirst(until, whole));
  useEffect(() => {
    const from = performance.now();
    const first = atFirst(until, whole);
    const tell = () => setLeft(first - (performance.now() - from));
    tell();
    const timer = setInterval(tell, STEP_MS);
    return () => clearInterval(timer);
  }, [until, whole]);
  return left;
}

function atFirst(until: number, whole: number): number {
  return Math.min(Math.max(until - Date.now(), 0), whole);
}
