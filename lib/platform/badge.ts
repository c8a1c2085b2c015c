import { browser } from "./browser.ts";

/** X's grey, on which white has a contrast of 6 to 1: a count, not an alarm. */
const GREY = "#536471";

/**
 * A number on the toolbar button, and the words that say it; 0 takes both away.
 * @param title what the button is called while there is a number
 */
export async function showCount(count: number, title: string): Promise<void> {
  const { action } = browser;
  const text = count === 0 ? "" : String(Math.min(count, 999));
  await action.setBadgeText({ text });
  if (text !== "") {
    await action.setBadgeBackgroundColor({ color: GREY });
    await action.setBadgeTextColor({ color: "#ffffff" });
  }
  await action.setTitle({ title });
}
