import {
  around,
  at,
  find,
  findAll,
  readTweet,
  type Layer,
  type ReadTweet,
} from "../../lib/x-page/index.ts";
import type { Addressee } from "../../lib/messages/index.ts";
import type { Met } from "./boxes.ts";

/** The tweet that a composer answers, wherever on the page it stands; X's dialogs show only a copy. */
export function readReplied(
  { page, path, now, memory }: Pick<Layer, "page" | "path" | "now" | "memory">,
  { for: to }: Met,
): Pick<ReadTweet, "tweet" | "facts"> | undefined {
  if (to?.kind !== "tweet") return undefined;
  for (const article of findAll(at.tweet, page)) {
    const read = readTweet(article, around(at.dialog, article) ? "" : path(), now());
    if (read?.tweet.id === to.tweetId && read.tweet.author === to.author) return read;
  }
  const pressed = memory.known.findLast(({ id }) => id === to.tweetId);
  return pressed && { tweet: pressed, facts: {} };
}

/** Whom a composer writes to. */
export function addresseeOf(
  layer: Parameters<typeof readReplied>[0],
  met: Met,
): Addressee | undefined {
  if (met.for?.kind === "person") {
    const name = find(at.chatName, met.around)?.textContent.trim();
    return { handle: met.for.handle, ...(name && { name }) };
  }
  if (!met.for) return undefined;
  const read = readReplied(layer, met)?.tweet;
  return {
    handle: met.for.author,
    ...(read && { shownHandle: read.authorHandle }),
    ...(read?.authorName !== undefined && { name: read.authorName }),
  };
}
