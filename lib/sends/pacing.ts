import { laneOf } from "./order.ts";
import type { Pace } from "./ports.ts";
import type { Send, SendEvent, Wait } from "./types.ts";

/** A row may be wrong by so much, in ms, about how long its send waits, before that is put right. */
const MARGIN = 5_000;

/**
 * Makes the step that writes into the queued rows how long each of them has to wait.
 * @param step lets an event happen to a row, and tells the new one
 * @returns takes rows, oldest first, and gives them back as they stand then. A queued send without a
 *   `wait` may go.
 */
export function createPacing(
  pace: Pace | undefined,
  step: (id: string, event: SendEvent) => Promise<Send | undefined>,
): (rows: readonly Send[]) => Promise<readonly Send[]> {
  return async (rows) => {
    if (pace === undefined) return rows;
    const waits = new Map<string, Wait | undefined>();
    const lanes = Map.groupBy(
      rows.filter(({ state }) => state.name === "queued"),
      laneOf,
    );
    for (const queued of lanes.values()) {
      const told = await pace.waits(queued);
      for (const [at, { id }] of queued.entries()) waits.set(id, told[at]);
    }
    return Promise.all(
      rows.map(async (row) => {
        if (!waits.has(row.id)) return row;
        const wait = waits.get(row.id);
        const now = { ...row, state: { name: "queued", ...(wait && { wait }) } } as const;
        if (!isNews(wait, waitOf(row))) return now;
        return (await step(row.id, { kind: "waits", wait })) ?? now;
      }),
    );
  };
}

/** Until when a send is held back for X's limits; undefined where it is not. */
export function waitOf({ state }: Pick<Send, "state">): Wait | undefined {
  return state.name === "queued" ? state.wait : undefined;
}

function isNews(wait: Wait | undefined, before: Wait | undefined): boolean {
  if (wait?.why !== before?.why) return true;
  return Math.abs((wait?.until ?? 0) - (before?.until ?? 0)) > MARGIN;
}
