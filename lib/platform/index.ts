export { browser } from "./browser.ts";
export { words, wordsFor, type WordKey } from "./words.ts";
export { calendar } from "./calendar.ts";
export { showCount } from "./badge.ts";
export { DUE_RING, onRing, RING, ringAt, ringEachMinute, stopRinging } from "./alarms.ts";
export { chooseKeys, keyOf, onCommand, shortcutsAddress } from "./commands.ts";
export { packedFile } from "./files.ts";
export { redirectUri, signInWindow } from "./identity.ts";
export { log } from "./log.ts";
export { present, type Present } from "./presence.ts";
export { onPanelPage, openPanel, packedPanel, panelFollowsToolbar } from "./panel.ts";
export {
  clearNotice,
  onNotice,
  showNotice,
  standingNotices,
  type BrowserNotice,
} from "./notices.ts";
export {
  askToCallX,
  askToNotify,
  mayCallX,
  mayNotify,
  mayWorkOnX,
  onPermissions,
} from "./permissions.ts";
export { scriptForLater } from "./scripts.ts";
export {
  activeTab,
  bringWindow,
  getTab,
  lastWindowId,
  onActiveTab,
  onWhereabouts,
  ownWindowId,
  runInTab,
  showAddress,
  type Tab,
} from "./tabs.ts";
export { alone, clock, newId, onOnline, reachable } from "./world.ts";
