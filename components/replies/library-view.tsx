import { Download, Plus, Upload } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { words } from "../../lib/platform/index.ts";
import type { ReplyFormat, StarterSetId, StoredReply } from "../../lib/replies/index.ts";
import { Button } from "../ui/button.tsx";
import { Forget } from "../ui/forget.tsx";
import { More } from "../ui/more.tsx";
import type { Choices, Shown } from "./filter.ts";
import { FirstRun } from "./first-run.tsx";
import { LibraryFilter } from "./library-filter.tsx";
import { ReplyList } from "./reply-list.tsx";

interface LibraryViewProps {
  /** The whole library, archived ones too. */
  readonly replies: readonly StoredReply[];
  readonly choices: Choices;
  /** What is listed of it. */
  readonly listed: readonly StoredReply[];
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
  readonly openId: string | undefined;
  /** Ids of replies with changes that are not saved. */
  readonly unsaved: ReadonlySet<string>;
  /** New replies that were begun and not saved, with what they are called so far. */
  readonly begun: readonly { readonly id: string; readonly title: string }[];
  readonly addressOf: (id: string) => string;
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onExport: (format: ReplyFormat) => void;
  readonly onSet: (set: StarterSetId) => Promise<void>;
  /** Forgets every use; gives the sentence that says what came of it. */
  readonly onForget: () => Promise<string>;
  /** Changes when the row of the open reply is to have the focus. */
  readonly toOpen: number;
  /** What was done just now, with the way back. */
  readonly done: ReactNode;
  /** The open reply. */
  readonly children: ReactNode;
}

/** The library: the list beside the one that is open; in a narrow window one of the two. */
export function LibraryView(props: LibraryViewProps) {
  const { replies, listed, shown, openId, begun } = props;
  const search = useRef<HTMLInputElement>(null);
  const [toList, setToList] = useState(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const on = event.target as HTMLElement | null;
      const isTyping = on?.matches("input, textarea, select, [contenteditable]") === true;
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const isEmpty = replies.length === 0;
  return (
    <main className="library" data-open={openId === undefined ? undefined : ""}>
      <section className="library-side">
        <header className="library-head">
          <h1>{words("library_title")}</h1>
          <Button kind="primary" small icon={Plus} onClick={props.onNew}>
            {words("library_new")}
          </Button>
        </header>
        {begun.length > 0 && (
          <ul className="library-begun" aria-label={words("library_begun")}>
            {begun.map(({ id, title }) => (
              <li key={id}>
                <a href={props.addressOf(id)} aria-current={id === openId ? "true" : undefined}>
                  <bdi>{title || words("editor_new")}</bdi>{" "}
                  <span className="quiet">{words("library_unsaved")}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {isEmpty ? (
          <FirstRun onSet={props.onSet} onNew={props.onNew} onImport={props.onImport} />
        ) : (
          <>
            <LibraryFilter
              shown={shown}
              choices={props.choices}
              archivedCount={replies.filter(({ archivedAt }) => archivedAt !== undefined).length}
              search={search}
              onShown={props.onShown}
              onLeave={() => setToList(toList + 1)}
            />
            <p className="quiet library-count" role="status">
              {countWords(listed.length, shown.query !== "")}
            </p>
            <ReplyList
              replies={listed}
              openId={openId}
              unsaved={props.unsaved}
              toOpen={props.toOpen + toList}
              addressOf={props.addressOf}
            />
            <footer className="library-foot">
              <Button kind="quiet" small icon={Upload} onClick={props.onImport}>
                {words("library_import")}
              </Button>
              <Button kind="quiet" small icon={Download} onClick={() => props.onExport("json")}>
                {words("library_export_json")}
              </Button>
              <Button kind="quiet" small icon={Download} onClick={() => props.onExport("csv")}>
                {words("library_export_csv")}
              </Button>
              <More label={words("library_sets")}>
                <div className="row">
                  {(["shop", "product", "creator"] as const).map((set) => (
                    <Button key={set} small onClick={() => void props.onSet(set)}>
                      {words(`first_${set}`)}
                    </Button>
                  ))}
                </div>
              </More>
              <Forget of="all" onForget={props.onForget} />
            </footer>
          </>
        )}
      </section>
      <div className="library-open">
        {props.children ??
          (!isEmpty && <p className="quiet library-choose">{words("library_choose")}</p>)}
      </div>
      {props.done}
    </main>
  );
}

function countWords(count: number, isSearch: boolean): string {
  if (count === 0) return words(isSearch ? "library_none_found" : "library_none");
  return count === 1 ? words("library_count_one") : words("library_count", count.toLocaleString());
}
