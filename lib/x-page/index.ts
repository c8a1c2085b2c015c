export type * from "./types.ts";
export { feature, type Ground } from "./feature.ts";
export { createGuard, type Guard } from "./guard.ts";
export { createWatcher, type Pass, type Watcher } from "./observer.ts";
export * as at from "./selectors.ts";
export { around, find, findAll } from "./find.ts";
export { accountHandle, readAccount } from "./readers/account.ts";
export { handleOfAvatar, pathOf, profileOf, statusOf } from "./readers/address.ts";
export { chatBox, chatPanels, chatRoots, namesAnother, pairIn, readChat } from "./readers/chat.ts";
export { chatComposers, heldText, replyComposers } from "./readers/composers.ts";
export { answersIn, conversationOf } from "./readers/conversation.ts";
export { readLook } from "./readers/look.ts";
export { readProfile } from "./readers/profile.ts";
export {
  isPromoted,
  permalink,
  quoteAround,
  readTweet,
  writerOf,
  type Permalink,
} from "./readers/tweet.ts";
export {
  composing,
  insertAt,
  insertText,
  rewrite,
  spotOf,
  type Place,
  type Spot,
} from "./insert/index.ts";
export * as parts from "./parts.ts";
export { refused } from "./refused.ts";
export { shared, type Layer, type Waiting } from "./layer.ts";
export { createHost, createSheet, HOST, insideOf, isMine, removeLeftovers } from "./ui/host.ts";
export { factsSeen } from "./readers/fact.ts";
export { moveIcon, panelIcon } from "./ui/icon.ts";
export { endNote, showNote } from "./ui/note.ts";
export { ACCENT, styles } from "./ui/styles.ts";
export { onInsert } from "./wire.ts";
export { healthCheck, type Check } from "./health/check.ts";
