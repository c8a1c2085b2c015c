import { padTimeline } from "./seed/padding.ts";
import { people } from "./seed/people.ts";
import { placeTweets } from "./seed/tweets.ts";
import type { TweetRow } from "./seed/tweets-file.ts";
import { doings, shapes } from "./seed/shapes.ts";
import { talk, words } from "./seed/words.ts";
import type { WorldState } from "./types.ts";

export { padTimeline } from "./seed/padding.ts";
export { readTweets, TweetsFileError, type TweetRow } from "./seed/tweets-file.ts";

const MINUTE = 60_000;

export interface SeedOptions {
  /** Real customers' words in place of the written ones (see `readTweets`). */
  tweets?: readonly TweetRow[];
  /** With `tweets`: the name of the brand to be; default the one most written to. */
  brand?: string;
  /** Pads the timeline to this many posts. */
  posts?: number;
}

/**
 * Fills an empty world: people, posts, a private talk; signs in with the brand.
 * Returns the ids of the written posts by their key ("lost", "pii", "notice"…).
 */
export function seedWorld(world: WorldState, options: SeedOptions = {}): Map<string, string> {
  const keys = new Map<string, string>();
  if (options.tweets) placeTweets(world, options.tweets, options.brand);
  else placeWritten(world, keys);
  if (options.posts !== undefined) padTimeline(world, options.posts);
  return keys;
}

function placeWritten(world: WorldState, keys: Map<string, string>): void {
  for (const { follows: _, ...person } of people) world.addUser(person);
  for (const person of people)
    for (const followed of person.follows ?? []) world.setFollow(person.handle, followed, true);
  const now = world.now();
  const id = (handle: string) => {
    const found = world.user(handle);
    if (!found) throw new Error(`The written words name @${handle}, who is not among the people.`);
    return found.id;
  };
  const keyed = (key: string) => {
    const found = keys.get(key);
    if (found === undefined)
      throw new Error(`The written words name "${key}", which is newer or not there.`);
    return found;
  };

  for (const said of [...words, ...shapes].toSorted((a, b) => b.minutesAgo - a.minutesAgo)) {
    const post = world.addPastPost({
      authorId: id(said.by),
      text: said.text,
      at: now - said.minutesAgo * MINUTE,
      language: said.lang ?? "en",
      likes: said.likes ?? 0,
      via: "seed",
      ...(said.re !== undefined && { inReplyTo: keyed(said.re) }),
      ...(said.quotes !== undefined && { quotes: keyed(said.quotes) }),
      ...(said.media && { media: said.media }),
      ...(said.promoted && { promoted: true }),
      ...(said.repostedBy !== undefined && { repostedBy: id(said.repostedBy) }),
      ...(said.replySettings && { replySettings: said.replySettings }),
      ...(said.extras && { extras: said.extras }),
    });
    if (said.key !== undefined) keys.set(said.key, post.id);
  }
  for (const line of talk)
    world.addPastMessage({
      senderId: id(line.by),
      recipientId: id(line.to),
      text: line.text,
      at: now - line.minutesAgo * MINUTE,
      via: "seed",
    });
  // What came of putting the people in is not told; this is.
  world.notifications.length = 0;
  for (const did of doings)
    world.notify({
      kind: did.kind,
      toId: id("northwind"),
      byIds: did.by.map(id),
      at: now - did.minutesAgo * MINUTE,
      ...(did.post !== undefined && { postId: keyed(did.post) }),
    });
  world.setViewer("northwind");
}
