import { handleOf, type Handle } from "../../customers/index.ts";
import type { MediaKind, Tweet } from "../../handoff/index.ts";
import { around, find, findAll } from "../find.ts";
import * as at from "../selectors.ts";
import type { ReadTweet } from "../types.ts";
import { handleOfAvatar, pathOf, profileOf, statusAt, statusOf, timeOf } from "./address.ts";
import { factsSeen } from "./fact.ts";
import { known } from "./known.ts";
import { mentionsIn } from "./mentions.ts";
import { relationBeside, relationIn } from "./relation.ts";
import { wordsOf } from "./words-of.ts";

/** What makes a quote of a box that is a link: badges and cards are links as well. */
const QUOTED = `${at.authorRow},${at.tweetText},time`;

const TIME = `${at.statusLink} time`;

/** The way up from a tweet's part ends at the tweet, most of the time: there is no need to go on to the root. */
const QUOTE_OR_TWEET = `${at.quoteBox},article`;

/** Likewise from a tweet, at the cell of its list. */
const PROMOTED_OR_CELL = `${at.promotedBy},${at.cell}`;

/** The quoted tweet that `node` is part of. An affiliate's badge looks like one, but holds no words. */
export function quoteAround(node: Element, article: Element): Element | undefined {
  let box = node.closest(QUOTE_OR_TWEET);
  while (box && box !== article && article.contains(box)) {
    if (box.localName !== "article" && find(QUOTED, box)) return box;
    box = box.parentElement?.closest(QUOTE_OR_TWEET) ?? null;
  }
  return undefined;
}

/** A tweet's own address, as its time bears it. */
export interface Permalink {
  readonly author: string;
  readonly id: string;
  readonly time: Element;
  readonly link: Element;
}

/** The link that X puts on the tweet's time. Views, quotes and pictures have the same address, but no time. */
export function permalink(article: Element): Permalink | undefined {
  const first = find(TIME, article);
  const found = first && permalinkOn(first, article);
  if (found || !first) return found;
  // The first is a quote's, where the tweet's own time stands below its text.
  for (const time of findAll(TIME, article)) {
    const later = permalinkOn(time, article);
    if (later) return later;
  }
  return undefined;
}

function permalinkOn(time: Element, article: Element): Permalink | undefined {
  const link = around(at.statusLink, time);
  if (!link || quoteAround(link, article)) return undefined;
  // The second row of names is of a quote, even one that X has drawn in a way of its own.
  const row = around(at.authorRow, time);
  if (row && row !== find(at.authorRow, article)) return undefined;
  const status = statusAt(link);
  return status && { author: status.author, id: status.id, time, link };
}

/** Who wrote it, in whatever case: from the link on its time, which is cheaper to find than the name. */
export function writerOf(article: Element, link: Permalink | undefined): string | undefined {
  return link === undefined || link.author === "i" ? authorOf(article) : link.author;
}

/**
 * The writer's handle with its capitals. A display name that looks like a handle does not count: the link
 * around the handle has to agree with it; without one, the picture or the link on the time.
 */
export function authorOf(article: Element): string | undefined {
  const row = own(at.authorRow, article);
  if (!row) return undefined;
  const others = [
    handleOfAvatar(own(at.avatar, article)),
    permalink(article)?.author.toLowerCase(),
  ] as (string | undefined)[];
  for (const handle of handlesIn(row)) {
    const shown = handle.textContent.slice(1);
    const link = handle.closest("a[href]");
    const named = link && row.contains(link) ? [profileOf(pathOf(link))?.toLowerCase()] : others;
    if (named.includes(shown.toLowerCase())) return shown;
  }
  return undefined;
}

function handlesIn(row: Element): Element[] {
  return findAll("*", row).filter((one) => /^@\w{1,15}$/.test(one.textContent));
}

/** The tweet's own part of this name, not that of a tweet within it. */
function own(name: string, article: Element): HTMLElement | undefined {
  return findAll(name, article).find((one) => !quoteAround(one, article));
}

/** An advert has no time and no link of its own; what X wraps it in says so too, but not always. */
export function isPromoted(
  article: HTMLElement,
  path: string,
  link: Permalink | undefined,
): boolean {
  if (inAdvert(article)) return true;
  const id = link ? undefined : analyticsId(article);
  return id !== undefined && id !== statusOf(path)?.id;
}

/** X wraps an advert within its cell. */
function inAdvert(article: Element): boolean {
  return article.closest(PROMOTED_OR_CELL)?.matches(at.promotedBy) ?? false;
}

function analyticsId(article: Element): string | undefined {
  const link = article.querySelector('a[href$="/analytics"]');
  return link && !quoteAround(link, article) ? statusOf(pathOf(link))?.id : undefined;
}

/**
 * The tweet's id alone; cheaper than reading all of it.
 * @param path the page's own path, which names the tweet that stands open
 */
export function tweetIdOf(article: HTMLElement, path: string): string | undefined {
  const id = permalink(article)?.id ?? analyticsId(article);
  if (id !== undefined) return id;
  const open = article.tabIndex === -1 && !inAdvert(article) ? statusOf(path) : undefined;
  return open && open.author.toLowerCase() === authorOf(article)?.toLowerCase()
    ? open.id
    : undefined;
}

/**
 * Reads one tweet.
 * @param path the page's own path
 * @param now ms since 1970
 * @returns undefined when its id or its writer can't be read, or don't agree with each other
 */
export function readTweet(article: HTMLElement, path: string, now: number): ReadTweet | undefined {
  const link = permalink(article);
  const id = tweetIdOf(article, path);
  const authorHandle = authorOf(article);
  const author = handleOf(authorHandle ?? "");
  if (id === undefined || authorHandle === undefined || author === undefined) return undefined;
  if (link && link.author !== "i" && handleOf(link.author) !== author) return undefined;

  const promoted = isPromoted(article, path, link);
  const focal = !promoted && article.tabIndex === -1 && statusOf(path)?.id === id;
  const nameLink = own(at.authorRow, article)?.querySelector("a[href]");
  const authorName = nameLink ? wordsOf(nameLink).trim() : "";
  const authorPicture = own(at.authorPicture, article)?.querySelector("img")?.src ?? "";
  const body = own(at.tweetText, article) ?? own(at.articleTitle, article);
  const text = body ? wordsOf(body) : "";
  const replies = repliedTo(article, author);

  const tweet: Tweet = known({
    id,
    author,
    authorHandle,
    text,
    authorName: authorName || undefined,
    authorPicture: authorPicture || undefined,
    language: languageOf(body),
    postedAt: timeOf(link?.time),
    mentions: [...new Set([...replies, ...mentionsIn(text)])],
    // Without its words, a link may as well be a mention in them.
    replyTo: body && replies[0],
    quotes: quoteIn(article),
    media: mediaIn(article),
  });
  const facts = factsSeen(
    {
      handle: authorHandle,
      displayName: authorName,
      picture: authorPicture,
      ...relationBeside(article.ownerDocument, author),
      ...(focal ? known(relationIn(article)) : {}),
    },
    now,
  );
  return { tweet: { ...tweet, text }, promoted, focal, facts };
}

/** X has codes of its own for texts without one: "und", "zxx", and those that begin with q. */
function languageOf(body: HTMLElement | undefined): string | undefined {
  const lang = body?.lang ?? "";
  return /^(und|zxx|art|q[a-z]{2})?$/.test(lang) ? undefined : lang;
}

/** The "Replying to @a and @b" row: its words are translated, its links are not. */
function repliedTo(article: Element, author: Handle): Handle[] {
  const handles: Handle[] = [];
  const elsewhere = [at.authorRow, at.authorPicture, at.tweetText, at.repostedBy].join();
  for (const link of article.querySelectorAll("a[href]")) {
    const named = profileOf(pathOf(link));
    if (named === undefined || link.textContent !== `@${named}`) continue;
    if (around(elsewhere, link) || quoteAround(link, article)) continue;
    const handle = handleOf(named);
    if (handle && handle !== author) handles.push(handle);
  }
  return handles;
}

function mediaIn(article: Element): MediaKind[] | undefined {
  const kinds = findAll(at.media, article).flatMap((one): MediaKind[] => {
    if (one.parentElement?.closest(at.media) || quoteAround(one, article)) return [];
    if (one.matches(at.poll)) return ["poll"];
    return [one.matches(at.video) || find(at.video, one) ? "video" : "picture"];
  });
  return kinds.length > 0 ? kinds : undefined;
}

function quoteIn(article: Element): { id?: string; author?: Handle } | undefined {
  const row = findAll(at.authorRow, article).find((one) => quoteAround(one, article));
  const box = row && quoteAround(row, article);
  const embedded = box && around(at.embedded, box);
  if (!box || (embedded && article.contains(embedded))) return undefined;
  // The name comes first and may look like a handle; the handle is behind it.
  const author = handleOf(handlesIn(row).at(-1)?.textContent ?? "");
  const link = find(at.statusLink, box);
  const status = link && statusOf(pathOf(link));
  return known({
    author,
    id: status && handleOf(status.author) === author ? status.id : undefined,
  });
}
