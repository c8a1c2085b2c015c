import type { PartName } from "../../health/index.ts";

/** The pages of `test/pages` that hold something of X's. */
export type TestPage =
  | "chat"
  | "pin"
  | "profile"
  | "reply"
  | "request"
  | "status"
  | "tweets"
  | "variants";

/** What is expected of one selector of `selectors.ts`; who needs it says `lib/health/parts.ts`. */
export interface Expected {
  /** Where X shows it. "may" where its absence is normal. */
  readonly where: string;
  /** How many it matches on each test page, X Chat's own part included; on those left out, none. */
  readonly on: Partial<Readonly<Record<TestPage, number>>>;
  /**
   * The ways in which X has written it, newest first, where there is more than one; together they are
   * the selector. If the newest alone is gone, the part is "old".
   */
  readonly variants?: readonly string[];
}

/**
 * One line for each selector. Not part of the page layer: the tests hold the selectors against it, and
 * whoever mends them reads it.
 */
export const registry: Readonly<Record<PartName, Expected>> = {
  tweet: {
    where: "around each tweet's link with a time",
    on: { reply: 1, status: 2, tweets: 7, variants: 12 },
  },
  cell: { where: "around each tweet of a list", on: { status: 3, tweets: 7, variants: 10 } },
  listHeading: { where: "may be below the answers to an open tweet", on: { status: 1 } },
  promotedBy: { where: "may be around an advert", on: { profile: 1, tweets: 2, variants: 2 } },
  authorRow: {
    where: "in each tweet: one outside of its quote",
    on: { reply: 1, status: 2, tweets: 7, variants: 15 },
  },
  authorPicture: { where: "in each tweet", on: { reply: 1, status: 1, tweets: 4, variants: 3 } },
  avatar: {
    where: "in each tweet's picture, in the account switcher, in each cell of a list of people",
    on: { reply: 1, status: 3, tweets: 5, variants: 3 },
  },
  tweetText: {
    where: "in each tweet that has words: one outside of its quote",
    on: { reply: 1, status: 1, tweets: 7, variants: 10 },
  },
  video: { where: "may be in a tweet", on: { variants: 1 } },
  poll: { where: "may be in a tweet", on: { variants: 1 } },
  media: { where: "may be in a tweet", on: { tweets: 1, variants: 3 } },
  articleTitle: { where: "may be in a tweet that is an article", on: { status: 1, variants: 1 } },
  statusLink: {
    where: "in each tweet, around its time or its views",
    on: { reply: 1, status: 2, tweets: 9, variants: 15 },
  },
  embedded: { where: "may be in a tweet that is an article", on: { variants: 2 } },
  quoteBox: { where: "around the second author in a tweet", on: { tweets: 3, variants: 5 } },
  repostedBy: {
    where: "around who reposted it, above a tweet's author",
    on: { tweets: 1, variants: 1 },
  },
  actions: {
    where: "in each tweet of a list, around its reply button",
    on: { status: 3, tweets: 8, variants: 11 },
  },
  replyAction: { where: "in each tweet of a list", on: { status: 3, tweets: 7, variants: 11 } },
  followButton: {
    where: "on each profile of others; in each cell of a list of people; may be in the open tweet",
    on: { profile: 1, status: 3 },
  },
  userCell: { where: "around each follow button beside the page", on: { status: 2 } },
  followsYou: {
    where: "may be on a profile and in a list of people",
    on: { profile: 1, status: 1 },
  },
  ownProfileLink: {
    where: "in the navigation when signed in; not where it is narrow",
    on: { chat: 1, pin: 1, profile: 1, reply: 1, request: 1, status: 1, tweets: 1 },
  },
  accountSwitcher: {
    where: "beside the navigation when signed in; not on phones",
    on: { tweets: 1 },
  },
  profileName: { where: "one on each profile", on: { profile: 1 } },
  profileBio: { where: "may be one on a profile", on: { profile: 1 } },
  profileActions: { where: "one on each profile of others, signed in", on: { profile: 1 } },
  profileMessage: { where: "may be one on a profile of others", on: { profile: 1 } },
  profileSchema: { where: "may be one on a profile", on: { profile: 1 } },
  banner: { where: "may be one on a profile", on: { profile: 1 } },
  replyBox: { where: "in each window for a post; under the open tweet", on: { reply: 1 } },
  dialog: { where: "around each box that is not in the page's own columns", on: { reply: 1 } },
  modal: { where: "may be over the page", on: { reply: 1 } },
  inlineReply: { where: "around the box under the open tweet", on: { status: 1 } },
  toolBar: { where: "below each reply box that is in use", on: { reply: 1 } },
  toolList: { where: "may be in the bar of a reply box, and in other bars", on: { reply: 1 } },
  postButton: { where: "with each reply box", on: { reply: 1, status: 1 } },
  toastLink: { where: "for some seconds after a post", on: { reply: 1 } },
  chatHost: { where: "on each page of the chat", on: { chat: 1, pin: 1, request: 1 } },
  chatPanel: { where: "around each conversation", on: { chat: 1, request: 1 } },
  chatHeader: { where: "above each conversation", on: { chat: 1, request: 1 } },
  chatName: { where: "in each conversation's head", on: { chat: 1, request: 1 } },
  chatMore: { where: "in each conversation's head", on: { chat: 1, request: 1 } },
  chatHeaderLink: { where: "in each conversation of two", on: { chat: 1, request: 1 } },
  chatMessage: { where: "in each conversation's list", on: { chat: 3, request: 1 } },
  chatBox: { where: "in each conversation; not in requests", on: { chat: 1 } },
  chatAttach: { where: "beside each message box", on: { chat: 1 } },
  chatSend: { where: "in each conversation whose box holds text", on: {} },
  chatItem: { where: "in the list of conversations", on: { chat: 2, request: 1 } },
  chatRequest: { where: "below a conversation that is a request", on: { request: 1 } },
  chatPin: { where: "where X asks for the chat's PIN", on: { pin: 1 } },
  restless: { where: "in most tweets", on: { reply: 2, status: 3, tweets: 14, variants: 27 } },
  textLink: { where: "in tweets with links", on: { tweets: 2, variants: 2 } },
};
