import { words } from "../../lib/platform/index.ts";
import type { Send } from "../../lib/sends/index.ts";

interface CompareProps {
  readonly send: Send;
}

/** What was sent beside what comes nearest to it on X, for the person to say whether it is the same. */
export function Compare({ send }: CompareProps) {
  if (send.state.name !== "asked") return null;
  const { nearest } = send.state;
  return (
    <div className="compare">
      <figure>
        <figcaption>{words("asked_ours")}</figcaption>
        <blockquote dir="auto">{send.text}</blockquote>
      </figure>
      <figure>
        <figcaption>{words("asked_theirs")}</figcaption>
        {nearest ? (
          <blockquote dir="auto">{nearest.text}</blockquote>
        ) : (
          <p className="quiet">{words("asked_nothing")}</p>
        )}
        {nearest && send.channel === "public" && (
          <a
            href={`https://x.com/${send.account}/status/${nearest.remoteId}`}
            target="_blank"
            rel="noreferrer"
          >
            {words("tweet_open")}
          </a>
        )}
      </figure>
    </div>
  );
}
