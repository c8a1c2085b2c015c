export { browser } from "./browser.ts";
export { words, wordsFor, type WordKey } from "./words.ts";
export { calendar } from "./calendar.ts";
export { onRing, ringEachMinute, stopRinging } from "./alarms.ts";
export { redirectUri, signInWindow } from "./identity.ts";
export { log } from "./log.ts";
export { onPanelPage, openPanel, packedPanel, panelFollowsToolbar } from "./panel.ts";
export { askToCallX, mayCallX, mayWorkOnX, onPermissions } from "./permissions.ts";
export { scriptForLater } from "./scripts.ts";
export {
  activeTab,
  getTab,
  onActiveTab,
  onWhereabouts,
  ownWindowId,
  runInTab,
  showAddress,
  type Tab,
} from "./tabs.ts";
export { alone, clock, newId, onOnline, reachable } from "./world.ts";
