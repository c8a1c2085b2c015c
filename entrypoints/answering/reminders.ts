import type { Cases } from "../../lib/db/index.ts";
import { advance, type Case } from "../../lib/handoff/index.ts";
import { words, type BrowserNotice } from "../../lib/platform/index.ts";
import type { World } from "./world.ts";

/** The one place that knows when a follow-up is due, and tells each once. */
export interface Reminders {
  /** Looks at what is due; the same at the start, at the ring and after each change. Never throws. */
  look(): Promise<void>;
  /**
   * The person pressed on a notice, or on a button of it. To be called in that very event: a side panel
   * opens only then.
   */
  pressed(id: string, button?: number): Promise<void>;
}

/** What reminders need of the browser. */
export interface ReminderTools {
  readonly notices: {
    show(notice: BrowserNotice): Promise<void>;
    standing(): Promise<string[]>;
    clear(id: string): Promise<void>;
  };
  /** The count of what is due, on the toolbar button. */
  readonly badge: (count: number, title: string) => Promise<void>;
  /** Brings the worker back at that time. */
  readonly alarm: { at(when: number): Promise<void>; stop(): Promise<void> };
  /** The window in which the person was last. */
  readonly window: () => Promise<number | undefined>;
  readonly bringWindow: (windowId: number) => Promise<void>;
  /** Shows in the tab what the case is about, where the panel can't be opened. */
  readonly showCase: (caseId: string, windowId: number) => Promise<void>;
}

type Needs = Pick<World, "clock" | "desk" | "log" | "openPanel"> &
  ReminderTools & { readonly cases: Pick<Cases, "change" | "due" | "get" | "nextDue"> };

/** More than so many at once, as after a holiday, are told together. */
const EACH = 3;
const HOUR_MS = 3_600_000;
const DONE = 0;

export function createReminders(needs: Needs): Reminders {
  const { alarm, badge, cases, clock, desk, log, notices } = needs;
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    // One after the other, so that two looks can't tell the same.
    looking = looking.then(lookOnce).catch((error: unknown) => log("the reminders stopped", error));
    return looking;
  }

  async function lookOnce(): Promise<void> {
    const now = clock.now();
    const due = await cases.due(now);
    await clearSettled(due.cases);
    const news = due.cases.filter((one) => one.remindedOf !== dueOf(one));
    if (news.length > 0) {
      const windowId = await needs.window();
      // Told before it is noted: told twice, the second notice replaces the first; noted first, it may never be told.
      for (const notice of noticesOf(news, windowId)) await notices.show(notice);
      for (const { id } of news) await cases.change(id, reminded);
    }
    await badge(due.count, titleOf(due.count));
    const next = await cases.nextDue(now);
    if (next === undefined) await alarm.stop();
    else await alarm.at(next);
  }

  /** What was done or put off in the panel needs no notice any more. */
  async function clearSettled(due: readonly Case[]): Promise<void> {
    for (const id of await notices.standing()) {
      const { caseId, at } = partsOf(id);
      if (!due.some((one) => one.id === caseId && dueOf(one) === at)) await notices.clear(id);
    }
  }

  async function pressed(id: string, button?: number): Promise<void> {
    const { caseId, at, windowId } = partsOf(id);
    try {
      if (button === undefined) {
        const opening = needs.openPanel(windowId).then(
          () => true,
          (error: unknown) => {
            // That window is gone, or the browser does not count this press as the person's.
            log("the panel did not open", error);
            return false;
          },
        );
        await lead(caseId, windowId, opening);
      } else {
        const now = clock.now();
        const value = button === DONE ? undefined : now + HOUR_MS;
        await cases.change(caseId, (before) =>
          // It may have been changed in the panel since.
          dueOf(before) === at ? settled(before, value, now) : before,
        );
        await look();
      }
    } catch (error) {
      log("a reminder was pressed in vain", error);
    }
    await notices.clear(id).catch(() => undefined);
  }

  async function lead(caseId: string, of: number, opening: Promise<boolean>): Promise<void> {
    const found = await cases.get(caseId);
    if (!found) return;
    const { customerId } = found;
    await desk.show({ windowId: of, caseId, customerId, at: clock.now() });
    if (await opening) return needs.bringWindow(of);
    // The tweet is the next best, and the case for whoever opens the panel beside it.
    const windowId = await needs.window();
    if (windowId === undefined) return;
    await desk.show({ windowId, caseId, customerId, at: clock.now() });
    await needs.showCase(caseId, windowId);
    await needs.bringWindow(windowId);
  }

  return { look, pressed };
}

function dueOf({ about }: Case): number | undefined {
  return about?.followUp?.value?.due;
}

function reminded(before: Case): Case {
  const due = dueOf(before);
  return due === undefined || due === before.remindedOf ? before : { ...before, remindedOf: due };
}

function settled(before: Case, due: number | undefined, now: number): Case {
  const what = before.about?.followUp?.value?.what;
  return advance(before, {
    kind: "said",
    what: "followUp",
    at: now,
    ...(due !== undefined && { value: { due, ...(what !== undefined && { what }) } }),
  });
}

function noticesOf(due: readonly Case[], windowId = -1): BrowserNotice[] {
  const [first] = due;
  if (first && due.length > EACH) {
    return [
      {
        id: idOf(first, windowId),
        title: words("due_several", due.length),
        text: due
          .slice(0, EACH)
          .map(({ customer }) => `@${customer}`)
          .join(", "),
      },
    ];
  }
  return due.map((one) => ({
    id: idOf(one, windowId),
    title: words("due_title", `@${one.customer}`),
    text: one.about?.followUp?.value?.what ?? words("due_noWhat"),
    buttons: [words("due_done"), words("due_snooze")],
  }));
}

function titleOf(count: number): string {
  if (count === 0) return words("extName");
  return count === 1 ? words("due_badge_one") : words("due_badge", count);
}

/**
 * What is to be known in the very event of the press: a side panel is opened in a window, and there is no
 * time to ask for one.
 */
function idOf(one: Case, windowId: number): string {
  return `due ${windowId} ${dueOf(one)} ${one.id}`;
}

function partsOf(id: string) {
  const [, windowId, at, caseId = ""] = id.split(" ");
  return { windowId: Number(windowId), at: Number(at), caseId };
}
