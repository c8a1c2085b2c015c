import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import { moved } from "../ui/moved.ts";
import { words } from "../../lib/platform/index.ts";
import type { StoredReply } from "../../lib/replies/index.ts";

/** px; all rows are of one height, so that ten thousand need not be measured. */
const HEIGHT = 76;
/** Rows beside those in sight that are there too. */
const BESIDE = 12;

interface ReplyListProps {
  readonly replies: readonly StoredReply[];
  /** The one that stands in the editor. */
  readonly openId: string | undefined;
  /** Ids of those with changes that are not saved. */
  readonly unsaved: ReadonlySet<string>;
  /** Changes when the row of the open reply is to have the focus. */
  readonly toOpen: number;
  readonly addressOf: (id: string) => string;
}

/** Thousands of replies, of which those in sight are there. */
export function ReplyList(props: ReplyListProps) {
  const { replies, openId, unsaved, toOpen, addressOf } = props;
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string>();
  const [next, setNext] = useState<number>();
  const placeOf = (id: string | undefined) =>
    id === undefined ? -1 : replies.findIndex((reply) => reply.id === id);
  const activeAt = placeOf(active);
  const openAt = placeOf(openId);
  // oxlint-disable-next-line react/incompatible-library -- Nothing that it gives is kept from render to render.
  const rows = useVirtualizer({
    count: replies.length,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    overscan: BESIDE,
    // The row with the focus stays, however far it is scrolled away.
    rangeExtractor: (range) => {
      const kept = [activeAt, next ?? -1].filter((at) => at >= 0 && at < replies.length);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
    useFlushSync: false,
  });

  const goTo = (at: number) => {
    if (at < 0 || at >= replies.length) return;
    setNext(at);
    rows.scrollToIndex(at, { align: "auto" });
  };
  useLayoutEffect(() => {
    if (next === undefined) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`);
    if (!row) return;
    setNext(undefined);
    row.focus({ preventScroll: true });
  }, [next, rows.range]);
  const toOpenRow = useEffectEvent(() => goTo(Math.max(0, openAt)));
  useEffect(() => {
    if (toOpen > 0) toOpenRow();
  }, [toOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>("li");
    const to = row && moved(event, Number(row.dataset["index"]), replies.length - 1);
    if (to === undefined || to === null) return;
    event.preventDefault();
    goTo(to);
  };
  const tabStop = [activeAt, openAt].find((at) => at >= 0) ?? rows.range?.startIndex ?? 0;
  return (
    <div className="library-scroll" ref={box}>
      {/* The rows' links are what is pressed; here is heard where the focus goes. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        className="library-rows"
        // A list without bullets is a list for VoiceOver only if it says so.
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles
        role="list"
        aria-label={words("library_title")}
        style={{ blockSize: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const at = target.closest("li")?.dataset["index"];
          if (at !== undefined) setActive(replies[Number(at)]?.id);
        }}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const reply = replies[index];
          return (
            reply && (
              <li
                key={reply.id}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={replies.length}
                style={{ blockSize: HEIGHT, transform: `translateY(${start}px)` }}
              >
                <Row
                  reply={reply}
                  isOpen={reply.id === openId}
                  isUnsaved={unsaved.has(reply.id)}
                  tabIndex={index === tabStop ? 0 : -1}
                  address={addressOf(reply.id)}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly reply: StoredReply;
  readonly isOpen: boolean;
  readonly isUnsaved: boolean;
  readonly tabIndex: number;
  readonly address: string;
}

function Row({ reply, isOpen, isUnsaved, tabIndex, address }: RowProps) {
  const { title, shortcut, scope, folder, wordings, accounts = [] } = reply;
  return (
    <a
      className="library-row"
      href={address}
      tabIndex={tabIndex}
      aria-current={isOpen ? "true" : undefined}
    >
      <span className="library-row-head">
        <strong dir="auto">{title}</strong>
        {shortcut !== "" && <bdi className="quiet">/{shortcut}</bdi>}
        {isUnsaved && (
          <span className="library-unsaved" title={words("library_unsaved")}>
            <span className="only-read">{words("library_unsaved")}</span>
          </span>
        )}
      </span>
      <span className="library-row-text" dir="auto">
        {plain(wordings[0] ?? "")}
      </span>
      <span className="library-row-about quiet">
        <bdi>{words(`scope_${scope}`)}</bdi>
        {folder !== undefined && <bdi>{folder}</bdi>}
        {accounts.length > 0 && <bdi>{accounts.map((handle) => `@${handle}`).join(", ")}</bdi>}
      </span>
    </a>
  );
}

/** A template as one reads it in a line: what is filled in stands as "…". */
function plain(template: string): string {
  return (
    template
      .slice(0, 400)
      // Where a value may be missing, the words for that.
      .replaceAll(/\{%-?\s*if\b.*?%\}.*?\{%-?\s*else\s*-?%\}(.*?)\{%-?\s*endif\s*-?%\}/gs, "$1")
      .replaceAll(/\{%-?\s*if\b.*?%\}.*?\{%-?\s*endif\s*-?%\}|\{%.*?%\}/gs, "")
      .replaceAll(/\{\{.*?\}\}/gs, "…")
      .replaceAll(/\s+/gu, " ")
      .trim()
  );
}
