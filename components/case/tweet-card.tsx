import { Clock, ExternalLink, Paperclip } from "lucide-react";
import type { ReactNode } from "react";
import type { MediaKind, Tweet } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { directionOf } from "../../lib/text/index.ts";
import { ageWords, clockWords } from "../ui/age.ts";
import { Said } from "../ui/said.tsx";

interface TweetCardProps {
  readonly tweet: Tweet;
  readonly now: number;
  /** The customer is still waiting for a first answer. */
  readonly waiting: boolean;
  /** What was answered already takes two lines. */
  readonly compact?: boolean;
  readonly onShow: () => void;
  readonly children?: ReactNode;
}

/** What the customer said in public, and how long they have waited. */
export function TweetCard({ tweet, now, waiting, compact, onShow, children }: TweetCardProps) {
  return (
    <section
      className={compact === true ? "tweet tweet-compact" : "tweet"}
      aria-label={words("tweet_label", tweet.authorName ?? tweet.authorHandle)}
    >
      <p className="tweet-text" dir={directionOf(tweet.text)} lang={tweet.language}>
        <Said text={tweet.text} />
      </p>
      {tweet.media && (
        <p className="tweet-media quiet">
          <Paperclip size={14} aria-hidden="true" />
          {mediaWords(tweet.media)}
        </p>
      )}
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
      {children}
    </section>
  );
}

/** "2 pictures · Video" */
function mediaWords(media: readonly MediaKind[]): string {
  const pictures = media.filter((kind) => kind === "picture").length;
  return [
    ...(pictures === 1 ? [words("tweet_picture")] : []),
    ...(pictures > 1 ? [words("tweet_pictures", String(pictures))] : []),
    ...(media.includes("video") ? [words("tweet_video")] : []),
    ...(media.includes("poll") ? [words("tweet_poll")] : []),
  ].join(" · ");
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
