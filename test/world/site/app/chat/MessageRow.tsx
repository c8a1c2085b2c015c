import type { Row } from "./useConversation.ts";

/** Splits so that every second part is a link. */
const LINKS = /(https?:\/\/[^\s]+[^\s.,;:!?'")\]])/;

const clock = (iso: string) =>
  new Date(iso).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });

export function MessageRow({ row }: { row: Row }) {
  return (
    <li data-dm-item-key={row.key}>
      <div
        data-testid={`message-${row.key}`}
        data-dm-message-row={row.key}
        data-send-status={row.status}
        className={`relative flex w-full px-4 py-1 ${row.mine ? "justify-end" : "justify-start"}`}
      >
        <div role="article" data-dm-message-focus-target="" tabIndex={-1}>
          <div data-testid={`message-text-${row.key}`} className="bubble">
            <span dir="auto" className="whitespace-pre-wrap">
              {row.text.split(LINKS).map((part, at) =>
                at % 2 === 1 ? (
                  <a key={at} href={part} target="_blank" rel="noopener noreferrer">
                    {part}
                  </a>
                ) : (
                  part
                ),
              )}
            </span>
            <span className="text-subtext3" id={`${row.key}-time`}>
              {clock(row.createdAt)}
            </span>
          </div>
        </div>
      </div>
    </li>
  );
}
