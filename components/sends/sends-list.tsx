import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import { words } from "../../lib/platform/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { SendRow, type OnRow } from "./send-row.tsx";

/** px; each row is measured once it is there. */
const USUAL_HEIGHT = 88;
/** px at the top that the panel's head covers. */
const HEAD = 57;
/** Rows beside those in sight that are there too, so that fast scrolling shows no gap. */
const BESIDE = 12;
/** Older ones are fetched when so few rows are left below. */
const NEAR_END = 60;
/** The rows in sight are told of in steps of so many: not each row that passes is worth a read. */
const STEP = 20;
const PAGE = 8;

interface SendsListProps extends OnRow {
  /** Newest first. */
  readonly ids: readonly string[];
  /** Undefined while it is being read. */
  readonly sendOf: (id: string) => Send | undefined;
  /** Of all rows, those that are not fetched too; -1 where nobody knows. */
  readonly setSize: number;
  readonly now: number;
  /** Changes when the first row is to have the focus. */
  readonly toTop: number;
  /** These rows are in sight, or nearly. */
  readonly onSight: (from: number, to: number) => void;
  readonly onNearEnd: () => void;
}

/** Thousands of sends, of which those in sight are there: to the eye, to the keyboard and to screen readers. */
export function SendsList(props: SendsListProps) {
  const { ids, sendOf, setSize, now, toTop, onSight, onNearEnd, ...on } = props;
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  const [active, setActive] = useState<string>();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  /** The row that is to have the focus as soon as it is there; until then the focus stays where it is. */
  const [next, setNext] = useState<string>();

  const at = active === undefined ? -1 : ids.indexOf(active);
  const nextAt = next === undefined ? -1 : ids.indexOf(next);
  const rows = useWindowVirtualizer({
    count: ids.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BESIDE,
    scrollMargin: above,
    scrollPaddingStart: HEAD,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    // The row with the focus stays, however far it is scrolled away.
    rangeExtractor: (range) => {
      const kept = [at, nextAt].filter((index) => index >= 0);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
    useFlushSync: false,
  });
  const items = rows.getVirtualItems();
  const { startIndex: first = 0, endIndex: last = 0 } = rows.range ?? {};

  // oxlint-disable-next-line react-hooks/exhaustive-deps -- What stands above may change with anything; both are set only when they differ.
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
    if (Math.abs(top - above) >= 1) setAbove(top);
    if (next === undefined) return;
    const head = list.current?.querySelector<HTMLElement>(
      `[data-index="${nextAt}"] > details > summary`,
    );
    if (!head) return;
    setNext(undefined);
    head.focus({ preventScroll: true });
  });

  const from = Math.max(0, Math.floor((first - BESIDE) / STEP) * STEP);
  const to = Math.ceil((last + BESIDE + 1) / STEP) * STEP;
  useEffect(() => onSight(from, to), [onSight, from, to]);
  useEffect(() => {
    if (last >= ids.length - NEAR_END) onNearEnd();
  }, [onNearEnd, last, ids.length]);

  const goTo = useCallback(
    (index: number) => {
      setNext(ids[index]);
      if (index === 0) scrollTo(0, 0);
      else rows.scrollToIndex(index, { align: "auto" });
    },
    [ids, rows],
  );
  const [wasToTop, setWasToTop] = useState(toTop);
  useEffect(() => {
    if (toTop === wasToTop) return;
    setWasToTop(toTop);
    goTo(0);
  }, [toTop, wasToTop, goTo]);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest("summary")?.closest("li");
    const next = row && moved(event, Number(row.dataset["index"]), ids.length - 1);
    if (next === undefined || next === null) return;
    event.preventDefault();
    goTo(next);
  };
  const onOpen = useCallback((id: string, isOpen: boolean) => {
    setOpen((before) => {
      if (before.has(id) === isOpen) return before;
      const after = new Set(before);
      if (isOpen) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);

  const tabStop = at >= 0 ? at : first;
  return (
    // The rows' own controls are what is pressed; here is heard where the focus goes.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      className="sends-rows"
      // A list without bullets is a list for VoiceOver only if it says so.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      role="list"
      style={{ blockSize: rows.getTotalSize() }}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const row = target.closest("li")?.dataset["index"];
        if (row !== undefined) setActive(ids[Number(row)]);
      }}
    >
      {items.map(({ key, index, start }) => {
        const id = ids[index] ?? "";
        const send = sendOf(id);
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className="send"
            aria-posinset={index + 1}
            aria-setsize={setSize}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {send ? (
              <SendRow
                send={send}
                now={now}
                open={open.has(id)}
                onOpen={onOpen}
                tabIndex={index === tabStop ? 0 : -1}
                {...on}
              />
            ) : (
              <p className="send-comes only-read">{words("loading")}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Where a key leads to; undefined: nowhere. */
function moved(
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  at: number,
  last: number,
): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: last,
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next === undefined ? undefined : Math.max(0, Math.min(last, next));
}
