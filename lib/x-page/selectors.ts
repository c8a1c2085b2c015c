/**
 * Every place where Aside leans on X's markup. Newest variant first; when X changes its pages, this is
 * the file to mend. Test ids, addresses and `datetime` are used because X does not translate them.
 */
interface Selector {
  readonly variants: readonly string[];
  /** What falls silent when none of the variants matches any more. */
  readonly neededBy: string;
}

const testId = (id: string): string => `[data-testid="${id}"]`;

export const selectors = {
  tweet: { variants: [`article${testId("tweet")}`], neededBy: "every tweet feature" },
  cell: { variants: [testId("cellInnerDiv")], neededBy: "inline reply" },
  promotedBy: { variants: [testId("placementTracking")], neededBy: "adverts" },
  authorRow: { variants: [testId("User-Name")], neededBy: "author of a tweet" },
  authorPicture: { variants: [testId("Tweet-User-Avatar")], neededBy: "author of a tweet" },
  avatar: { variants: ['[data-testid^="UserAvatar-Container-"]'], neededBy: "handles" },
  tweetText: { variants: [testId("tweetText")], neededBy: "text of a tweet" },
  statusLink: { variants: ['a[href*="/status/"]'], neededBy: "id of a tweet" },
  quoteBox: {
    variants: ['div[role="link"][tabindex="0"]', testId("nestedQuotePreview")],
    neededBy: "quotes",
  },
  repostedBy: { variants: [testId("socialContext")], neededBy: "replying-to row" },
  actions: { variants: ['[role="group"]'], neededBy: "move-to-dm" },
  replyAction: { variants: [testId("reply")], neededBy: "move-to-dm" },
  followButton: {
    variants: [
      '[data-testid$="-follow"]',
      '[data-testid$="-unfollow"]',
      '[data-testid$="-subscribe"]',
      '[data-testid$="-block"]',
    ],
    neededBy: "numeric ids",
  },
  userCell: { variants: [testId("UserCell")], neededBy: "relation" },
  followsYou: { variants: [testId("userFollowIndicator")], neededBy: "relation" },
  ownProfileLink: { variants: [testId("AppTabBar_Profile_Link")], neededBy: "account" },
  accountSwitcher: { variants: [testId("SideNav_AccountSwitcher_Button")], neededBy: "account" },
  profileName: { variants: [testId("UserName")], neededBy: "profile" },
  profileBio: { variants: [testId("UserDescription")], neededBy: "profile" },
  profileActions: { variants: [testId("userActions")], neededBy: "profile" },
  profileMessage: { variants: [testId("sendDMFromProfile")], neededBy: "profile" },
  profileSchema: {
    variants: [`script${testId("UserProfileSchema-test")}`],
    neededBy: "numeric ids",
  },
  banner: { variants: ['img[src*="/profile_banners/"]'], neededBy: "numeric id of the account" },
  replyBox: { variants: [testId("tweetTextarea_0")], neededBy: "reply composer" },
  dialog: { variants: ['[role="dialog"]'], neededBy: "reply composer" },
  inlineReply: { variants: [testId("inline_reply_offscreen")], neededBy: "reply composer" },
  postButton: { variants: [testId("tweetButton"), testId("tweetButtonInline")], neededBy: "posts" },
  toastLink: { variants: [`${testId("toast")} a[href*="/status/"]`], neededBy: "posts" },
  chatHost: {
    variants: [testId("xchatEmbedRoute"), testId("xchatEmbedDrawer"), testId("xchatEmbedOverlays")],
    neededBy: "chat",
  },
  chatPanel: { variants: [testId("dm-conversation-panel")], neededBy: "chat" },
  chatHeaderLink: { variants: [`${testId("dm-conversation-header")} a[href]`], neededBy: "chat" },
  chatMessage: { variants: ["[data-dm-message-row]"], neededBy: "chat" },
  chatBox: { variants: [`textarea${testId("dm-composer-textarea")}`], neededBy: "chat" },
  chatSend: { variants: [testId("dm-composer-send-button")], neededBy: "chat" },
  chatItem: { variants: ['[data-testid^="dm-conversation-item-"]'], neededBy: "account id" },
  chatPin: { variants: [testId("pin-code-input-container")], neededBy: "chat" },
} as const satisfies Record<string, Selector>;

export type SelectorName = keyof typeof selectors;

const joined = new Map<SelectorName, string>();

/** All variants as one selector. */
export function css(name: SelectorName): string {
  let all = joined.get(name);
  if (all === undefined) joined.set(name, (all = selectors[name].variants.join(",")));
  return all;
}

/** The first match in the document's order, or undefined. */
export function find<E extends Element = HTMLElement>(
  name: SelectorName,
  root: ParentNode,
): E | undefined {
  return root.querySelector<E>(css(name)) ?? undefined;
}

export function findAll<E extends Element = HTMLElement>(
  name: SelectorName,
  root: ParentNode,
): E[] {
  return [...root.querySelectorAll<E>(css(name))];
}

/** The nearest such element around `node`, itself included. */
export function around<E extends Element = HTMLElement>(
  name: SelectorName,
  node: Element,
): E | undefined {
  return node.closest<E>(css(name)) ?? undefined;
}
