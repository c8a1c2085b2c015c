import { around, find, findAll } from "../find.ts";
import { pathOf, profileOf } from "../readers/address.ts";
import { authorOf, isPromoted, permalink, quoteAround } from "../readers/tweet.ts";
import * as at from "../selectors.ts";
import { main, type Probe, type Sight } from "./sight.ts";

/** How many tweets of one look are gone through: enough to tell, few enough to be quick. */
const MOST = 8;

/** So many in a row without it. One in many lacks something: an advert, a forged one, a rare kind. */
const ENOUGH = 6;

/** Tweets in the page's columns, and what stands in each. */
export const probeTweets: Probe = function* probeTweets(sight) {
  const column = main(sight.page);
  if (!column) return;
  const tweets = findAll(at.tweet, column);
  for (const tweet of tweets.slice(0, MOST)) {
    const nested = tweet.parentElement?.closest(at.tweet) ?? find(at.tweet, tweet);
    sight.see("tweet", tweet, nested ? "odd" : "found", ENOUGH);
    yield;
    if (!nested && tweet.isConnected) oneTweet(sight, tweet);
    yield;
  }
  // Whom somebody liked or followed stands there without being a tweet.
  if (tweets.length > 0 || sight.path.startsWith("/notifications")) return;
  for (const link of findAll(`${at.statusLink} time`, column)) sight.see("tweet", link, false, 4);
};

function oneTweet(sight: Sight, tweet: HTMLElement): void {
  const { see, path } = sight;
  const link = permalink(tweet);
  const rows = findAll(at.authorRow, tweet);
  const [row] = rows;
  see("cell", tweet, around(at.cell, tweet) !== undefined, ENOUGH);
  see("statusLink", tweet, find(at.statusLink, tweet) !== undefined, ENOUGH);

  const author = authorOf(tweet);
  const agree = !link || link.author === "i" || link.author.toLowerCase() === author?.toLowerCase();
  const nested = rows.some((one) => rows.some((other) => other !== one && other.contains(one)));
  const right = agree && !nested;
  see("authorRow", tweet, row === undefined ? "missing" : right ? "found" : "odd", ENOUGH);
  // The quoted author's name is the second; taken for the tweet's own, it would name the wrong person.
  if (rows.length > 1 && !nested) {
    see(
      "quoteBox",
      tweet,
      rows.some((one) => quoteAround(one, tweet)),
      3,
    );
  }

  const picture = find(at.authorPicture, tweet);
  see("authorPicture", tweet, picture !== undefined, ENOUGH);
  if (picture) see("avatar", picture, find(at.avatar, picture) !== undefined, ENOUGH);

  texts(sight, tweet);
  reposter(sight, tweet, author ?? link?.author);
  buttons(sight, tweet);
  if (!link && !nested && isPromoted(tweet, path, link)) {
    see("promotedBy", tweet, around(at.promotedBy, tweet) !== undefined, 20);
  }
}

function texts({ see }: Sight, tweet: HTMLElement): void {
  const text = findAll(at.tweetText, tweet).some((one) => !quoteAround(one, tweet));
  // Many tweets are pictures only. What has a language has words.
  const worded = tweet.querySelector("[lang]") ? 4 : 1;
  if (text || !find(at.tweetText, tweet)) see("tweetText", tweet, text, 24, worded);
  const bars = findAll(at.replyAction, tweet).length;
  if (tweet.tabIndex === -1 && !text && bars > 1)
    see("articleTitle", tweet, find(at.articleTitle, tweet) !== undefined, 3);
}

/** A link to somebody else before the author's own stands for who reposted it. */
function reposter({ see }: Sight, tweet: Element, author: string | undefined): void {
  if (author === undefined) return;
  const first = tweet.querySelector("a[href]");
  const named = first ? profileOf(pathOf(first)) : undefined;
  if (!first || named === undefined || named.toLowerCase() === author.toLowerCase()) return;
  if (around([at.authorRow, at.tweetText].join(), first) || quoteAround(first, tweet)) return;
  see(
    "repostedBy",
    tweet,
    (around(at.repostedBy, first) ?? find(at.repostedBy, first)) !== undefined,
    4,
  );
}

function buttons({ see }: Sight, tweet: Element): void {
  const own = (one: Element): boolean => !quoteAround(one, tweet);
  const reply = findAll(at.replyAction, tweet).find(own);
  const bar = findAll(at.actions, tweet).find(own);
  if (reply) {
    see("replyAction", tweet, true, ENOUGH);
    see("actions", tweet, around(at.actions, reply) !== undefined, ENOUGH);
  } else {
    see(bar ? "replyAction" : "actions", tweet, false, ENOUGH);
  }
}
