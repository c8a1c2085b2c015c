import { useLayoutEffect, useRef } from "react";
import { Icon } from "../parts/icons.tsx";
import { navigate } from "../router.tsx";
import { api } from "../api.ts";
import { useSession } from "../store.ts";
import { useChatNav } from "./nav.ts";
import { MessageBox } from "./MessageBox.tsx";
import { MessageRow } from "./MessageRow.tsx";
import { useConversation } from "./useConversation.ts";

interface Props {
  id: string;
  /** Opened from the requests: it has to be accepted before one can answer. */
  asRequest: boolean;
}

export function Panel({ id, asRequest }: Props) {
  const { place, go } = useChatNav();
  const { encrypted } = useSession();
  const { found, missing, rows, send } = useConversation(id);
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, scroller.current.scrollHeight);
  }, [rows]);
  if (missing) return <div className="nothing">This conversation is not there.</div>;
  if (!found) return <div className="nothing" />;
  const { name, handle, picture } = found.with;
  return (
    <div data-testid="dm-conversation-panel" className="panel">
      <div data-testid="dm-conversation-header" className="panel-head">
        {place === "dock" && (
          <button
            type="button"
            aria-label="Back"
            className="icon-button"
            onClick={() => go("/i/chat")}
          >
            <Icon name="back" />
          </button>
        )}
        <a
          href={`https://x.com/${handle}`}
          onClick={(event) => {
            event.preventDefault();
            navigate(`/${handle}`);
          }}
        >
          <img src={picture} alt="" width="32" height="32" />
          <div data-testid="dm-conversation-username">
            <div>
              <div>{name}</div>
            </div>
          </div>
        </a>
        <button
          type="button"
          data-testid="dm-conversation-more-button"
          aria-label="More"
          className="icon-button"
        >
          <Icon name="more" />
        </button>
      </div>
      <div data-testid="dm-conversation-content" className="content">
        <div data-testid="dm-message-list-container">
          <div data-testid="dm-message-scroller" role="log" ref={scroller} className="messages">
            <div data-testid="dm-message-list">
              <ul>
                {rows.map((row) => (
                  <MessageRow key={row.key} row={row} />
                ))}
              </ul>
            </div>
          </div>
        </div>
      </div>
      {found.request && rows.every((row) => !row.mine) && (
        <div data-testid="dm-message-requests-prompt" className="prompt">
          {name} wants to message you.{" "}
          {asRequest ? (
            <button
              type="button"
              className="accept"
              onClick={() => void api.accept(id).then(() => go(`/i/chat/${id}`))}
            >
              Accept
            </button>
          ) : (
            "Answering accepts the request."
          )}
        </div>
      )}
      {asRequest && found.request ? null : found.canWrite ? (
        <MessageBox
          id={id}
          encrypted={encrypted || found.encrypted}
          onSend={(text) => void send(text)}
        />
      ) : (
        <div className="prompt">You can’t message this account.</div>
      )}
    </div>
  );
}
