import type { Locator, Page } from "playwright-core";

/**
 * Where Aside's button stands, as far as a page can see it: its shadow root is closed to the page, and
 * to Playwright with it, so it is pressed where it stands.
 */
export const moveButton = "x-slot-item";

/** What a person does on X with mouse and keyboard: every event is trusted. */
export function onX(page: Page) {
  const tweet = (id: string): Locator =>
    page
      .locator('article[data-testid="tweet"]')
      .filter({ has: page.locator(`a[href$="/status/${id}"] time`) });
  return {
    page,
    tweet,
    /** Scrolls the timeline until the tweet is there. */
    async findTweet(id: string): Promise<Locator> {
      const found = tweet(id).first();
      for (let turn = 0; turn < 200; turn += 1) {
        if ((await found.count()) === 0) {
          await page.mouse.wheel(0, 600);
          await page.evaluate(() => new Promise(requestAnimationFrame));
        } else if (await cameIntoView(found)) return found;
      }
      throw new Error(`The timeline does not show the tweet ${id}.`);
    },
    async pressMoveToDm(id: string): Promise<void> {
      await tweet(id).first().locator(moveButton).click();
    },
    /** Opens the reply modal from the tweet's own reply button. */
    async openReplyBox(id: string): Promise<Locator> {
      await tweet(id).first().getByTestId("reply").click();
      const box = page.getByRole("dialog").getByTestId("tweetTextarea_0");
      await box.waitFor();
      return box;
    },
    async pressPost(): Promise<void> {
      const inDialog = page.getByRole("dialog").getByTestId("tweetButton");
      await (
        (await inDialog.count()) > 0 ? inDialog : page.getByTestId("tweetButtonInline").first()
      ).click();
    },
    messageBox: () => page.getByTestId("dm-composer-textarea"),
    async pressSendMessage(): Promise<void> {
      await page.getByTestId("dm-composer-send-button").click();
    },
  };
}

/** @returns false where X drew it anew meanwhile, as a list does that keeps only what is near */
async function cameIntoView(found: Locator): Promise<boolean> {
  try {
    await found.scrollIntoViewIfNeeded();
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes("not attached")) return false;
    throw error;
  }
}
