import { useEffect, useState } from "react";
import type { ViewInboxLine } from "../../shared.ts";
import { api } from "../api.ts";
import { listenMessages } from "../live.ts";
import { Icon } from "../parts/icons.tsx";
import { Link, navigate } from "../router.tsx";
import { shortTime } from "../time.ts";

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

function Line({ line, at, chosen }: { line: ViewInboxLine; at: number; chosen: boolean }) {
  const address = `/i/chat/${line.id}`;
  return (
    <div
      data-testid={`dm-conversation-item-${line.id.replace("-", ":")}`}
      data-index={at}
      className={chosen ? "line chosen" : "line"}
    >
      <button role="option" aria-selected={chosen} type="button" onClick={() => navigate(address)}>
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

export function Inbox({ requests, chosen }: { requests: boolean; chosen: string | undefined }) {
  const all = useInbox();
  const waiting = all.filter((line) => line.request);
  const lines = requests ? waiting : all.filter((line) => !line.request);
  return (
    <div data-testid="dm-inbox-panel" className="inbox">
      <div data-testid="dm-inbox-header" className="inbox-head">
        {requests && (
          <button
            type="button"
            data-testid="dm-message-requests-back"
            aria-label="Back"
            className="icon-button"
            onClick={() => navigate("/i/chat")}
          >
            <Icon name="back" />
          </button>
        )}
        <span data-testid="dm-inbox-title">{requests ? "Message requests" : "Chat"}</span>
        <button type="button" data-testid="dm-inbox-dropdown-trigger" className="small-button">
          All
        </button>
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
          <Link to="/i/chat/requests" className="requests">
            <Icon name="mail" />
            <span>Message requests</span>
            <span className="text-subtext3">{waiting.length}</span>
          </Link>
        </div>
      )}
      <div
        data-testid={requests ? "dm-message-requests-scroller" : "dm-conversation-scroller"}
        role="listbox"
        aria-label="Conversations"
        className="scroller"
      >
        {lines.map((line, at) => (
          <Line key={line.id} line={line} at={at} chosen={line.id === chosen} />
        ))}
      </div>
    </div>
  );
}
