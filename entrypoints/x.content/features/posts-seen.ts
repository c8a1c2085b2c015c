import {
  at,
  answersIn,
  around,
  conversationOf,
  findAll,
  feature,
  heldText,
  pathOf,
  permalink,
  readTweet,
  replyComposers,
  statusOf,
  writerOf,
  type Feature,
  type Pass,
} from "../../../lib/x-page/index.ts";
import type { Handle } from "../../../lib/customers/index.ts";
import type { Tweet } from "../../../lib/handoff/index.ts";
import { arrived, type Context, type Pending } from "../context.ts";

/** A post shows within this time of its being sent, or its text can't be laid to it any more. */
const FRESH_MS = 60_000;

/** X tells whole seconds, and the clocks of X and of this machine differ. */
const SLACK_MS = 60_000;

/**
 * Sees that the person's reply stands on X: in the open conversation, or by the link that X shows after
 * posting. Presses of X's own Post button are watched only to remember which words were sent to whom.
 * What the account had answered before is told as well: somebody else may have written it.
 */
export function postsSeen(context: Context): Feature {
  const { page, memory } = context;
  const told = new Set<string>();
  let arrivedAt = 0;
  /** The tweet that stands open. */
  let open: string | undefined;
  /** The list of the conversation that stands open. */
  let list: Element | undefined;

  function onPass({ path, moved, tweets, account }: Pass): void {
    const id = moved ? statusOf(path)?.id : open;
    if (id !== open) {
      open = id;
      arrivedAt = context.now();
      list = undefined;
    }
    if (!account) return;
    const pending = freshPending();
    if (pending) for (const link of findAll(at.toastLink, page)) toast(link, account, pending);
    if (!open) return;
    const late = list ? [] : findList(tweets, open);
    for (const [article, link] of [...late, ...tweets]) {
      // Only the account's own posts are news, and whose a tweet is costs little to see.
      if (
        article.isConnected &&
        writerOf(article, link)?.toLowerCase() === account &&
        !around(at.dialog, article)
      )
        reply(article, path, open, account);
    }
  }

  /** @returns the tweets of the list, which may have come before it was known as this conversation's. */
  function findList(tweets: Pass["tweets"], openId: string) {
    for (const [article, link] of tweets) list ??= conversationOf(article, openId, link);
    const all = list ? findAll(at.tweet, list) : [];
    return all.map((article) => [article, permalink(article)] as const);
  }

  function toast(link: Element, account: Handle, pending: Pending): void {
    const post = statusOf(pathOf(link));
    if (!post || (post.author !== "i" && post.author.toLowerCase() !== account)) return;
    seen(account, pending.tweetId, pending.text, post.id);
  }

  function reply(article: HTMLElement, path: string, openId: string, account: Handle): void {
    const read = readTweet(article, path, context.now());
    if (!read || read.promoted || read.tweet.author !== account || read.tweet.id === openId) return;
    const pending = freshPending();
    const isNew = (read.tweet.postedAt ?? 0) >= arrivedAt - SLACK_MS;
    const isPending = pending !== undefined && startsAlike(pending.text, read.tweet.text);
    if (list && answersIn(list, article, openId)) answered(account, openId, read.tweet);
    if (!isNew && !isPending) return;
    seen(account, isPending ? pending.tweetId : openId, read.tweet.text, read.tweet.id);
  }

  function seen(account: Handle, inReplyTo: string, text: string, remoteId: string): void {
    if (told.has(remoteId)) return;
    told.add(remoteId);
    arrived(memory, inReplyTo);
    context.tell("page/replySeen", { account, inReplyTo, text, remoteId });
  }

  function answered(account: Handle, tweetId: string, { id, postedAt }: Tweet): void {
    const key = `under ${tweetId} ${id}`;
    // A thread of the account's own is no matter of a customer's.
    if (told.has(key) || statusOf(context.path())?.author.toLowerCase() === account) return;
    told.add(key);
    const at = postedAt === undefined ? {} : { at: postedAt };
    const answer = { account, tweetId, remoteId: id, ...at };
    // A case may begin only later.
    memory.answered.set(tweetId, answer);
    context.tell("page/answered", answer);
  }

  function freshPending(): Pending | undefined {
    const { pending } = memory;
    return pending && context.now() - pending.at < FRESH_MS ? pending : undefined;
  }

  function sending(event: Event, where: string): void {
    const target = event.target instanceof Element ? event.target.closest(where) : null;
    if (!target) return;
    const composers = replyComposers(page, context.path(), memory.known);
    const composer = composers.find((one) => one.around.contains(target));
    if (!composer) return;
    const tweetId = composer.for?.kind === "tweet" ? composer.for.tweetId : linkTarget();
    if (!tweetId) return;
    memory.pending = { tweetId, text: heldText(composer.box), at: context.now() };
  }

  return feature(context, "posts-seen", {
    onPass,
    heard: {
      click: (event) => sending(event, at.postButton),
      keydown(event) {
        const { key, ctrlKey, metaKey } = event as KeyboardEvent;
        if (key === "Enter" && (ctrlKey || metaKey)) sending(event, at.replyBox);
      },
    },
    onStop() {
      told.clear();
      memory.answered.clear();
      list = undefined;
      open = undefined;
      delete memory.pending;
    },
  });
}

/** Came by X's own reply link, the dialog names no tweet, but the address that opened the page does. */
function linkTarget(): string | undefined {
  const [entry] = performance.getEntriesByType("navigation");
  return /[?&]in_reply_to=(\d+)/.exec(entry?.name ?? "")?.[1];
}

/** X takes the DM link off the end and shortens other links, so only the beginning can be compared. */
function startsAlike(sent: string, shown: string): boolean {
  const [a, b] = [sent, shown].map((text) =>
    text.replace(/https?:\S+/g, "").replace(/^(\s*@\w+)+|\s+/g, ""),
  );
  return a !== undefined && b !== undefined && b !== "" && (a.startsWith(b) || b.startsWith(a));
}
