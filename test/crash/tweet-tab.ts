import { until } from "../browser/wait.ts";
import { moveButton } from "../person/on-x.ts";
import type { PlainBrowser, PlainPage } from "./browser.ts";
import { windowOf } from "./desk.ts";
import type { TweetTab } from "./rig-types.ts";
import type { Matter } from "./setting.ts";

/** X's reply box under an open tweet, and X's own button of it. */
const BOX = '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]';
const POST = '[data-testid="tweetButtonInline"]';

/** An open tweet in a window of its own, with X's reply box and Aside beside it. */
export async function openTweet(
  browser: PlainBrowser,
  desk: PlainPage,
  { customer, tweetId }: Matter,
): Promise<TweetTab> {
  const url = `https://x.com/${customer}/status/${tweetId}`;
  const tab = await browser.open(url, true);
  await until(
    "X's reply box and Aside beside it",
    20_000,
    async () =>
      (await tab.evaluate(
        ([box, button]) =>
          document.querySelector(box) !== null && document.querySelector(button) !== null,
        [BOX, moveButton] as const,
      )) || undefined,
  );
  const windowId = await windowOf(desk, url);
  return {
    windowId,
    holds: (text) =>
      tab.evaluate(
        ([box, words]) => document.querySelector(box)?.textContent?.includes(words) === true,
        [BOX, text] as const,
      ),
    post: () => tab.click(POST),
  };
}
