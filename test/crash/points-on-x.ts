import type { RunningWorld } from "../world/server.ts";

/** What X in miniature is asked; each is a point before and after it is done. */
export const ASKED = [
  "POST /2/tweets",
  "POST /2/dm_conversations/with/*/messages",
  "GET /2/users/*/tweets",
  "GET /2/dm_conversations/with/*/dm_events",
  "GET /2/users/by/username/*",
  "POST /2/oauth2/token",
] as const;

/** @param passes told of each point; what X was asked waits for the promise that it gives */
export function pointsOnX(
  { api }: RunningWorld,
  passes: (point: string) => Promise<void> | undefined,
): void {
  for (const on of ASKED)
    for (const [stage, words] of [
      ["before", "X is asked"],
      ["after", "X has done"],
    ] as const)
      api.onCall(on, stage, () => passes(`${words} ${on}`));
}
