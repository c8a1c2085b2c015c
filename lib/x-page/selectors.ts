/**
 * Every place where Aside leans on X's markup, as a selector list with the newest variant first; when X
 * changes its pages, this is the file to mend. Test ids, addresses and `datetime` are used because X
 * does not translate them. In square brackets: what falls silent when it matches no more.
 */
/* @__NO_SIDE_EFFECTS__ */
const testId = (id: string): string => `[data-testid="${id}"]`;
const ends = (end: string): string => `[data-testid$="-${end}"]`;

/** [everything about tweets] */
export const tweet = "article" + testId("tweet");
/** [inline reply] */
export const cell = testId("cellInnerDiv");
/** Around adverts, and around every Follow button. [adverts are told by their missing time] */
export const promotedBy = testId("placementTracking");
/** [author] */
export const authorRow = testId("User-Name");
/** [picture] */
export const authorPicture = testId("Tweet-User-Avatar");
/** [handles in the navigation and in lists of people] */
export const avatar = '[data-testid^="UserAvatar-Container-"]';
/** [text] */
export const tweetText = testId("tweetText");
/** [text of an X Article] */
export const articleTitle = testId("twitter-article-title");
/** [id] */
export const statusLink = 'a[href*="/status/"]';
/** [quotes are taken for the tweet itself: the worst case] */
export const quoteBox = `div[role="link"][tabindex="0"],${testId("nestedQuotePreview")}`;
/** [the reposter is taken for one replied to] */
export const repostedBy = testId("socialContext");
/** [move-to-dm] */
export const actions = '[role="group"]';
/** [move-to-dm] */
export const replyAction = testId("reply");
/** [numeric ids, relation] */
export const followButton = ["follow", "unfollow", "block"].map(ends).join();
/** [relation] */
export const userCell = testId("UserCell");
/** [relation] */
export const followsYou = testId("userFollowIndicator");
/** [account in the wide layout] */
export const ownProfileLink = testId("AppTabBar_Profile_Link");
/** [account in the narrow layout] */
export const accountSwitcher = testId("SideNav_AccountSwitcher_Button");
/** [profile] */
export const profileName = testId("UserName");
/** [bio] */
export const profileBio = testId("UserDescription");
/** [profile] */
export const profileActions = testId("userActions");
/** [whether the customer takes messages] */
export const profileMessage = testId("sendDMFromProfile");
/** [numeric ids on profiles] */
export const profileSchema = "script" + testId("UserProfileSchema-test");
/** [numeric id of the account] */
export const banner = 'img[src*="/profile_banners/"]';
/** [reply composer] */
export const replyBox = testId("tweetTextarea_0");
/** [reply composer in a dialog] */
export const dialog = '[role="dialog"]';
/** A window over the page, that is to be dealt with first. [which composer is looked at] */
export const modal = '[aria-modal="true"]';
/** [reply composer on a status page] */
export const inlineReply = testId("inline_reply_offscreen");
/** [words of a post that is only seen by its link] */
export const postButton = `${testId("tweetButton")},${testId("tweetButtonInline")}`;
/** [posts from a dialog] */
export const toastLink = `${testId("toast")} a[href*="/status/"]`;
/** [chat] */
export const chatHost = ["Route", "Drawer", "Overlays"]
  .map((part) => testId("xchatEmbed" + part))
  .join();
/** [chat] */
export const chatPanel = testId("dm-conversation-panel");
/** [chat] */
export const chatHeaderLink = testId("dm-conversation-header") + " a[href]";
/** [messages] */
export const chatMessage = "[data-dm-message-row]";
/** [message composer] */
export const chatBox = "textarea" + testId("dm-composer-textarea");
/** [the first message of a conversation] */
export const chatSend = testId("dm-composer-send-button");
/** [numeric id of the account] */
export const chatItem = '[data-testid^="dm-conversation-item-"]';
/** [PIN gate] */
export const chatPin = testId("pin-code-input-container");

/** Counters, words and media change all the time and never concern Aside. [lightness] */
export const restless = `${[
  "app-text-transition-container",
  "tweetText",
  "tweetPhoto",
  "videoPlayer",
  "card.wrapper",
]
  .map(testId)
  .join()},time`;
/** Links bear the colour that the person chose. [accent] */
export const textLink = tweetText + " a[href]";
