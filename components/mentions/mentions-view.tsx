import { RefreshCw } from "lucide-react";
import type { ReactNode } from "react";
import type { Handle } from "../../lib/customers/index.ts";
import type { Account, ShownMention } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { agoWords } from "../ui/age.ts";
import { Button } from "../ui/button.tsx";
import { mostWords } from "../ui/price.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { MentionRow, type OnMention } from "./mention-row.tsx";

interface MentionsViewProps extends OnMention {
  /** Those that are connected. */
  readonly accounts: readonly Account[];
  readonly account: Account;
  readonly onAccount: (handle: Handle) => void;
  /** Newest first; undefined while they are being read from the store. */
  readonly mentions: readonly ShownMention[] | undefined;
  readonly now: number;
  /** Looks on X for new ones, which costs. */
  readonly onLook: () => void;
  readonly onOlder: () => void;
  readonly onNames: () => void;
  readonly looking: boolean;
  /** What the last look brought, or why there was none, as a sentence. */
  readonly says: string | undefined;
  /** What else there is to say above the list. */
  readonly children?: ReactNode;
}

/** The tweets that mention an account, as X's API told them; a case can begin with each. */
export function MentionsView(props: MentionsViewProps) {
  const { account, mentions, now, looking, says, onLook, onOlder, onNames } = props;
  const { mentionsRead } = account;
  const strangers = strangersIn(mentions ?? []);
  return (
    <section className="mentions" aria-labelledby="mentions-heading">
      <header className="mentions-head">
        <h1 id="mentions-heading" className="only-read">
          {words("mentions_heading", account.shownHandle)}
        </h1>
        {props.accounts.length > 1 && <Accounts {...props} />}
        <div className="row">
          <Button kind="primary" icon={RefreshCw} waits={looking} onClick={onLook}>
            {looking
              ? words("steps_wait_looking")
              : words("mentions_look", mostWords({ kind: "readMentions" }))}
          </Button>
          {strangers > 0 && (
            <Button waits={looking} onClick={onNames}>
              {words("mentions_names", mostWords({ kind: "readNames", most: strangers }))}
            </Button>
          )}
        </div>
        <p role="status" className="quiet">
          {says ??
            (mentionsRead
              ? words("mentions_looked", agoWords(mentionsRead.at, now))
              : words("mentions_free"))}
        </p>
        {props.children}
      </header>
      {mentions === undefined ? (
        <Skeleton />
      ) : (
        <ul aria-label={words("mentions_heading", account.shownHandle)}>
          {mentions.map((mention) => (
            <MentionRow
              key={mention.id}
              mention={mention}
              now={now}
              onTake={props.onTake}
              onDone={props.onDone}
            />
          ))}
        </ul>
      )}
      {mentions?.length === 0 && mentionsRead && (
        <p className="quiet mentions-empty">{words("mentions_empty")}</p>
      )}
      {mentionsRead?.gap && (
        <div className="mentions-more">
          <Button small waits={looking} onClick={onOlder}>
            {words("mentions_older", mostWords({ kind: "readMentions" }))}
          </Button>
        </div>
      )}
    </section>
  );
}

/** How many people are behind those whose names are not known; so many as one press pays for. */
function strangersIn(mentions: readonly ShownMention[]): number {
  const ids = mentions.filter(({ author }) => !author).map(({ authorId }) => authorId);
  return Math.min(new Set(ids).size, 20);
}

function Accounts({ accounts, account, onAccount }: MentionsViewProps) {
  return (
    <fieldset className="filter">
      <legend className="only-read">{words("options_accounts")}</legend>
      {accounts.map(({ handle, shownHandle }) => (
        <label key={handle} className="filter-choice">
          <input
            type="radio"
            className="only-read"
            name="mentions-account"
            checked={handle === account.handle}
            onChange={() => onAccount(handle)}
          />
          <span dir="ltr">{`@${shownHandle}`}</span>
        </label>
      ))}
    </fieldset>
  );
}
