import "../../components/cases/cases.css";
import { useLiveQuery } from "dexie-react-hooks";
import { useRef, useState } from "react";
import { CasesView } from "../../components/cases/cases-view.tsx";
import type { WantedCases } from "../../components/cases/cases-filter.tsx";
import type { Handle } from "../../lib/customers/index.ts";
import { CASES_PAGE, type CaseRow, type Settings } from "../../lib/db/index.ts";
import { browser, words } from "../../lib/platform/index.ts";
import { CaseFiles } from "./case-files.tsx";
import { caseReaders } from "./case-store.ts";
import { readers } from "./store.ts";
import { useCases } from "./use-cases.ts";
import { useSearch, type Search } from "./use-search.ts";

/** The most rows that are read at once to come back to where the person was. */
const MOST_AGAIN = 960;

/** Where the person was among the cases when they opened one. */
export interface LeftCases {
  readonly wanted: WantedCases;
  /** The row that had the focus, and how far down the list it was. */
  readonly active?: { readonly id: string; readonly at: number };
}

interface CasesScreenProps {
  /** The account that X is signed in with in this window, where that is known. */
  readonly signedIn: Handle | undefined;
  readonly settings: Settings | undefined;
  readonly now: number;
  /** Where the person comes back to, from a case that they opened here. */
  readonly before: LeftCases | undefined;
  readonly onOpen: (row: CaseRow, left: LeftCases) => void;
}

/** The cases of an account, in lists, and the search over all of them. */
export function CasesScreen(props: CasesScreenProps) {
  const { signedIn, settings, now, onOpen } = props;
  const [before, setBefore] = useState(props.before);
  const active = useRef(before?.active);
  const [wanted, setWanted] = useState<WantedCases>(before?.wanted ?? { list: "open", typed: "" });
  const accounts = useLiveQuery(() => readers.accounts());
  const account = wanted.account ?? signedIn ?? accounts?.[0]?.handle;
  const name = settings?.agentName ?? "";
  const until = new Date(now).setHours(24, 0, 0, 0) - 1;
  const counts = useLiveQuery(
    async () => (account === undefined ? undefined : caseReaders.counts(account, name, until)),
    [account, name, until],
  );

  const size = Math.min(MOST_AGAIN, Math.max(CASES_PAGE, (before?.active?.at ?? 0) + 20));
  const filter =
    account === undefined
      ? undefined
      : { account, list: wanted.list, ...(name !== "" && { name }) };
  const cases = useCases(filter, size);
  const typed = wanted.typed.trim();
  const search = useSearch(typed);
  const isRead = accounts !== undefined && settings !== undefined;
  const list =
    typed === ""
      ? {
          ids: isRead ? cases.ids : undefined,
          rowOf: cases.rowOf,
          setSize: cases.setSize,
          news: cases.news > 0,
          onSight: cases.inSight,
          onNearEnd: cases.more,
        }
      : shownOf(search);
  return (
    <CasesView
      {...list}
      wanted={wanted}
      onWanted={(changed) => {
        setWanted(changed);
        setBefore(undefined);
        active.current = undefined;
      }}
      account={account}
      accounts={accounts ?? []}
      counts={counts}
      says={typed === "" ? undefined : saysOf(search)}
      onNews={cases.takeNews}
      now={now}
      name={name}
      focusFirst={before ? again(before, list.ids) : undefined}
      onActive={(id) => {
        active.current = { id, at: list.ids?.indexOf(id) ?? 0 };
      }}
      onOpen={(row) => onOpen(row, { wanted, ...(active.current && { active: active.current }) })}
      onSettings={() => void browser.runtime.openOptionsPage()}
      files={
        <CaseFiles filter={filter} found={typed === "" ? undefined : (search?.found?.rows ?? [])} />
      }
    />
  );
}

const nothing = (): void => {};

/** What was found stands there whole. */
function shownOf(search: Search | undefined) {
  const { rows = [], more = false } = search?.found ?? {};
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    ids: search && rows.map(({ id }) => id),
    rowOf: (id: string) => byId.get(id),
    setSize: more ? -1 : rows.length,
    news: false,
    onSight: nothing,
    onNearEnd: nothing,
  };
}

function saysOf(search: Search | undefined): string {
  if (!search) return "";
  const { query, found } = search;
  if (!found) return words("cases_short");
  const { length } = found.rows;
  if (length === 0) return words("cases_none", query);
  if (found.more) return words("cases_found_more", String(length));
  return length === 1 ? words("cases_found_one") : words("cases_found", String(length));
}

/** The row that was left, or where it is no longer in the list, the one that stands in its place. */
function again({ active }: LeftCases, ids: readonly string[] | undefined): string | undefined {
  if (!active || !ids) return undefined;
  return ids.includes(active.id) ? active.id : ids[Math.min(active.at, ids.length - 1)];
}
