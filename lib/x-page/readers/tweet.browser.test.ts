import { beforeEach, describe, expect, test } from "vitest";
import { openPage, tweetOf } from "../../../test/pages/open-page.ts";
import { readTweet, tweetIdOf } from "./tweet.ts";

const NOW = 1_800_000_000_000;
const read = (id: string, path = "/home") => readTweet(tweetOf(id), path, NOW);

describe("a timeline", () => {
  beforeEach(() => openPage("tweets"));

  test("an ordinary tweet is read whole", () => {
    expect(read("plain")).toEqual({
      tweet: {
        id: "1990000000000000001",
        author: "mia_k",
        authorHandle: "Mia_K",
        authorName: "Mia 🌿",
        authorPicture: "https://pbs.twimg.com/profile_images/1/mia.jpg",
        text: "Hi @northwind my bike is late 😡\nWrite to me@example.com, see https://example.com/a/long/path",
        language: "en",
        postedAt: Date.parse("2026-11-20T10:00:00.000Z"),
        mentions: ["northwind"],
        media: ["picture"],
      },
      promoted: false,
      focal: false,
      facts: {
        handle: { value: "Mia_K", source: "page", at: NOW },
        displayName: { value: "Mia 🌿", source: "page", at: NOW },
        picture: {
          value: "https://pbs.twimg.com/profile_images/1/mia.jpg",
          source: "page",
          at: NOW,
        },
      },
    });
  });

  test("a quoted tweet is not taken for the tweet, nor a name for a handle", () => {
    expect(read("quoting")?.tweet).toEqual({
      id: "1990000000000000002",
      author: "jon",
      authorHandle: "jon",
      authorName: "@northwind",
      text: "Stimmt!",
      language: "de",
      postedAt: Date.parse("2026-11-20T11:00:00.000Z"),
      mentions: ["northwind", "mia_k"],
      replyTo: "northwind",
      quotes: { id: "1980000000000000009", author: "ana_b" },
    });
  });

  test("pictures, films and polls are its own, not those of the tweet that it quotes", () => {
    const photo = '<div data-testid="tweetPhoto"><img></div>';
    const film = '<div data-testid="tweetPhoto"><div data-testid="videoPlayer"></div></div>';
    tweetOf("plain").querySelector("a:has([data-testid=tweetPhoto])")!.outerHTML =
      photo + film + photo + '<div data-testid="cardPoll"></div>';
    expect(read("plain")?.tweet.media).toEqual(["picture", "video", "picture", "poll"]);
    const quoted = tweetOf("quoting").querySelector('div[role="link"][tabindex="0"]')!;
    quoted.insertAdjacentHTML("beforeend", photo);
    expect(read("quoting")?.tweet.media).toBeUndefined();
  });

  test("where the time stands below the quote, the quote's link is still not the tweet's", () => {
    const article = tweetOf("quoting");
    const own = article.querySelector('[data-testid="User-Name"] time')!.parentElement!;
    article.append(own);
    expect(read("quoting")?.tweet.id).toBe("1990000000000000002");
  });

  test.each([
    ["plain", "1990000000000000001", false],
    ["advert", "1990000000000000003", true],
    ["bareAdvert", "1990000000000000004", true],
    ["own", "1990000000000000005", false],
  ])("%s: id and promotion", (name, id, promoted) => {
    expect(read(name)?.tweet.id).toBe(id);
    expect(read(name)?.promoted).toBe(promoted);
  });

  test.each(["nameless", "forged"])("%s: what does not agree with itself is not read", (id) => {
    expect(read(id)).toBeUndefined();
  });

  test("the card that opens over a name tells of its own person, and of nobody else", () => {
    const card = (handle: string, mark: string) =>
      `<div data-testid="HoverCard"><div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}"></a></div>
       <a href="/${handle}"><span>@${handle}</span></a>${mark}<button data-testid="777001-follow"></button>
       <a href="/mia_k">@mia_k</a></div>`;
    const relation = () => {
      const { userId, followsYou, youFollow } = read("plain")?.facts ?? {};
      return [userId?.value, followsYou?.value, youFollow?.value];
    };
    const layers = document.body.appendChild(document.createElement("div"));
    layers.innerHTML = card("jon", '<span data-testid="userFollowIndicator"></span>');
    expect(relation()).toEqual([undefined, undefined, undefined]);
    layers.innerHTML = card("Mia_K", '<span data-testid="userFollowIndicator"></span>');
    expect(relation()).toEqual(["777001", true, false]);
  });

  test("an article that was given another tweet is read anew", () => {
    const article = tweetOf("plain");
    article.querySelector("time")!.parentElement!.setAttribute("href", "/Mia_K/status/42");
    expect(tweetIdOf(article, "/home")).toBe("42");
  });

  test("whatever is taken away, reading never throws", () => {
    for (const article of document.querySelectorAll<HTMLElement>("article")) {
      for (const element of article.querySelectorAll("*")) {
        const kept = article.cloneNode(true) as HTMLElement;
        const path = [...article.querySelectorAll("*")].indexOf(element);
        [...kept.querySelectorAll("*")][path]?.remove();
        document.body.append(kept);
        expect(() => readTweet(kept, "/Mia_K/status/1990000000000000001", NOW)).not.toThrow();
        kept.remove();
      }
    }
  });
});

describe("a status page", () => {
  beforeEach(() => openPage("status"));
  const path = "/Mia_K/status/1990000000000000001/photo/1";

  test("the tweet that stands open, and what stands beside it of its writer", () => {
    const focal = read("focal", path);
    expect(focal?.focal).toBe(true);
    expect(focal?.tweet.text).toBe("How I waited for my bike");
    expect(focal?.facts.userId?.value).toBe("777001");
    expect(focal?.facts.followsYou?.value).toBe(true);
    expect(focal?.facts.youFollow?.value).toBe(false);
  });

  test("an answer's writer gets their own relation, not the neighbour's", () => {
    const answer = read("answer", path);
    expect(answer?.focal).toBe(false);
    expect(answer?.facts.userId?.value).toBe("777002");
    expect(answer?.facts.youFollow?.value).toBe(true);
    expect(answer?.facts.followsYou).toBeUndefined();
  });

  test("open under another address, it is not the focal tweet", () => {
    expect(read("focal", "/home")?.focal).toBe(false);
  });
});
