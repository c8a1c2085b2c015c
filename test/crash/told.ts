import type { RunResult } from "./run.ts";

/** One run, in a line; a failed one with all that is known of it. */
export function told(result: RunResult): string {
  const { plan, struck, counts, wrong, rows, calls, standing, beside, ms } = result;
  const kills = struck.map(({ what, point }) => `${what} at "${point}"`).join(", then ");
  const line = `${wrong.length === 0 ? "ok  " : "FAIL"} ${plan.seed} ${plan.kind}, ${counts.sends} sends: ${kills || "nothing came to its point"} (${ms} ms)`;
  if (wrong.length === 0) return line;
  const lives = rows.map(({ id, channel, state, life, text, target }) =>
    [
      `  ${channel} ${id} to ${target.kind === "tweet" ? target.tweetId : target.handle} ${JSON.stringify(text)}`,
      `    ${[...life.map(({ name, at }) => `${name} ${at}`), JSON.stringify(state)].join(" → ")}`,
    ].join("\n"),
  );
  return [
    line,
    ...wrong.map((words) => `  ${words}`),
    `  planned: ${JSON.stringify(plan)}`,
    `  beside the sends stand ${beside[0]} cases and ${beside[1]} drafts`,
    ...lives,
    ...calls.map((call) => `  asked X: ${JSON.stringify(call)}`),
    ...standing.map(({ text, at }) => `  stands on X since ${at}: ${JSON.stringify(text)}`),
  ].join("\n");
}

/** The points at which something was killed, what it was, and how often. */
export function table(points: ReadonlyMap<string, number>): string {
  return [...points]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([point, times]) => `${String(times).padStart(5)}  ${point}`)
    .join("\n");
}
