import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import type { Entry } from "../../../components/playbook/entry-form.tsx";
import { PlaybookView } from "../../../components/playbook/playbook-view.tsx";
import { DoneBar, type Done } from "../../../components/replies/done-bar.tsx";
import { Skeleton } from "../../../components/ui/skeleton.tsx";
import { useTheme } from "../../../components/ui/use-theme.ts";
import { RULE_IDS } from "../../../lib/etiquette/index.ts";
import { askWorker, problemWords } from "../../../lib/messages/index.ts";
import { words } from "../../../lib/platform/index.ts";
import type { PlaybookEntry } from "../../../lib/replies/index.ts";
import { readers } from "../store.ts";
import { keptEntries } from "./kept-entries.ts";
import "../../../components/replies/library.css";
import "../../../components/playbook/playbook.css";

/** The playbook, joined to the store and the worker. */
export default function PlaybookPage() {
  const entries = useLiveQuery(() => readers.playbook());
  const replies = useLiveQuery(() => readers.replies());
  const settings = useLiveQuery(() => readers.settings());
  const accounts = useLiveQuery(() => readers.accounts());
  const kept = keptEntries.use();
  const [done, setDone] = useState<Done>();
  useTheme(settings?.dark);
  if (!entries || !replies || !settings || !accounts) return <Skeleton />;

  const tell = async (work: () => Promise<Done | undefined>) => {
    try {
      setDone(await work());
    } catch (error) {
      setDone({ sentence: problemWords(error) });
    }
  };
  const onSave = (entry: Entry, key = entry.id) =>
    tell(async () => {
      await askWorker("panel/savePlaybook", { entry });
      keptEntries.drop(key);
      return undefined;
    });
  const onDrop = (entry: PlaybookEntry) =>
    tell(async () => {
      const { changedAt: _changed, ...before } = entry;
      await askWorker("panel/dropPlaybook", { id: entry.id });
      return { sentence: words("playbook_dropped"), onUndo: () => void onSave(before) };
    });
  return (
    <>
      <PlaybookView
        entries={entries}
        replies={replies.filter(({ archivedAt }) => archivedAt === undefined)}
        rules={RULE_IDS.map((id) => ({ id, title: words(`rule_${id}_title`) }))}
        accounts={accounts}
        addressOf={(id) => `#replies/${encodeURIComponent(id)}`}
        newId={() => crypto.randomUUID()}
        kept={kept}
        onKeep={keptEntries.keep}
        onDropKept={keptEntries.drop}
        onSave={(entry, key) => void onSave(entry, key)}
        onDrop={(entry) => void onDrop(entry)}
      />
      <DoneBar done={done} onClose={() => setDone(undefined)} />
    </>
  );
}
