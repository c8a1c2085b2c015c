import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import { settingsOf } from "../settings.ts";
import type { Settings, View } from "../types.ts";

/** What each window's panel shows, and what the person has set. */
export interface Desk {
  view(windowId: number): Promise<View | undefined>;
  /** The newest view of this case, in whatever window; where no window was led to it, the newest of all. */
  viewFor(caseId: string): Promise<View | undefined>;
  show(view: View): Promise<void>;
  /** Window numbers mean nothing after the browser was closed. */
  forgetViews(): Promise<void>;
  settings(): Promise<Settings>;
  set(changes: Partial<Settings>): Promise<void>;
}

/** Binds the desk to a database. All failures are named. */
export function deskOf(db: AsideDb): Desk {
  return {
    view: (windowId) => named(() => db.views.get(windowId)),
    viewFor: (caseId) =>
      named(async () => {
        const views = (await db.views.toArray()).sort((a, b) => a.at - b.at);
        return views.findLast((view) => view.caseId === caseId) ?? views.at(-1);
      }),
    show: (view) => named(async () => void (await db.views.put(view))),
    forgetViews: () => named(() => db.views.clear()),
    settings: () => named(async () => settingsOf(await db.settings.toArray())),
    set: (changes) =>
      named(async () => {
        const rows = Object.entries(changes).map(([key, value]) => ({
          key: key as keyof Settings,
          value,
        }));
        await db.settings.bulkPut(rows);
      }),
  };
}
