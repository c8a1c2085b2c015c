import { useEffect, useRef, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { Button } from "../ui/button.tsx";
import { NewsButton } from "../ui/news-button.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import type { OnRow } from "./send-row.tsx";
import { ALL, SendsFilter, type Wanted } from "./sends-filter.tsx";
import { SendsList } from "./sends-list.tsx";

interface SendsViewProps extends OnRow {
  /** Newest first; undefined while they are being read. They change only with `wanted` and `onNews`. */
  readonly ids: readonly string[] | undefined;
  readonly sendOf: (id: string) => Send | undefined;
  /** Of all sends that are wanted; -1 where nobody knows. */
  readonly setSize: number;
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  readonly accounts: Parameters<typeof SendsFilter>[0]["accounts"];
  /** More customers fit what was typed than are shown. */
  readonly tooMany: boolean;
  /** So many are new and not among `ids`. */
  readonly news: number;
  readonly onNews: () => void;
  readonly now: number;
  readonly onSight: (from: number, to: number) => void;
  readonly onNearEnd: () => void;
}

/** All sends, live, newest first. What is read stays where it is until the person asks for what is new. */
export function SendsView(props: SendsViewProps) {
  const { ids, wanted, onWanted, accounts, tooMany, news, onNews, ...rest } = props;
  const [toTop, setToTop] = useState(0);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (news > 0 && section.current && isCalm(section.current)) onNews();
  }, [news, onNews]);
  if (ids === undefined) return <Skeleton />;
  return (
    <section className="sends" ref={section}>
      <h1 className="only-read">{words("sends_heading")}</h1>
      <SendsFilter wanted={wanted} onWanted={onWanted} accounts={accounts} />
      {tooMany && <p className="quiet sends-hint">{words("sends_tooMany")}</p>}
      <NewsButton
        label={newsWords(news)}
        onPress={() => {
          onNews();
          setToTop(toTop + 1);
        }}
      />
      {ids.length === 0 ? (
        <Nothing wanted={wanted} onAll={() => onWanted(ALL)} />
      ) : (
        <SendsList ids={ids} toTop={toTop} {...rest} />
      )}
    </section>
  );
}

function newsWords(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? words("sends_new_one") : words("sends_new", count);
}

/** Nobody is reading or pointing at a row that would move, so what is new may come by itself. */
function isCalm(section: HTMLElement): boolean {
  const rows = section.querySelector(".sends-rows");
  if (!rows) return true;
  return (
    scrollY < 4 &&
    !rows.matches(":hover") &&
    !rows.contains(document.activeElement) &&
    rows.querySelector("details[open]") === null
  );
}

function Nothing({ wanted, onAll }: { readonly wanted: Wanted; readonly onAll: () => void }) {
  const { group, account, typed } = wanted;
  const start = typed.trim().replace(/^@/, "");
  if (group === "all" && account === undefined && start === "")
    return <p className="quiet sends-empty">{words("sends_empty")}</p>;
  return (
    <div className="sends-empty">
      <p className="quiet" dir="auto">
        {start === "" ? words("sends_empty_filter") : words("sends_empty_customer", start)}
      </p>
      <Button small onClick={onAll}>
        {words("sends_showAll")}
      </Button>
    </div>
  );
}
