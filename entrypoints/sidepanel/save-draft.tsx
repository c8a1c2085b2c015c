import { SaveAsReply, type SavedAs } from "../../components/composer/save-as-reply.tsx";
import { agentNameIn } from "../../lib/db/index.ts";
import { askWorker, problemWords } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { Channel } from "../../lib/sends/index.ts";
import { dmLinkOf } from "../../lib/text/index.ts";
import { editReply } from "./edit-reply.ts";
import type { ShownCase } from "./read-case.ts";
import { useEngine } from "./use-engine.ts";

interface SaveDraftProps {
  readonly data: ShownCase;
  readonly channel: Channel;
  readonly text: string;
}

/** What is written for one customer, kept as a canned reply for all. */
export function SaveDraft({ data, channel, text }: SaveDraftProps) {
  const engine = useEngine();
  const { customer, account, settings } = data;
  if (!engine || text.trim() === "") return null;
  const { template, prompt } = engine.templateFor(text, {
    customer,
    agentName: agentNameIn(settings, account.handle),
    account,
    ...(account.userId !== undefined && { dmLink: dmLinkOf(account.userId) }),
  });
  const onSave = async (title: string, shortcut: string): Promise<SavedAs> => {
    try {
      const answer = await askWorker("panel/saveReply", {
        reply: {
          id: crypto.randomUUID(),
          title,
          shortcut,
          scope: channel,
          language: data.case.tweet?.language ?? "en",
          wordings: [template],
          ...(prompt !== undefined && { prompt }),
        },
      });
      if ("problem" in answer)
        return { name: "refused", sentence: words("editor_clash_with", answer.by.title) };
      return { name: "saved", id: answer.reply.id };
    } catch (error) {
      return { name: "refused", sentence: problemWords(error) };
    }
  };
  return <SaveAsReply template={template} onSave={onSave} onEdit={editReply} />;
}
