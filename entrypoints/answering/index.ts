import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { hearing, type AskProblem, type JoinWorker } from "../../lib/messages/index.ts";
import { log } from "../../lib/platform/index.ts";
import { join } from "./join.ts";
import { pageAsks } from "./page-asks.ts";
import { panelAsks } from "./panel-asks.ts";
import { shortcut } from "./shortcut.ts";

/** Run in the worker with the first event that needs more than to be heard. */
export default defineUnlistedScript(() => {
  const asideWorker: JoinWorker = (given) => {
    const { desk, firstPaint, reminders, world } = join(given);
    return {
      hear: hearing({ handlers: { ...pageAsks(world), ...panelAsks(world) }, problemOf, log }),
      panelPage: () => firstPaint.page(),
      wake: world.wake,
      remind: world.remind,
      noticePressed: (id, button) => void reminders.pressed(id, button),
      pickerKey: (tabId) => void shortcut(world, tabId),
      browserBegan: () =>
        void desk.forgetViews().catch((error: unknown) => log("views stayed", error)),
      firstLook() {
        firstPaint.prepare();
        world.wake();
        world.remind();
      },
    };
  };
  Object.assign(globalThis, { asideWorker });
});

function problemOf(error: unknown): AskProblem {
  if (!(error instanceof Error)) return "failed";
  if (error.name === "NewerDataError") return "newerData";
  return error.name === "DiskFullError" ? "diskFull" : "failed";
}
