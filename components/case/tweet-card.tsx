import { Clock, ExternalLink } from "lucide-react";
import type { Tweet } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { ageWords, clockWords } from "../ui/age.ts";

interface TweetCardProps {
  readonly tweet: Tweet;
  readonly now: number;
  /** The customer is still waiting for a first answer. */
  readonly waiting: boolean;
  /** What was answered already takes two lines. */
  readonly compact?: boolean;
  readonly onShow: () => void;
}

/** What the customer said in public, and how long they have waited. */
export function TweetCard({ tweet, now, waiting, compact, onShow }: TweetCardProps) {
  return (
    <section
      className={compact === true ? "tweet tweet-compact" : "tweet"}
      aria-label={words("tweet_label", tweet.authorName ?? tweet.authorHandle)}
    >
      <p className="tweet-text" dir="auto" lang={tweet.language}>
        {tweet.text}
      </p>
      <p className="tweet-foot quiet">
        <span className={waiting ? "tweet-age tweet-waiting" : "tweet-age"}>
          <Clock size={16} aria-hidden="true" />
          <Age tweet={tweet} now={now} waiting={waiting} />
        </span>
        <a
          href={`https://x.com/${tweet.authorHandle}/status/${tweet.id}`}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onShow();
          }}
        >
          {words("tweet_open")} <ExternalLink size={14} aria-hidden="true" />
        </a>
      </p>
    </section>
  );
}

function Age({ tweet, now, waiting }: Pick<TweetCardProps, "tweet" | "now" | "waiting">) {
  if (tweet.postedAt === undefined) return words("tweet_waiting_unknown");
  const age = ageWords(tweet.postedAt, now);
  return (
    <time dateTime={new Date(tweet.postedAt).toISOString()} title={clockWords(tweet.postedAt, now)}>
      {age === undefined
        ? words("tweet_waiting_new")
        : words(waiting ? "tweet_waiting" : "age_ago", age)}
    </time>
  );
}
