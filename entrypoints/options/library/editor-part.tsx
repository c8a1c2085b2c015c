import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { ReplyEditor } from "../../../components/replies/editor/reply-editor.tsx";
import {
  fieldsOf,
  newFields,
  replyOf,
  says,
  type Fields,
} from "../../../components/replies/fields.ts";
import { holderOf } from "../../../components/replies/filter.ts";
import { isFor } from "../../../lib/customers/index.ts";
import { agentNameIn, type Account, type Settings } from "../../../lib/db/index.ts";
import { askWorker, problemWords } from "../../../lib/messages/index.ts";
import { words } from "../../../lib/platform/index.ts";
import { statsOf, type CannedReply, type StoredReply } from "../../../lib/replies/index.ts";
import { readers } from "../store.ts";
import { forgetUses } from "./forget-uses.ts";
import { dropKept, keep, useKept } from "./kept.ts";
import { look } from "./look.ts";

interface EditorPartProps {
  readonly id: string;
  readonly replies: readonly StoredReply[];
  readonly folders: readonly string[];
  readonly accounts: readonly Account[];
  readonly settings: Pick<Settings, "agentName" | "agentNames">;
  readonly now: number;
  readonly addressOf: (id: string) => string;
  readonly onArchive: (archived: boolean) => void;
  readonly onBack: () => void;
}

/** The editor of one reply, joined to the store, to what is kept of it, and to the worker. */
export function EditorPart(props: EditorPartProps) {
  const { id, replies, accounts, settings, onBack } = props;
  const stored = replies.find((reply) => reply.id === id);
  const versions = useLiveQuery(() => readers.replyVersions(id), [id]) ?? [];
  const used = useLiveQuery(() => readers.replyUsed(id), [id]);
  const kept = useKept().get(id);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string>();
  const fields = { ...newFields(id), ...(kept ?? (stored && fieldsOf(stored))) };
  // It reads as it will in an account that it is for.
  const account = accounts.find((own) => isFor(fields, own.handle)) ?? accounts[0];

  const onFields = (changed: Fields) => {
    setProblem(undefined);
    if (stored && says(changed, stored)) dropKept(id);
    else keep(changed);
  };
  const tell = async (work: () => Promise<string | undefined>) => {
    setSaving(true);
    setProblem(undefined);
    try {
      setProblem(await work());
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      setSaving(false);
    }
  };
  const onSave = () =>
    tell(async () => {
      const answer = await askWorker("panel/saveReply", { reply: replyOf(fields) });
      if ("problem" in answer) return words("editor_clash_with", answer.by.title);
      dropKept(id);
      return undefined;
    });
  const parts = account ? replies.filter((one) => isFor(one, account.handle)) : replies;
  const lookNow = (reply: CannedReply, wording: string, example: number) =>
    look(reply, wording, example, {
      account,
      agentName: account ? agentNameIn(settings, account.handle) : settings.agentName,
      now: props.now,
      partial: (shortcut) => holderOf(parts, shortcut, id)?.wordings[0],
    });
  return (
    <ReplyEditor
      fields={fields}
      onFields={onFields}
      stored={stored}
      isChanged={kept !== undefined}
      folders={props.folders}
      holder={holderOf(replies, fields.shortcut, id)}
      look={lookNow}
      versions={versions}
      stats={used && statsOf(used)}
      account={account?.shownHandle ?? words("preview_you")}
      accounts={accounts}
      now={props.now}
      saving={saving}
      problem={problem}
      addressOf={props.addressOf}
      onSave={() => void onSave()}
      onDiscard={() => {
        dropKept(id);
        if (!stored) onBack();
      }}
      onArchive={props.onArchive}
      onDrop={() =>
        void tell(async () => {
          await askWorker("panel/dropReplies", { ids: [id] });
          dropKept(id);
          onBack();
          return undefined;
        })
      }
      onForget={() => forgetUses({ of: "reply", replyId: id })}
      onBack={onBack}
    />
  );
}
