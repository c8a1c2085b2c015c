import type { PartName } from "./part-names.ts";

/**
 * What a person would call a place on X's pages. Each is one sentence of the panel when it has changed:
 * `health_<thing>` says what X changed, `health_<thing>_next` what Aside offers instead.
 */
export type Thing =
  | "tweets"
  | "author"
  | "tweetLink"
  | "tweetText"
  | "quotes"
  | "actions"
  | "account"
  | "people"
  | "profile"
  | "replyBox"
  | "posted"
  | "chat"
  | "chatBox"
  | "messages";

/** One selector of the page layer, seen from outside of it: who needs it, and what its loss is called. */
export interface Part {
  /** Missing for what nobody would notice: it stands in the report alone. */
  readonly thing?: Thing;
  /** The features, and the parts of the page layer, that fall back or go quiet without it. */
  readonly neededBy: readonly string[];
}

/**
 * Every selector of `lib/x-page/selectors.ts`, by its name there. Where it is expected, and what it must
 * match on the test pages, says `lib/x-page/health/registry.ts`.
 */
export const PARTS = {
  tweet: { thing: "tweets", neededBy: ["watcher", "move-to-dm", "posts-seen"] },
  cell: { thing: "replyBox", neededBy: ["insertion"] },
  listHeading: { neededBy: ["posts-seen"] },
  promotedBy: { neededBy: ["move-to-dm"] },
  authorRow: { thing: "author", neededBy: ["move-to-dm", "posts-seen"] },
  authorPicture: { neededBy: ["move-to-dm"] },
  avatar: { neededBy: ["account-seen", "move-to-dm"] },
  tweetText: { thing: "tweetText", neededBy: ["move-to-dm", "posts-seen", "insertion"] },
  video: { neededBy: ["move-to-dm"] },
  poll: { neededBy: ["move-to-dm"] },
  media: { neededBy: ["move-to-dm"] },
  articleTitle: { neededBy: ["move-to-dm"] },
  statusLink: { thing: "tweetLink", neededBy: ["move-to-dm", "posts-seen"] },
  embedded: { neededBy: ["move-to-dm", "posts-seen"] },
  quoteBox: { thing: "quotes", neededBy: ["move-to-dm", "posts-seen"] },
  repostedBy: { neededBy: ["move-to-dm"] },
  actions: { thing: "actions", neededBy: ["move-to-dm"] },
  replyAction: { thing: "actions", neededBy: ["move-to-dm"] },
  followButton: { thing: "people", neededBy: ["move-to-dm", "customer-seen"] },
  userCell: { thing: "people", neededBy: ["move-to-dm"] },
  followsYou: { neededBy: ["move-to-dm", "customer-seen"] },
  ownProfileLink: { thing: "account", neededBy: ["account-seen", "insertion"] },
  accountSwitcher: { thing: "account", neededBy: ["account-seen", "insertion"] },
  profileName: { thing: "profile", neededBy: ["customer-seen", "account-seen"] },
  profileBio: { neededBy: ["customer-seen"] },
  profileActions: { thing: "profile", neededBy: ["customer-seen", "case-controls"] },
  profileMessage: { neededBy: ["customer-seen"] },
  profileSchema: { neededBy: ["customer-seen", "account-seen"] },
  banner: { neededBy: ["account-seen"] },
  replyBox: { thing: "replyBox", neededBy: ["insertion", "posts-seen"] },
  dialog: { thing: "replyBox", neededBy: ["insertion", "posts-seen"] },
  modal: { neededBy: ["insertion"] },
  inlineReply: { thing: "replyBox", neededBy: ["insertion", "posts-seen"] },
  toolBar: { neededBy: ["composer-controls"] },
  toolList: { neededBy: ["composer-controls"] },
  postButton: { thing: "posted", neededBy: ["posts-seen"] },
  toastLink: { neededBy: ["posts-seen"] },
  chatHost: { thing: "chat", neededBy: ["watcher", "chat-seen", "insertion"] },
  chatPanel: { thing: "chat", neededBy: ["chat-seen", "insertion"] },
  chatHeader: { neededBy: ["case-controls"] },
  chatName: { neededBy: ["case-controls", "composer-controls"] },
  chatMore: { neededBy: ["case-controls"] },
  chatHeaderLink: { thing: "chat", neededBy: ["chat-seen", "insertion"] },
  chatMessage: { thing: "messages", neededBy: ["chat-seen"] },
  chatBox: { thing: "chatBox", neededBy: ["chat-seen", "insertion"] },
  chatAttach: { neededBy: ["composer-controls"] },
  chatSend: { thing: "messages", neededBy: ["chat-seen"] },
  chatItem: { neededBy: ["account-seen"] },
  chatRequest: { neededBy: ["insertion"] },
  chatPin: { neededBy: ["insertion"] },
  restless: { neededBy: ["watcher"] },
  textLink: { neededBy: ["move-to-dm"] },
} as const satisfies Readonly<Record<PartName, Part>>;
