import { expect, test } from "vitest";
import { callsInFrames, scriptTime } from "./trace.ts";

const call = (url: string, ts: number, dur: number, tdur: number, tid = 1) => ({
  ph: "X",
  name: "FunctionCall",
  pid: 1,
  tid,
  ts,
  dur,
  tdur,
  args: { data: { url } },
});

test("thread time of one extension's own calls; a call inside a call counts once", () => {
  const events = [
    call("chrome-extension://ours/x.js", 5_200, 300, 300),
    call("chrome-extension://ours/x.js", 5_000, 2_000, 1_000),
    call("chrome-extension://ours/x.js", 5_100, 400, 400, 2),
    call("chrome-extension://theirs/x.js", 9_000, 2_000, 2_000),
    call("https://x.com/main.js", 9_000, 2_000, 2_000),
    { ...call("chrome-extension://ours/x.js", 9_000, 2_000, 2_000), name: "EvaluateScript" },
  ];
  expect(scriptTime(events, "ours")).toBe(1.4);
});

test("only what an animation frame called is in a frame", () => {
  const own = (ts: number, tid = 1) => call("chrome-extension://ours/x.js", ts, 10, 10, tid);
  const frame = { ...call("", 1000, 100, 100), name: "FireAnimationFrame" };
  const events = [own(900), frame, own(1050), own(1050, 2), own(1100)];
  expect(callsInFrames(events, "ours").map(({ ts, tid }) => [ts, tid])).toEqual([[1050, 1]]);
});
