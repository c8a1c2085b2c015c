/**
 * What the page layer has in a tab already, and what scripts that are brought there later take from it
 * instead of carrying it along (the build does that; see `wxt.config.ts`): each copy would be loaded,
 * compiled and kept for as long as the tab is open.
 */
export { feature } from "./feature.ts";
export { around, find, findAll } from "./find.ts";
export { accountHandle } from "./readers/account.ts";
export {
  handleOfAvatar,
  idOfFollow,
  pathOf,
  profileOf,
  statusOf,
  timeOf,
} from "./readers/address.ts";
export { chatBox, chatPanels, chatRoots, readChat } from "./readers/chat.ts";
export { heldText, linesOf, replyComposers } from "./readers/composers.ts";
export { factsSeen } from "./readers/fact.ts";
export { known } from "./readers/known.ts";
export { mentionsIn } from "./readers/mentions.ts";
export { readProfile } from "./readers/profile.ts";
export { relationBeside, relationIn } from "./readers/relation.ts";
export { profileSchema } from "./readers/schema.ts";
export {
  authorOf,
  isPromoted,
  permalink,
  quoteAround,
  readTweet,
  tweetIdOf,
} from "./readers/tweet.ts";
export { wordsOf } from "./readers/words-of.ts";
export { refused } from "./refused.ts";
export { createHost, createSheet, insideOf, isMine } from "./ui/host.ts";
export { endNote, showNote } from "./ui/note.ts";
export { styles } from "./ui/styles.ts";
