import type { CDPSession } from "playwright-core";

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
    await devtools.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["devtools.timeline"], excludedCategories: ["*"] },
    });
    await work();
    const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
    await devtools.send("Tracing.end");
    await complete;
  } finally {
    devtools.off("Tracing.dataCollected", onData);
  }
  return events;
}

/**
 * Thread time, in ms, that the scripts of one extension ran for: every call that the browser made into
 * them, with all that happened inside the call.
 */
export function scriptTime(events: readonly TraceEvent[], extensionId: string): number {
  const home = `chrome-extension://${extensionId}/`;
  const calls = events
    .filter(({ ph, name, args }) => {
      const url = args?.data?.url ?? "";
      return ph === "X" && name === "FunctionCall" && url.startsWith(home);
    })
    .toSorted((a, b) => a.ts - b.ts);
  let micros = 0;
  const ends = new Map<string, number>();
  for (const { pid, tid, ts, dur = 0, tdur = dur } of calls) {
    const thread = `${pid} ${tid}`;
    // A call inside a call is in the outer one's time already.
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    micros += tdur;
  }
  return micros / 1000;
}
