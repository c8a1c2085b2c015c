/**
 * Every place where Aside leans on X's markup, as a selector list with the newest variant first; when X
 * changes its pages, this is the file to mend. Test ids, addresses and `datetime` are used because X
 * does not translate them. Who needs each says `lib/health/parts.ts`; where X shows it, and what it
 * must match on the test pages, `health/registry.ts`. Neither is loaded with the page layer.
 */
/* @__NO_SIDE_EFFECTS__ */
const testId = (id: string): string => `[data-testid="${id}"]`;
const ends = (end: string): string => `[data-testid$="-${end}"]`;

export const tweet = "article" + testId("tweet");
export const cell = testId("cellInnerDiv");
/** Above what X adds below a conversation: "Discover more". */
export const listHeading = 'h2[role="heading"]';
/** Around adverts, and around every Follow button. */
export const promotedBy = testId("placementTracking");
/** X once wrote "User-Names". */
export const authorRow = '[data-testid^="User-Name"]';
export const authorPicture = testId("Tweet-User-Avatar");
export const avatar = '[data-testid^="UserAvatar-Container-"]';
export const tweetText = testId("tweetText");
/** X draws a video within what it draws a picture in. */
export const video = testId("videoPlayer");
export const poll = testId("cardPoll");
export const media = `${testId("tweetPhoto")},${video},${poll}`;
export const articleTitle = testId("twitter-article-title");
export const statusLink = 'a[href*="/status/"]';
/** A whole tweet within an X Article. */
export const embedded = testId("simpleTweet");
export const quoteBox = `div[role="link"],${testId("nestedQuotePreview")},${embedded}`;
export const repostedBy = testId("socialContext");
export const actions = '[role="group"]';
export const replyAction = testId("reply");
export const followButton = ["follow", "unfollow", "block"].map(ends).join();
/** One person in a list of people, or in the card that opens when one rests on a name. */
export const userCell = `${testId("UserCell")},${testId("HoverCard")}`;
export const followsYou = testId("userFollowIndicator");
export const ownProfileLink = testId("AppTabBar_Profile_Link");
export const accountSwitcher = testId("SideNav_AccountSwitcher_Button");
export const profileName = testId("UserName");
export const profileBio = testId("UserDescription");
export const profileActions = testId("userActions");
export const profileMessage = testId("sendDMFromProfile");
export const profileSchema = "script" + testId("UserProfileSchema-test");
export const banner = 'img[src*="/profile_banners/"]';
export const replyBox = testId("tweetTextarea_0");
export const dialog = '[role="dialog"]';
/** A window over the page, that is to be dealt with first. */
export const modal = '[aria-modal="true"]';
export const inlineReply = testId("inline_reply_offscreen");
/** Below a box: X's own tools, in a list that scrolls, and what stands at its end. */
export const toolBar = testId("toolBar");
export const toolList = testId("ScrollSnap-List");
export const postButton = `${testId("tweetButton")},${testId("tweetButtonInline")}`;
export const toastLink = `${testId("toast")} a[href*="/status/"]`;
/** One selector for all: in the whole page a list of three takes eight times as long. */
export const chatHost = '[data-testid^="xchatEmbed"]';
export const chatPanel = testId("dm-conversation-panel");
export const chatHeader = testId("dm-conversation-header");
export const chatName = testId("dm-conversation-username");
export const chatMore = testId("dm-conversation-more-button");
export const chatHeaderLink = testId("dm-conversation-header") + " a[href]";
export const chatMessage = "[data-dm-message-row]";
export const chatBox = "textarea" + testId("dm-composer-textarea");
export const chatAttach = testId("dm-composer-attachment-button");
export const chatSend = testId("dm-composer-send-button");
export const chatItem = '[data-testid^="dm-conversation-item-"]';
/** Below a conversation that its reader has not accepted. */
export const chatRequest = testId("dm-message-requests-prompt");
export const chatPin = testId("pin-code-input-container");

/** Counters, words and media change all the time and never concern Aside. */
export const restless = `${[
  "app-text-transition-container",
  "tweetText",
  "tweetPhoto",
  "videoPlayer",
  "card.wrapper",
]
  .map(testId)
  .join()},time`;
/** Links bear the colour that the person chose. */
export const textLink = tweetText + " a[href]";
