import type { Handle } from "../../customers/index.ts";
import { around, find, findAll } from "../find.ts";
import * as at from "../selectors.ts";
import type { Composer, ComposerFor } from "../types.ts";
import { chatBox, chatPanels, readChat } from "./chat.ts";
import { timeOf } from "./address.ts";
import { known } from "./known.ts";
import { authorOf, quoteAround, readTweet } from "./tweet.ts";
import { wordsOf } from "./words-of.ts";

/** A tweet that the person pressed on, to know its copy in X's reply dialog again. */
export interface KnownTweet {
  readonly id: string;
  readonly author: Handle;
  readonly postedAt?: number;
  readonly text: string;
}

/**
 * X's reply boxes. The box at the head of the home timeline writes new posts, so it is none.
 * @param path the page's own path
 * @param met tweets met before in this tab
 */
export function replyComposers(
  page: Document,
  path: string,
  met: readonly KnownTweet[],
): Composer[] {
  return findAll(at.replyBox, page).flatMap((box) => {
    const dialog = around(at.dialog, box);
    const article = dialog ? parentIn(dialog, box) : parentOfInline(box);
    if (!article) return [];
    const place = dialog ?? around(at.cell, box) ?? box;
    const parent = identify(article, page, path, met);
    return [known({ box, around: place, for: parent })];
  });
}

/** The boxes of the open conversations. */
export function chatComposers(page: Document): Composer[] {
  return chatPanels(page).flatMap((panel) => {
    const box = chatBox(panel);
    const handle = readChat(panel).partner;
    const owner = handle && { kind: "person" as const, handle };
    return box ? [known({ box, around: panel, for: owner })] : [];
  });
}

/** What stands in a composer. */
export function heldText(box: HTMLElement): string {
  if (box.localName === "textarea") return (box as HTMLTextAreaElement).value;
  const lines = linesOf(box);
  return lines.length > 0 ? lines.map(([line]) => line).join("\n") : wordsOf(box).trim();
}

/** The lines that a Draft.js editor shows, each with its element; none for other boxes. */
export function linesOf(box: HTMLElement): (readonly [line: string, element: HTMLElement])[] {
  return findAll('[data-block="true"]', box).map((block) => [lineOf(block), block]);
}

function lineOf(block: Element): string {
  // Draft.js keeps an empty line open with a lone <br>.
  return block.textContent === "" ? "" : wordsOf(block).replace(/\n$/, "");
}

/** The tweet above the box in a dialog; the one nearest to it, as X shows the conversation so far. */
function parentIn(dialog: Element, box: Element): HTMLElement | undefined {
  const before = Node.DOCUMENT_POSITION_PRECEDING;
  return findAll(at.tweet, dialog).findLast((tweet) => box.compareDocumentPosition(tweet) & before);
}

/** On a status page the box shares its cell with the tweet that stands open. */
function parentOfInline(box: Element): HTMLElement | undefined {
  if (!around(at.inlineReply, box)) return undefined;
  const cell = around(at.cell, box);
  return cell && find(at.tweet, cell);
}

function identify(
  article: HTMLElement,
  page: Document,
  path: string,
  met: readonly KnownTweet[],
): ComposerFor | undefined {
  const read = readTweet(article, around(at.dialog, article) ? "" : path, 0);
  if (read) return { kind: "tweet", tweetId: read.tweet.id, author: read.tweet.author };
  // The dialog's copy has no link: it is known by its writer, its second and its words.
  const time = ownTime(article);
  const key = likeness(article, time);
  if (key === undefined) return undefined;
  const ids = new Map<string, Handle>();
  for (const tweet of met) if (keyOf(tweet) === key) ids.set(tweet.id, tweet.author);
  // By its second first: to read all the rest of each tweet on the page takes long.
  const second = CSS.escape(time?.getAttribute("datetime") ?? "");
  for (const same of findAll(`time[datetime="${second}"]`, page)) {
    const other = around(at.tweet, same);
    if (!other || around(at.dialog, other)) continue;
    const tweet =
      likeness(other, ownTime(other)) === key ? readTweet(other, path, 0)?.tweet : undefined;
    if (tweet) ids.set(tweet.id, tweet.author);
  }
  const [only] = ids.size === 1 ? ids : [];
  return only && { kind: "tweet", tweetId: only[0], author: only[1] };
}

function ownTime(article: Element): Element | undefined {
  return findAll("time[datetime]", article).find((node) => !quoteAround(node, article));
}

function likeness(article: Element, time: Element | undefined): string | undefined {
  const postedAt = timeOf(time);
  const author = authorOf(article)?.toLowerCase();
  const body = find(at.tweetText, article);
  return author && postedAt
    ? keyOf({ author: author as Handle, postedAt, text: body ? wordsOf(body) : "" })
    : undefined;
}

function keyOf(tweet: Omit<KnownTweet, "id">): string {
  return `${tweet.author} ${tweet.postedAt} ${tweet.text.replace(/\s+/g, " ").trim()}`;
}
