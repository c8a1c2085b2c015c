import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { moved } from "./moved.ts";

/** px at the top that the panel's head covers. */
const HEAD = 57;
/** Rows beside those in sight that are there too, so that fast scrolling shows no gap. */
const BESIDE = 12;
/** Older ones are fetched when so few rows are left below. */
const NEAR_END = 60;
/** The rows in sight are told of in steps of so many: not each row that passes is worth a read. */
const STEP = 20;

interface LongListProps {
  readonly ids: readonly string[];
  /** Of all rows, those that are not fetched too; -1 where nobody knows. */
  readonly setSize: number;
  /** px; each row is measured once it is there. */
  readonly usualHeight: number;
  readonly className: string;
  readonly rowClass: string;
  readonly label?: string;
  /** What of a row takes the focus: a selector of one element. */
  readonly heads: string;
  /** @param tabIndex of what takes the focus: one row of all is reached by Tab */
  readonly renderRow: (id: string, tabIndex: 0 | -1) => ReactNode;
  /** Changes when the first row is to have the focus. */
  readonly toTop?: number;
  /** The row that has the focus from the start. */
  readonly focusFirst?: string | undefined;
  /** The focus went to this row. */
  readonly onActive?: (id: string) => void;
  /** These rows are in sight, or nearly. */
  readonly onSight: (from: number, to: number) => void;
  readonly onNearEnd: () => void;
}

/** Thousands of rows, of which those in sight are there: to the eye, to the keyboard and to screen readers. */
export function LongList(props: LongListProps) {
  const { ids, heads, renderRow, toTop = 0, focusFirst, onActive, onSight, onNearEnd } = props;
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  const [active, setActive] = useState(focusFirst);
  /** The row that is to have the focus as soon as it is there; until then the focus stays where it is. */
  const [next, setNext] = useState(focusFirst);

  const at = active === undefined ? -1 : ids.indexOf(active);
  const nextAt = next === undefined ? -1 : ids.indexOf(next);
  const rows = useWindowVirtualizer({
    count: ids.length,
    estimateSize: () => props.usualHeight,
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
    // To ask where it stands has the browser lay out the page in the middle of a frame, so not while it scrolls.
    if (!rows.isScrolling) {
      const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
      if (Math.abs(top - above) >= 1) setAbove(top);
    }
    if (next === undefined) return;
    const head = list.current
      ?.querySelector(`:scope > [data-index="${nextAt}"]`)
      ?.querySelector<HTMLElement>(heads);
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
  const [begins, setBegins] = useState(focusFirst !== undefined);
  useEffect(() => {
    if (!begins) return;
    setBegins(false);
    const index = ids.indexOf(focusFirst ?? "");
    if (index > 0) rows.scrollToIndex(index, { align: "center" });
  }, [begins, focusFirst, ids, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const pressedIn = (event.target as Element).closest(heads)?.closest("li");
    const to = pressedIn && moved(event, Number(pressedIn.dataset["index"]), ids.length - 1);
    if (to === undefined || to === null) return;
    event.preventDefault();
    goTo(to);
  };

  const tabStop = at >= 0 ? at : first;
  return (
    // The rows' own controls are what is pressed; here is heard where the focus goes.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      className={props.className}
      aria-label={props.label}
      // A list without bullets is a list for VoiceOver only if it says so.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      role="list"
      style={{ blockSize: rows.getTotalSize() }}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const id = ids[Number(target.closest("li")?.dataset["index"])];
        if (id === undefined) return;
        setActive(id);
        onActive?.(id);
      }}
    >
      {items.map(({ key, index, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          className={props.rowClass}
          aria-posinset={index + 1}
          aria-setsize={props.setSize}
          style={{ transform: `translateY(${start - above}px)` }}
        >
          {renderRow(ids[index] ?? "", index === tabStop ? 0 : -1)}
        </li>
      ))}
    </ul>
  );
}
