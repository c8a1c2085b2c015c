import { useLiveQuery } from "dexie-react-hooks";
import { useMemo, useState } from "react";
import { DoneBar, type Done } from "../../../components/replies/done-bar.tsx";
import { isEmpty } from "../../../components/replies/fields.ts";
import { ALL, choicesOf, listed } from "../../../components/replies/filter.ts";
import { LibraryView } from "../../../components/replies/library-view.tsx";
import { saveFile } from "../../../components/ui/save-file.ts";
import { Skeleton } from "../../../components/ui/skeleton.tsx";
import { useTheme } from "../../../components/ui/use-theme.ts";
import { askWorker, problemWords } from "../../../lib/messages/index.ts";
import { words } from "../../../lib/platform/index.ts";
import type { ReplyFormat, StarterSetId } from "../../../lib/replies/index.ts";
import { readers } from "../store.ts";
import { EditorPart } from "./editor-part.tsx";
import { forgetUses } from "./forget-uses.ts";
import { useKept } from "./kept.ts";
import { useFound } from "./use-found.ts";
import { useImport } from "./use-import.tsx";
import "../../../components/replies/library.css";

const addressOf = (id: string) => `#replies/${encodeURIComponent(id)}`;

/** The library of canned replies, joined to the store and the worker. */
export default function LibraryPage({ openId }: { readonly openId: string | undefined }) {
  const replies = useLiveQuery(() => readers.replies());
  const settings = useLiveQuery(() => readers.settings());
  const accounts = useLiveQuery(() => readers.accounts());
  const [shown, setShown] = useState(ALL);
  const [done, setDone] = useState<Done>();
  const [toOpen, setToOpen] = useState(0);
  const [now] = useState(() => Date.now());
  const kept = useKept();
  const found = useFound(shown.query, replies);
  const importing = useImport(now, setDone);
  useTheme(settings?.dark);
  const choices = useMemo(
    () =>
      choicesOf(
        replies ?? [],
        accounts?.map(({ handle }) => handle),
      ),
    [replies, accounts],
  );
  const rows = useMemo(() => listed(replies ?? [], shown, found), [replies, shown, found]);
  if (!replies || !settings || !accounts) return <Skeleton />;

  const tell = async (work: () => Promise<Done | undefined>) => {
    try {
      const said = await work();
      if (said) setDone(said);
    } catch (error) {
      setDone({ sentence: problemWords(error) });
    }
  };
  const archive = (ids: string[], archived: boolean) =>
    tell(async () => {
      await askWorker("panel/archiveReplies", { ids, archived });
      return {
        sentence: words(archived ? "done_archived" : "done_unarchived"),
        onUndo: () => void archive(ids, !archived),
      };
    });
  const onSet = (set: StarterSetId) =>
    tell(async () => {
      const { added } = await askWorker("panel/addStarterSet", { set });
      return { sentence: words("done_set", added) };
    });
  const onExport = (format: ReplyFormat) =>
    tell(async () => {
      const { text } = await askWorker("panel/exportReplies", { format, archived: true });
      saveFile(`aside-replies.${format}`, text, format === "csv" ? "text/csv" : "application/json");
      return undefined;
    });
  const known = new Set(replies.map(({ id }) => id));
  const begun = [...kept.values()].filter((fields) => !known.has(fields.id) && !isEmpty(fields));
  return (
    <LibraryView
      replies={replies}
      choices={choices}
      listed={rows}
      shown={shown}
      onShown={setShown}
      openId={openId}
      unsaved={new Set(kept.keys())}
      begun={begun}
      addressOf={addressOf}
      onNew={() => {
        location.hash = addressOf(crypto.randomUUID());
      }}
      onImport={importing.open}
      onExport={(format) => void onExport(format)}
      onSet={onSet}
      onForget={() => forgetUses({ of: "all" })}
      toOpen={toOpen}
      done={
        <>
          <DoneBar done={done} onClose={() => setDone(undefined)} />
          {importing.dialog}
        </>
      }
    >
      {openId === undefined || openId === "" ? undefined : (
        <EditorPart
          key={openId}
          id={openId}
          replies={replies}
          folders={choices.folders}
          accounts={accounts}
          settings={settings}
          now={now}
          addressOf={addressOf}
          onArchive={(archived) => void archive([openId], archived)}
          onBack={() => {
            location.hash = "#replies";
            setToOpen(toOpen + 1);
          }}
        />
      )}
    </LibraryView>
  );
}
