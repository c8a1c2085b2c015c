import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import type { CaseRow as Row, FoundCase } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { LongList } from "../ui/long-list.tsx";
import { NewsButton } from "../ui/news-button.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { CaseRow } from "./case-row.tsx";
import { CasesFilter } from "./cases-filter.tsx";
import { NoCases } from "./no-cases.tsx";

type Filter = Parameters<typeof CasesFilter>[0];

interface CasesViewProps extends Omit<Filter, "onDown" | "onEnter"> {
  /** In the list's order; undefined while they are being read. */
  readonly ids: readonly string[] | undefined;
  readonly rowOf: (id: string) => Row | FoundCase | undefined;
  /** Of all cases of the list; -1 where nobody knows. */
  readonly setSize: number;
  /** What there is to say of what was found; undefined: nothing is searched for. */
  readonly says: string | undefined;
  /** The list stands otherwise by now than it is shown. */
  readonly news: boolean;
  readonly onNews: () => void;
  readonly now: number;
  /** The name that "mine" is about. */
  readonly name: string;
  /** The row that has the focus from the start. */
  readonly focusFirst: string | undefined;
  readonly onActive: (id: string) => void;
  readonly onOpen: (row: Row) => void;
  readonly onSettings: () => void;
  readonly onSight: (from: number, to: number) => void;
  readonly onNearEnd: () => void;
  /** Ways to take cases in and out. */
  readonly files?: ReactNode;
}

/** The cases of an account in one of their lists, or those of all accounts that were searched for. */
export function CasesView(props: CasesViewProps) {
  const { ids, rowOf, wanted, accounts, news, onNews, now, onOpen } = props;
  const [toTop, setToTop] = useState(0);
  const section = useRef<HTMLElement>(null);
  // The same for as long as the rows stand, so that only those are drawn that have changed.
  const latest = useRef(onOpen);
  useEffect(() => {
    latest.current = onOpen;
  });
  const open = useCallback((row: Row) => latest.current(row), []);
  useEffect(() => {
    if (news && section.current && isCalm(section.current)) onNews();
  }, [news, onNews]);
  const isSearch = props.says !== undefined;
  const accountOf = (row: Row) =>
    isSearch && accounts.length > 1
      ? (accounts.find(({ handle }) => handle === row.case.account)?.shownHandle ??
        row.case.account)
      : undefined;
  const first = ids?.[0] === undefined ? undefined : rowOf(ids[0]);
  return (
    <section className="cases" ref={section}>
      <h1 className="only-read">{words("tab_cases")}</h1>
      <CasesFilter
        {...props}
        onDown={() => setToTop(toTop + 1)}
        onEnter={() => isSearch && first && onOpen(first)}
      />
      {props.files}
      <p className={isSearch ? "quiet cases-says" : "only-read"} role="status">
        {props.says}
      </p>
      <NewsButton
        label={news ? words("cases_news") : undefined}
        onPress={() => {
          onNews();
          setToTop(toTop + 1);
        }}
      />
      {ids === undefined ? (
        <Skeleton />
      ) : ids.length === 0 ? (
        !isSearch && <NoCases list={wanted.list} name={props.name} onSettings={props.onSettings} />
      ) : (
        <LongList
          key={isSearch ? "found" : `${props.account} ${wanted.list}`}
          ids={ids}
          setSize={props.setSize}
          usualHeight={92}
          className="cases-rows"
          rowClass="cases-item"
          heads="button"
          label={isSearch ? words("cases_found_label") : words(`cases_list_${wanted.list}`)}
          toTop={toTop}
          focusFirst={props.focusFirst}
          onActive={props.onActive}
          onSight={props.onSight}
          onNearEnd={props.onNearEnd}
          renderRow={(id, tabIndex) => {
            const row = rowOf(id);
            return row ? (
              <CaseRow
                row={row}
                now={now}
                tabIndex={tabIndex}
                onOpen={open}
                account={accountOf(row)}
              />
            ) : (
              <p className="only-read">{words("loading")}</p>
            );
          }}
        />
      )}
    </section>
  );
}

/** Nobody is reading or pointing at a row that would move, so the list may turn by itself. */
function isCalm(section: HTMLElement): boolean {
  const rows = section.querySelector(".cases-rows");
  if (!rows) return true;
  return scrollY < 4 && !rows.matches(":hover") && !rows.contains(document.activeElement);
}
