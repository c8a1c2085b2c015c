import type { CustomerFacts, Fact } from "../../lib/customers/index.ts";
import type { Tweet } from "../../lib/handoff/index.ts";

/** The newest fact wins, so a page must not be able to say something that wins for ever. */
export function notFromTheFuture(facts: CustomerFacts, now: number): CustomerFacts {
  return Object.fromEntries(
    Object.entries(facts as Record<string, Fact<unknown>>).map(([name, fact]) => [
      name,
      fact.at > now ? { ...fact, at: now } : fact,
    ]),
  );
}

/** What a tweet says of its author. */
export function factsOfTweet(tweet: Tweet, now: number): CustomerFacts {
  const fact = (value: string) => ({ value, source: "page", at: now }) as const;
  return {
    handle: fact(tweet.authorHandle),
    ...(tweet.authorName !== undefined && { displayName: fact(tweet.authorName) }),
    ...(tweet.authorPicture !== undefined && { picture: fact(tweet.authorPicture) }),
  };
}
