import { expect, test } from "vitest";
import { scriptTime } from "./trace.ts";

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
