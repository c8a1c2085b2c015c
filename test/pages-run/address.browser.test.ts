import { expect, test } from "vitest";
import { addressOf } from "./address.ts";

const open = (author: string, id: string) =>
  `<article data-testid="tweet" tabindex="-1"><div data-testid="User-Name">@${author}</div>
   <div role="link" tabindex="0"><a href="/other/status/7"><time>1d</time></a></div>
   <a href="/${author}/status/${id}"><time>1h</time></a></article>`;

const chat = (items: string) =>
  `<main><div data-testid="xchatEmbedRoute"><template shadowrootmode="open">${items}
   <div data-testid="dm-conversation-panel"></div></template></div></main>`;
const item = (pair: string, marked = "false") =>
  `<div data-testid="dm-conversation-item-${pair}"><button aria-selected="${marked}"></button>
   <a href="/i/chat/${pair.replace(":", "-")}"></a></div>`;

test.each([
  ["nothing to go by", "<p>?</p>", "/home"],
  ["no markup", "{}", "/home"],
  ["an empty file", "", "/home"],
  [
    "saved by the browser",
    "<!-- saved from url=(0040)https://x.com/mia/status/1?s=20 --><link rel=canonical href=https://x.com/home>",
    "/mia/status/1?s=20",
  ],
  [
    "saved by SingleFile",
    "<!--\n Page saved with SingleFile \n url: https://twitter.com/jon/with_replies \n saved date: now\n-->",
    "/jon/with_replies",
  ],
  ["mirrored", "<!-- Mirrored from x.com/ana/status/3 by a program -->", "/ana/status/3"],
  [
    "saved from elsewhere",
    "<!-- saved from url=(0020)https://example.com/mia/status/1 -->",
    "/home",
  ],
  ["named by X", '<link rel="canonical" href="https://twitter.com/mia/status/1">', "/mia/status/1"],
  ["named for others", '<meta property="og:url" content="https://mobile.x.com/mia">', "/mia"],
  ["named by nothing but the host", '<meta property="og:url" content="https://x.com/">', "/home"],
  [
    "named for embedding",
    '<link type="application/json+oembed" href="https://publish.x.com/oembed?url=https://x.com/mia/status/4">',
    "/mia/status/4",
  ],
  ["a tweet stands open", open("mia", "1"), "/mia/status/1"],
  [
    "an advert can't be focused either",
    `<div data-testid="placementTracking">${open("brandy", "2")}</div>`,
    "/home",
  ],
  ["one conversation", chat(item("10:20")), "/i/chat/10-20"],
  ["several, one marked", chat(item("10:20") + item("10:30", "true")), "/i/chat/10-30"],
  ["several, none marked", chat(item("10:20") + item("10:30")), "/i/chat"],
  [
    "the PIN is wanted",
    '<main><div data-testid="pin-code-input-container"></div></main>',
    "/i/chat/pin/recovery",
  ],
  ["notifications", '<article data-testid="notification"></article>', "/notifications"],
  [
    "a search",
    '<div data-testid="primaryColumn"><input data-testid="SearchBox_Search_Input" value="late bike"></div>',
    "/search?q=late%20bike",
  ],
  [
    "a profile",
    '<div data-testid="primaryColumn"><div data-testid="UserName"><span>Mia</span><span>@Mia_K</span></div></div>',
    "/Mia_K",
  ],
])("%s", (_name, html, address) => {
  expect(addressOf(new DOMParser().parseFromString(html, "text/html"))).toBe(address);
});
