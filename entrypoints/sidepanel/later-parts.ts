import { createElement } from "react";
import { later } from "../../components/ui/later.tsx";

/** What the first screen does not need; to be joined to the panel from here only, or it comes with it. */
export const CasesScreen = later(async () => (await import("./cases-screen.tsx")).CasesScreen);

export const MentionsScreen = later(
  async () => (await import("./mentions-screen.tsx")).MentionsScreen,
);

export const SendsScreen = later(async () => (await import("./sends-screen.tsx")).SendsScreen);

export const HealthNotice = later(
  async () => (await import("../../components/health/health-notice.tsx")).HealthNotice,
  null,
);

export const AboutPart = later(
  async () => (await import("./about-part.tsx")).AboutPart,
  // It comes right after the case, whose other lines then need not move.
  createElement("div", { className: "about-waits" }),
);

export const AfterEnd = later(
  async () => (await import("../../components/case/after-end.tsx")).AfterEnd,
  null,
);

export const Closing = later(
  async () => (await import("../../components/case/closing.tsx")).Closing,
  null,
);

export const RatingPart = later(async () => (await import("./rating-part.tsx")).RatingPart, null);

export const LastSend = later(async () => (await import("./last-send.tsx")).LastSend, null);

export const HandOver = later(async () => (await import("./hand-over.tsx")).HandOver, null);

export const KeyHelp = later(async () => (await import("./key-help.tsx")).KeyHelp, null);

export const SaveDraft = later(async () => (await import("./save-draft.tsx")).SaveDraft, null);

export const IntakePart = later(async () => (await import("./intake-part.tsx")).IntakePart, null);

export const WrittenElsewhere = later(
  async () => (await import("./written-elsewhere.tsx")).WrittenElsewhere,
  null,
);

export const NotesPart = later(async () => (await import("./notes-part.tsx")).NotesPart, null);

export const HistoryScreen = later(
  async () => (await import("./history-screen.tsx")).HistoryScreen,
);

/** Of these a press shows at once, so they come as soon as the case stands there and nothing else is to be done. */
const TABS = [CasesScreen, SendsScreen, MentionsScreen];

/** @returns to be called when the panel goes */
export function comeWhenIdle(): () => void {
  const idle = requestIdleCallback(() => {
    for (const tab of TABS) void tab.come();
  });
  return () => cancelIdleCallback(idle);
}
