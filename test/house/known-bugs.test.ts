import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/**
 * What breaks other extensions of X's pages again and again, and the tests that keep Aside from it. A
 * test that is renamed or taken away is missed here.
 */
const known: readonly (readonly [bug: string, file: string, test: string])[] = [
  ["X wraps and unwraps its nodes", "test/e2e/drift.spec.ts", "a tweet on its own page"],
  [
    "a broken selector stays unnoticed until the store has let the next version through",
    "test/e2e/health.spec.ts",
    "X renames its reply box",
  ],
  [
    "jerky scrolling: each counter that changes is work",
    "lib/x-page/observer.browser.test.ts",
    "nobody looks at the page",
  ],
  ["nodes of one's own pile up at every change", "test/e2e/soak.spec.ts", "nothing is kept"],
  ["two buttons on one tweet", "test/e2e/timeline.spec.ts", "600 posts down and up again"],
  [
    "the button is gone after X has drawn the tweet anew",
    "entrypoints/x.content/features/move-to-dm.browser.test.ts",
    "taken away with the whole row of actions, it comes back",
  ],
  [
    "text that stands in the box and not in the editor, or is cut to its last line",
    "test/e2e/insertion.spec.ts",
    "Chromium: every composer, text and place",
  ],
  [
    "controls of a composer are lost after the drafts or GIF window",
    "entrypoints/composing/composing.browser.test.ts",
    "made again with the bar",
  ],
  [
    "a change of theme leaves the wrong colours",
    "entrypoints/x.content/features/move-to-dm.browser.test.ts",
    "in both themes and directions",
  ],
  [
    "the chat was redesigned, and moved into a shadow root",
    "lib/x-page/readers/page.browser.test.ts",
    "a conversation in its shadow root",
  ],
  [
    "Firefox hides what a content script puts into the clipboard",
    "test/e2e/insertion.spec.ts",
    "Firefox: every composer, text and place",
  ],
  [
    "a click to learn an address goes to another page",
    "test/e2e/drift.spec.ts",
    "the home timeline",
  ],
  [
    "the extension is updated under an open tab, and its old script is dead",
    "test/e2e/updated.spec.ts",
    "the old button says to reload",
  ],
  [
    "another extension writes into the same row",
    "entrypoints/x.content/features/move-to-dm.browser.test.ts",
    "another extension writes into the row",
  ],
  [
    "keys typed in one's own box are X's shortcuts",
    "test/e2e/composing.spec.ts",
    "by the keyboard alone",
  ],
  [
    "two copies of the extension in one tab",
    "entrypoints/x.content/main.browser.test.ts",
    "started twice in one place, there is one copy",
  ],
  ["X is twitter.com as well", "entrypoints/x.content/index.ts", "https://twitter.com/*"],
];

const root = new URL("../../", import.meta.url);

test.each(known)("%s: there is a test", (_bug, file, name) => {
  expect(readFileSync(fileURLToPath(new URL(file, root)), "utf8")).toContain(name);
});
