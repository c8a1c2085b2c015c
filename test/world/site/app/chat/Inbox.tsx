import { useEffect, useState } from "react";
import type { ViewInboxLine } from "../../shared.ts";
import { api } from "../api.ts";
import { listenMessages } from "../live.ts";
import { Icon } from "../parts/icons.tsx";
import { shortTime } from "../time.ts";
import { useChatNav } from "./nav.ts";

function useInbox(): ViewInboxLine[] {
  const [lines, setLines] = useState<ViewInboxLine[]>([]);
  useEffect(() => {
    let here = true;
    const read = () =>
      void api.inbox().then((found) => {
        if (here) setLines(found);
      });
    read();
    const stop = listenMessages(read);
    return () => {
      here = false;
      stop();
    };
  }, []);
  return lines;
}

interface LineProps {
  line: ViewInboxLine;
  at: number;
  chosen: boolean;
  requests: boolean;
}

function Line({ line, at, chosen, requests }: LineProps) {
  const { go } = useChatNav();
  const address = requests ? `/i/chat/requests/${line.id}` : `/i/chat/${line.id}`;
  return (
    <div
      data-testid={`dm-conversation-item-${line.id.replace("-", ":")}`}
      data-index={at}
      className={chosen ? "line chosen" : "line"}
    >
      <button role="option" aria-selected={chosen} type="button" onClick={() => go(address)}>
        <img src={line.with.picture} alt="" width="40" height="40" />
        <div className="line-words">
          <div className="line-head">
            <span className="text-primary">{line.with.name}</span>
            <span className="text-subtext3">{shortTime(line.at)}</span>
          </div>
          <span className="text-secondary text-subtext2">
            {line.mine ? "You: " : ""}
            {line.preview}
          </span>
        </div>
      </button>
      <a href={address} tabIndex={-1} aria-hidden="true" className="line-link" />
    </div>
  );
}

/** Which lines are shown: all, those not answered, or the way to the requests. */
function Menu({ unread, onUnread }: { unread: boolean; onUnread: (only: boolean) => void }) {
  const { go } = useChatNav();
  const [open, setOpen] = useState(false);
  const choose = (run: () => void) => () => {
    setOpen(false);
    run();
  };
  return (
    <div className="menu">
      <button
        type="button"
        aria-expanded={open}
        data-testid="dm-inbox-dropdown-trigger"
        className="small-button"
        onClick={() => setOpen(!open)}
      >
        {unread ? "Unread" : "All"}
      </button>
      {open && (
        <div data-testid="dm-inbox-dropdown-content" role="menu" className="menu-content">
          {(
            [
              ["all", "All", () => onUnread(false)],
              ["unread", "Unread", () => onUnread(true)],
              ["requests", "Requests", () => go("/i/chat/requests")],
            ] as const
          ).map(([name, words, run]) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              data-testid={`dm-inbox-dropdown-${name}`}
              onClick={choose(run)}
            >
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

export function Inbox({ requests, chosen }: { requests: boolean; chosen: string | undefined }) {
  const { go } = useChatNav();
  const [unread, setUnread] = useState(false);
  const all = useInbox();
  const waiting = all.filter((line) => line.request);
  const others = all.filter((line) => !line.request && (!unread || !line.mine));
  const lines = requests ? waiting : others;
  return (
    <div data-testid="dm-inbox-panel" className="inbox">
      <div data-testid="dm-inbox-header" className="inbox-head">
        {requests && (
          <button
            type="button"
            data-testid="dm-message-requests-back"
            aria-label="Back"
            className="icon-button"
            onClick={() => go("/i/chat")}
          >
            <Icon name="back" />
          </button>
        )}
        <span data-testid="dm-inbox-title">{requests ? "Message requests" : "Chat"}</span>
        <Menu unread={unread} onUnread={setUnread} />
        <button
          type="button"
          data-testid="dm-new-chat-button"
          aria-label="New message"
          className="icon-button"
        >
          <Icon name="pencil" />
        </button>
      </div>
      <div data-testid="dm-search-bar">
        <input data-testid="dm-search-input" placeholder="Search" aria-label="Search" />
      </div>
      {!requests && waiting.length > 0 && (
        <div data-testid="dm-message-requests" className="line">
          <a
            href="/i/chat/requests"
            className="requests"
            onClick={(event) => {
              event.preventDefault();
              go("/i/chat/requests");
            }}
          >
            <Icon name="mail" />
            <span>Message requests</span>
            <span className="text-subtext3">{waiting.length}</span>
          </a>
        </div>
      )}
      <div
        data-testid={requests ? "dm-message-requests-scroller" : "dm-conversation-scroller"}
        role="listbox"
        aria-label="Conversations"
        className="scroller"
      >
        {lines.map((line, at) => (
          <Line key={line.id} line={line} at={at} chosen={line.id === chosen} requests={requests} />
        ))}
      </div>
      {requests && (
        <button
          type="button"
          data-testid="dm-message-requests-other-button"
          className="other"
          onClick={() => go("/i/chat/requests/other")}
        >
          Hidden requests
        </button>
      )}
    </div>
  );
}
