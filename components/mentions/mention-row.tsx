import { Check, ExternalLink, MessageSquareLock } from "lucide-react";
import type { ShownMention } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { directionOf } from "../../lib/text/index.ts";
import { agoWords, clockWords } from "../ui/age.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Button } from "../ui/button.tsx";
import { priceWords } from "../ui/price.ts";
import { Said } from "../ui/said.tsx";

/** What the person can do with a mention. */
export interface OnMention {
  readonly onTake: (mention: ShownMention) => void;
  readonly onDone: (mention: ShownMention) => void;
}

interface MentionRowProps extends OnMention {
  readonly mention: ShownMention;
  readonly now: number;
}

/** One tweet that mentions the account. Who wrote it is shown where that is known for nothing. */
export function MentionRow({ mention, now, onTake, onDone }: MentionRowProps) {
  const { at, author, caseId, language, text, tweetId } = mention;
  const handle = author?.handle?.value;
  const name = author?.displayName?.value ?? (handle === undefined ? undefined : `@${handle}`);
  return (
    <li className="mention">
      <Avatar name={name?.replace(/^@/, "") ?? "?"} picture={author?.picture?.value} />
      <div className="mention-main">
        <p className="mention-who">
          {name === undefined ? (
            <span className="quiet">{words("mentions_stranger")}</span>
          ) : (
            <span>
              <strong dir="auto">{name}</strong>{" "}
              {handle !== undefined && <bdi className="quiet">@{handle}</bdi>}
            </span>
          )}
          <a
            className="quiet"
            href={`https://x.com/${handle ?? "i"}/status/${tweetId}`}
            target="_blank"
            rel="noreferrer"
            title={words("mentions_open", clockWords(at, now))}
          >
            <time dateTime={new Date(at).toISOString()}>{agoWords(at, now)}</time>{" "}
            <ExternalLink size={14} aria-hidden="true" />
          </a>
        </p>
        <p className="mention-text" dir={directionOf(text)} lang={language}>
          <Said text={text} />
        </p>
        <div className="mention-foot">
          <Button small icon={MessageSquareLock} onClick={() => onTake(mention)}>
            {takeWords(mention)}
          </Button>
          {caseId === undefined && (
            <button
              type="button"
              className="icon-button"
              aria-label={words("mentions_done")}
              title={words("mentions_done")}
              onClick={() => onDone(mention)}
            >
              <Check size={18} aria-hidden="true" />
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

/** With the price, where nobody knows yet who wrote it. */
function takeWords({ author, caseId }: ShownMention): string {
  if (caseId !== undefined) return words("send_openCase");
  return author
    ? words("mentions_take")
    : words("mentions_take_price", priceWords({ kind: "readCustomer" }));
}
