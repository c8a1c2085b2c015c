import { useEffect, useRef, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import type { OnSend } from "./send-actions.tsx";
import { SendRow } from "./send-row.tsx";
import { moodOf } from "./state-words.ts";

const GROUPS = ["all", "needsYou", "underway", "arrived", "notSent"] as const;
/** How many rows are put in at a time, so that no step of the scrolling is felt. */
const ROWS = 200;

type Group = (typeof GROUPS)[number];

interface SendsViewProps extends OnSend {
  /** Newest first, as many as were asked for; undefined while they are being read. */
  readonly sends: readonly Send[] | undefined;
  readonly now: number;
  /** There may be older ones. */
  readonly more: boolean;
  readonly onMore: () => void;
  readonly onOpenCase: (send: Send) => void;
}

/** All sends, live, newest first. */
export function SendsView({ sends, more, onMore, ...rest }: SendsViewProps) {
  const [group, setGroup] = useState<Group>("all");
  const [rows, setRows] = useState(ROWS);
  if (sends === undefined) return <Skeleton />;
  const shown = group === "all" ? sends : sends.filter((send) => moodOf(send) === group);
  return (
    <section className="sends">
      <h1 className="only-read">{words("sends_heading")}</h1>
      <Filter group={group} onGroup={setGroup} />
      {shown.length === 0 && !more && (
        <p className="quiet sends-empty">
          {words(group === "all" ? "sends_empty" : "sends_empty_filter")}
        </p>
      )}
      <ul>
        {shown.slice(0, rows).map((send) => (
          <SendRow key={send.id} send={send} {...rest} />
        ))}
      </ul>
      {(more || rows < shown.length) && (
        <End
          key={`${sends.length} ${rows} ${group}`}
          onReach={() => (rows < shown.length ? setRows(rows + ROWS) : onMore())}
        />
      )}
    </section>
  );
}

function Filter({
  group,
  onGroup,
}: {
  readonly group: Group;
  readonly onGroup: (group: Group) => void;
}) {
  return (
    <fieldset className="filter">
      <legend className="only-read">{words("filter_label")}</legend>
      {GROUPS.map((name) => (
        <label key={name} className="filter-choice">
          <input
            type="radio"
            name="group"
            className="only-read"
            checked={group === name}
            onChange={() => onGroup(name)}
          />
          <span>{words(`filter_${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Asks for older sends before the person reaches the end of those at hand. */
function End({ onReach }: { readonly onReach: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  const reach = useRef(onReach);
  useEffect(() => {
    reach.current = onReach;
  });
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        // A busy browser hands over several looks at once; only the last one still holds.
        if (entries.at(-1)?.isIntersecting === true) reach.current();
      },
      { rootMargin: "1500px" },
    );
    if (end.current) observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={end} className="sends-end" />;
}
