import { useCallback, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { LongList } from "../ui/long-list.tsx";
import { SendRow, type OnRow } from "./send-row.tsx";

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

/** All sends that were fetched, of which some are opened. */
export function SendsList(props: SendsListProps) {
  const { ids, sendOf, setSize, now, toTop, onSight, onNearEnd, ...on } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const onOpen = useCallback((id: string, isOpen: boolean) => {
    setOpen((before) => {
      if (before.has(id) === isOpen) return before;
      const after = new Set(before);
      if (isOpen) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  return (
    <LongList
      ids={ids}
      setSize={setSize}
      usualHeight={88}
      className="sends-rows"
      rowClass="send"
      heads="summary"
      toTop={toTop}
      onSight={onSight}
      onNearEnd={onNearEnd}
      renderRow={(id, tabIndex) => {
        const send = sendOf(id);
        return send ? (
          <SendRow
            send={send}
            now={now}
            open={open.has(id)}
            onOpen={onOpen}
            tabIndex={tabIndex}
            {...on}
          />
        ) : (
          <p className="send-comes only-read">{words("loading")}</p>
        );
      }}
    />
  );
}
