/**
 * Every place where Aside leans on X's markup, as a selector list with the newest variant first; when X
 * changes its pages, this is the file to mend. Test ids, addresses and `datetime` are used because X
 * does not translate them. In square brackets: what falls silent when it matches no more.
 */
const testId = (id: string): string => `[data-testid="${id}"]`;
const ends = (end: string): string => `[data-testid$="-${end}"]`;

export const selectors = {
  /** [everything about tweets] */
  tweet: "article" + testId("tweet"),
  /** [inline reply] */
  cell: testId("cellInnerDiv"),
  /** Around adverts, and around every Follow button. [adverts are told by their missing time] */
  promotedBy: testId("placementTracking"),
  /** [author] */
  authorRow: testId("User-Name"),
  /** [picture] */
  authorPicture: testId("Tweet-User-Avatar"),
  /** [handles in the navigation and in lists of people] */
  avatar: '[data-testid^="UserAvatar-Container-"]',
  /** [text] */
  tweetText: testId("tweetText"),
  /** [text of an X Article] */
  articleTitle: testId("twitter-article-title"),
  /** [id] */
  statusLink: 'a[href*="/status/"]',
  /** [quotes are taken for the tweet itself: the worst case] */
  quoteBox: `div[role="link"][tabindex="0"],${testId("nestedQuotePreview")}`,
  /** [the reposter is taken for one replied to] */
  repostedBy: testId("socialContext"),
  /** [move-to-dm] */
  actions: '[role="group"]',
  /** [move-to-dm] */
  replyAction: testId("reply"),
  /** [numeric ids, relation] */
  followButton: ["follow", "unfollow", "subscribe", "block"].map(ends).join(),
  /** [relation] */
  userCell: testId("UserCell"),
  /** [relation] */
  followsYou: testId("userFollowIndicator"),
  /** [account in the wide layout] */
  ownProfileLink: testId("AppTabBar_Profile_Link"),
  /** [account in the narrow layout] */
  accountSwitcher: testId("SideNav_AccountSwitcher_Button"),
  /** [profile] */
  profileName: testId("UserName"),
  /** [bio] */
  profileBio: testId("UserDescription"),
  /** [profile] */
  profileActions: testId("userActions"),
  /** [whether the customer takes messages] */
  profileMessage: testId("sendDMFromProfile"),
  /** [numeric ids on profiles] */
  profileSchema: "script" + testId("UserProfileSchema-test"),
  /** [numeric id of the account] */
  banner: 'img[src*="/profile_banners/"]',
  /** [reply composer] */
  replyBox: testId("tweetTextarea_0"),
  /** [reply composer in a dialog] */
  dialog: '[role="dialog"]',
  /** [reply composer on a status page] */
  inlineReply: testId("inline_reply_offscreen"),
  /** [words of a post that is only seen by its link] */
  postButton: `${testId("tweetButton")},${testId("tweetButtonInline")}`,
  /** [posts from a dialog] */
  toastLink: `${testId("toast")} a[href*="/status/"]`,
  /** [chat] */
  chatHost: ["Route", "Drawer", "Overlays"].map((part) => testId("xchatEmbed" + part)).join(),
  /** [chat] */
  chatPanel: testId("dm-conversation-panel"),
  /** [chat] */
  chatHeaderLink: testId("dm-conversation-header") + " a[href]",
  /** [messages] */
  chatMessage: "[data-dm-message-row]",
  /** [message composer] */
  chatBox: "textarea" + testId("dm-composer-textarea"),
  /** [the first message of a conversation] */
  chatSend: testId("dm-composer-send-button"),
  /** [numeric id of the account] */
  chatItem: '[data-testid^="dm-conversation-item-"]',
  /** [PIN gate] */
  chatPin: testId("pin-code-input-container"),
};

export type SelectorName = keyof typeof selectors;

/** The selector itself. */
export function css(name: SelectorName): string {
  return selectors[name];
}

/** The first match in the document's order, or undefined. */
export function find<E extends Element = HTMLElement>(
  name: SelectorName,
  root: ParentNode,
): E | undefined {
  return root.querySelector<E>(selectors[name]) ?? undefined;
}

export function findAll<E extends Element = HTMLElement>(
  name: SelectorName,
  root: ParentNode,
): E[] {
  return [...root.querySelectorAll<E>(selectors[name])];
}

/** The nearest such element around `node`, itself included. */
export function around<E extends Element = HTMLElement>(
  name: SelectorName,
  node: Element,
): E | undefined {
  return node.closest<E>(selectors[name]) ?? undefined;
}
