import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";
import type { ReactNode } from "react";

export interface Item {
  key: string;
  /** Cells are handed on only between items of one kind. */
  kind: string;
  render: () => ReactNode;
}

/** px kept alive above and below the screen. */
const OVERSCAN = 700;
/** px, until a cell has been measured. */
const GUESS = 180;

interface CellProps {
  y: number;
  itemKey: string;
  children: ReactNode;
  onHeight: (key: string, height: number) => void;
}

function Cell({ y, itemKey, onHeight, children }: CellProps) {
  const box = useRef<HTMLDivElement>(null);
  const key = useRef(itemKey);
  key.current = itemKey;
  useLayoutEffect(() => {
    if (box.current) onHeight(itemKey, box.current.offsetHeight);
  }, [itemKey, onHeight]);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => onHeight(key.current, element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [onHeight]);
  return (
    <div
      data-testid="cellInnerDiv"
      ref={box}
      style={{ transform: `translateY(${y}px)`, position: "absolute", width: "100%" }}
    >
      <div className="cell">{children}</div>
    </div>
  );
}

/**
 * Which cell shows which item. A cell whose item left the screen is handed on to a newcomer of the same
 * kind, so that one article comes to show another post; every fourth cell is thrown away instead.
 */
function assignSlots(before: Map<string, string>, shown: readonly Item[]): Map<string, string> {
  const after = new Map<string, string>();
  const keys = new Set(shown.map((item) => item.key));
  const free: string[] = [];
  let highest = 0;
  for (const [key, slot] of before) {
    highest = Math.max(highest, Number(slot.split("#")[1]));
    if (keys.has(key)) after.set(key, slot);
    else if (Number(slot.split("#")[1]) % 4 !== 0) free.push(slot);
  }
  for (const { key, kind } of shown) {
    if (after.has(key)) continue;
    const at = free.findIndex((slot) => slot.startsWith(`${kind}#`));
    highest += 1;
    after.set(key, at === -1 ? `${kind}#${highest}` : (free.splice(at, 1)[0] ?? ""));
  }
  return after;
}

/** The first item that ends at `top` or below it; found by halving, since a list may hold thousands. */
function firstFrom(offsets: readonly number[], top: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? Infinity) >= top) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Props {
  items: readonly Item[];
  label: string;
  onEnd?: () => void;
}

/** X's timeline: absolutely placed cells, only those near the screen alive. */
export function VirtualList({ items, label, onEnd }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const slots = useRef(new Map<string, string>());
  const [measured, remeasure] = useReducer((count: number) => count + 1, 0);
  const [view, setView] = useState({ top: 0, bottom: 1600 });

  const offsets = useMemo(() => {
    let at = 0;
    const all = items.map((item) => {
      const here = at;
      at += heights.current.get(item.key) ?? GUESS;
      return here;
    });
    return [...all, at];
    // oxlint-disable-next-line react/exhaustive-deps -- heights live in a ref; `measured` tells of them
  }, [items, measured]);
  const total = offsets.at(-1) ?? 0;

  useEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      const start = -(box.current?.getBoundingClientRect().top ?? 0);
      setView({ top: start - OVERSCAN, bottom: start + innerHeight + OVERSCAN });
    };
    const later = () => {
      waiting ||= requestAnimationFrame(look);
    };
    look();
    // The list may stand in a box that scrolls by itself, so all scrolling is heard.
    addEventListener("scroll", later, { passive: true, capture: true });
    addEventListener("resize", later);
    return () => {
      cancelAnimationFrame(waiting);
      removeEventListener("scroll", later, { capture: true });
      removeEventListener("resize", later);
    };
  }, []);

  const nearEnd = view.bottom > total - 600;
  useEffect(() => {
    if (nearEnd) onEnd?.();
  }, [nearEnd, items, onEnd]);

  const onHeight = useRef((key: string, height: number) => {
    if (height === 0 || heights.current.get(key) === height) return;
    heights.current.set(key, height);
    remeasure();
  }).current;

  const visible: { item: Item; y: number }[] = [];
  for (let at = firstFrom(offsets, view.top); at < items.length; at += 1) {
    const item = items[at];
    const y = offsets[at] ?? 0;
    if (!item || y > view.bottom) break;
    visible.push({ item, y });
  }
  slots.current = assignSlots(
    slots.current,
    visible.map(({ item }) => item),
  );

  return (
    <div aria-label={label}>
      <div ref={box} style={{ position: "relative", minHeight: `${total}px` }}>
        {visible.map(({ item, y }) => (
          <Cell key={slots.current.get(item.key)} y={y} itemKey={item.key} onHeight={onHeight}>
            {item.render()}
          </Cell>
        ))}
      </div>
    </div>
  );
}
