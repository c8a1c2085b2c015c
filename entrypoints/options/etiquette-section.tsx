import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { Etiquette, type FileNews, type RuleInfo } from "../../components/options/etiquette.tsx";
import { saveFile } from "../../components/ui/save-file.ts";
import type { Readers, Settings } from "../../lib/db/index.ts";
import { askWorker, problemWords } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import {
  etiquetteFile,
  readEtiquetteFile,
  type DontSay,
  type EtiquetteSettings,
} from "./etiquette-file.ts";

interface EtiquetteSectionProps {
  readonly settings: Settings;
  readonly readers: Pick<Readers, "ruleUses" | "playbook">;
  readonly onSettings: (changed: Partial<Settings>) => void;
}

/** The settings of etiquette, joined to the store and to files. */
export function EtiquetteSection({ settings, readers, onSettings }: EtiquetteSectionProps) {
  const { role, ruleLevels, ruleWords, languages, place, ownContacts } = settings;
  const uses = useLiveQuery(() => readers.ruleUses()) ?? [];
  const [rules, setRules] = useState<readonly RuleInfo[]>();
  const [news, setNews] = useState<FileNews>();
  const [before, setBefore] = useState<EtiquetteSettings & { readonly added: readonly string[] }>();
  useEffect(() => {
    void import("./etiquette-rules.ts").then((loaded) => setRules(loaded.rulesToShow));
  }, []);

  async function replace(next: EtiquetteSettings, sentence: string) {
    const { dontSay = [], ...others } = next;
    try {
      setBefore({
        role,
        ruleLevels,
        ownContacts,
        ruleWords,
        languages,
        added: await addDontSay(dontSay, await phrases()),
      });
      setNews({ level: "info", sentence });
      onSettings(others);
    } catch (error) {
      setNews({ level: "stop", sentence: problemWords(error) });
    }
  }

  const phrases = async () =>
    (await readers.playbook())
      .filter(({ kind }) => kind === "dontSay")
      .map(({ text, instead, accounts }) =>
        Object.assign(
          { text },
          instead !== undefined && { instead },
          accounts !== undefined && { accounts },
        ),
      );

  async function saveAll() {
    const file = etiquetteFile({
      role,
      ruleLevels,
      ownContacts,
      ruleWords,
      languages,
      dontSay: await phrases(),
    });
    saveFile("aside-etiquette.json", file, "application/json");
  }

  async function load(file: File) {
    const read = readEtiquetteFile(await file.text());
    if ("problem" in read) {
      const { problem } = read;
      setBefore(undefined);
      setNews({
        level: "stop",
        sentence: words(`options_file_${problem.kind}`, "what" in problem ? problem.what : ""),
      });
      return;
    }
    const { settings: loaded, unknown } = read;
    const without =
      unknown.length === 0 ? "" : ` ${words("options_file_unknown", unknown.join(", "))}`;
    await replace(loaded, words("options_file_loaded", file.name) + without);
  }

  return (
    <section>
      <h2>{words("options_etiquette")}</h2>
      <Etiquette
        role={role}
        ruleLevels={ruleLevels}
        place={place}
        ownContacts={ownContacts}
        ruleWords={ruleWords}
        languages={languages}
        rules={rules}
        uses={uses}
        news={news}
        onSet={(changed) => {
          setNews(undefined);
          onSettings(changed);
        }}
        onSave={() => void saveAll()}
        onLoad={(file) => void load(file)}
        onUndo={
          before &&
          (() => {
            setBefore(undefined);
            setNews(undefined);
            const { added, ...settled } = before;
            onSettings(settled);
            for (const id of added) void askWorker("panel/dropPlaybook", { id });
          })
        }
        onReset={() =>
          void replace(
            { role: "service", ruleLevels: {}, ruleWords: {} },
            words("options_rules_wereReset"),
          )
        }
      />
    </section>
  );
}

/** Puts those into the playbook that it does not have, and tells their ids. */
async function addDontSay(all: readonly DontSay[], known: readonly DontSay[]): Promise<string[]> {
  const plain = ({ text, accounts = [] }: DontSay) =>
    [text.trim().toLowerCase(), ...accounts.toSorted()].join("\n");
  const had = new Set(known.map(plain));
  const added: string[] = [];
  for (const one of all) {
    if (had.has(plain(one))) continue;
    had.add(plain(one));
    const id = crypto.randomUUID();
    await askWorker("panel/savePlaybook", { entry: { ...one, id, kind: "dontSay" } });
    added.push(id);
  }
  return added;
}
