import type { CDPSession } from "playwright-core";
import { within } from "../browser/wait.ts";

/** A trace that does not begin or end must not hold up the rest, ms. */
const PATIENCE = 60_000;

/** One event of Chromium's trace; times in µs. */
export interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread itself ran: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Records a trace of this tab while something is done. */
export async function traced(
  devtools: CDPSession,
  work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const onData = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  devtools.on("Tracing.dataCollected", onData);
  try {
    const begun = devtools.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["devtools.timeline"], excludedCategories: ["*"] },
    });
    await within("the trace to begin", PATIENCE, begun);
    await work();
    const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
    await devtools.send("Tracing.end");
    await within("the whole trace", PATIENCE, complete);
  } finally {
    devtools.off("Tracing.dataCollected", onData);
  }
  return events;
}

/** One call of the browser into a script, times in µs. */
interface Call extends TraceEvent {
  readonly dur: number;
  /** Time that the thread itself ran. */
  readonly tdur: number;
}

/** Every call that the browser made into the scripts of one extension; a call inside a call is in the outer one. */
export function ownCalls(events: readonly TraceEvent[], extensionId: string): Call[] {
  const home = `chrome-extension://${extensionId}/`;
  const calls = events
    .filter(({ ph, name, args }) => {
      const url = args?.data?.url ?? "";
      return ph === "X" && name === "FunctionCall" && url.startsWith(home);
    })
    .toSorted((a, b) => a.ts - b.ts);
  const ends = new Map<string, number>();
  return calls.flatMap((call) => {
    const { pid, tid, ts, dur = 0, tdur = dur } = call;
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) return [];
    ends.set(thread, ts + dur);
    return [{ ...call, dur, tdur }];
  });
}

/** Those of them that were made to do something in an animation frame. */
export function callsInFrames(events: readonly TraceEvent[], extensionId: string): Call[] {
  const frames = events.filter(({ name }) => name === "FireAnimationFrame");
  return ownCalls(events, extensionId).filter(({ pid, tid, ts }) =>
    frames.some(
      (frame) =>
        frame.pid === pid &&
        frame.tid === tid &&
        ts >= frame.ts &&
        ts < frame.ts + (frame.dur ?? 0),
    ),
  );
}

/** Thread time, in ms, that the scripts of one extension ran for, with all that happened inside. */
export function scriptTime(events: readonly TraceEvent[], extensionId: string): number {
  return ownCalls(events, extensionId).reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
}
