import type { Handle } from "../../customers/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import { settingsOf } from "../settings.ts";
import type { Settings, View } from "../types.ts";

/** Of so many tabs of a window it is remembered who is signed in. */
const TABS = 20;

/** What each window's panel shows, and what the person has set. */
export interface Desk {
  view(windowId: number): Promise<View | undefined>;
  /** The newest view of this case, in whatever window; where no window was led to it, the newest of all. */
  viewFor(caseId: string): Promise<View | undefined>;
  /** Leads a window to a case. Who is signed in there stays known where this does not tell. */
  show(view: View): Promise<void>;
  /** The window shows this case, though nobody has pressed for it on X: the time of the last press stays. */
  turnTo(windowId: number, shown: Pick<View, "caseId" | "customerId" | "tabId">): Promise<void>;
  /** The window's case stays, or follows the tab again. */
  pin(windowId: number, pinned: boolean): Promise<void>;
  /** X is signed in with this account in this tab. */
  signedIn(windowId: number, tabId: number, account: Handle): Promise<void>;
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
    show: (view) =>
      named(() =>
        db.transaction("rw", db.views, async () => {
          const { signedIn } = (await db.views.get(view.windowId)) ?? {};
          await db.views.put({ ...(signedIn !== undefined && { signedIn }), ...view });
        }),
      ),
    turnTo: (windowId, shown) =>
      named(() =>
        db.transaction("rw", db.views, async () => {
          const { signedIn, at = 0 } = (await db.views.get(windowId)) ?? {};
          await db.views.put({ windowId, at, ...(signedIn && { signedIn }), ...shown });
        }),
      ),
    pin: (windowId, pinned) =>
      named(() =>
        db.transaction("rw", db.views, async () => {
          const view = await db.views.get(windowId);
          if (!view) return;
          const { pinned: _before, ...rest } = view;
          await db.views.put({ ...rest, ...(pinned && { pinned }) });
        }),
      ),
    signedIn: (windowId, tabId, account) =>
      named(() =>
        db.transaction("rw", db.views, async () => {
          const before = (await db.views.get(windowId)) ?? { windowId, at: 0 };
          const others = (before.signedIn ?? []).filter((one) => one.tabId !== tabId);
          const signedIn = [...others, { tabId, account }].slice(-TABS);
          await db.views.put({ ...before, signedIn });
        }),
      ),
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
