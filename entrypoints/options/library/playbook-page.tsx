import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import type { Entry } from "../../../components/playbook/entry-form.tsx";
import { PlaybookView } from "../../../components/playbook/playbook-view.tsx";
import { DoneBar, type Done } from "../../../components/replies/done-bar.tsx";
import { Skeleton } from "../../../components/ui/skeleton.tsx";
import { useTheme } from "../../../components/ui/use-theme.ts";
import { RULE_IDS } from "../../../lib/etiquette/index.ts";
import { askWorker } from "../../../lib/messages/index.ts";
import { words } from "../../../lib/platform/index.ts";
import type { PlaybookEntry } from "../../../lib/replies/index.ts";
import { readers } from "../store.ts";
import { problemWords } from "./problem-words.ts";
import "../../../components/replies/library.css";
import "../../../components/playbook/playbook.css";

/** The playbook, joined to the store and the worker. */
export default function PlaybookPage() {
  const entries = useLiveQuery(() => readers.playbook());
  const replies = useLiveQuery(() => readers.replies());
  const settings = useLiveQuery(() => readers.settings());
  const [done, setDone] = useState<Done>();
  useTheme(settings?.dark);
  if (!entries || !replies || !settings) return <Skeleton />;

  const tell = async (work: () => Promise<Done | undefined>) => {
    try {
      setDone(await work());
    } catch (error) {
      setDone({ sentence: problemWords(error) });
    }
  };
  const onSave = (entry: Entry) =>
    tell(async () => {
      await askWorker("panel/savePlaybook", { entry });
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
        addressOf={(id) => `#replies/${encodeURIComponent(id)}`}
        newId={() => crypto.randomUUID()}
        onSave={(entry) => void onSave(entry)}
        onDrop={(entry) => void onDrop(entry)}
      />
      <DoneBar done={done} onClose={() => setDone(undefined)} />
    </>
  );
}
