import type { View } from "../../lib/db/index.ts";
import { ownWindowId } from "../../lib/platform/index.ts";
import { readCase, type CaseData } from "./read-case.ts";
import { readers } from "./store.ts";

/** What the panel begins with. */
export interface Early {
  readonly windowId: number;
  readonly view: View | null;
  readonly data: CaseData | null | undefined;
}

/** How long the panel waits for it, ms; without it, it begins with a skeleton. */
const PATIENCE = 300;

let read: Early | undefined;

/**
 * Read while React still starts, so that the panel's first frame shows the case. Never fails: what goes
 * wrong goes wrong once more when the panel reads it live, and is told then.
 */
export const early: Promise<void> = Promise.race([
  readAll().catch(() => undefined),
  new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE)),
]).then((found) => {
  read = found;
});

async function readAll(): Promise<Early | undefined> {
  const windowId = await ownWindowId();
  if (windowId === undefined) return undefined;
  const view = (await readers.view(windowId)) ?? null;
  const data = view?.caseId === undefined ? undefined : await readCase(view.caseId);
  return { windowId, view, data };
}

/** What was read early, until the first frame stands; then all is read live. */
export const earlyRead = (): Early | undefined => read;

export function forgetEarly(): void {
  read = undefined;
}
