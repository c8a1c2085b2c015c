import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { Etiquette, type FileNews, type RuleInfo } from "../../components/options/etiquette.tsx";
import type { Readers, Settings } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { etiquetteFile, readEtiquetteFile, type EtiquetteSettings } from "./etiquette-file.ts";

interface EtiquetteSectionProps {
  readonly settings: Settings;
  readonly readers: Pick<Readers, "ruleUses">;
  readonly onSettings: (changed: Partial<Settings>) => void;
}

/** The settings of etiquette, joined to the store and to files. */
export function EtiquetteSection({ settings, readers, onSettings }: EtiquetteSectionProps) {
  const { role, ruleLevels, place, ownContacts } = settings;
  const uses = useLiveQuery(() => readers.ruleUses()) ?? [];
  const [rules, setRules] = useState<readonly RuleInfo[]>();
  const [news, setNews] = useState<FileNews>();
  const [before, setBefore] = useState<EtiquetteSettings>();
  useEffect(() => {
    void import("./etiquette-rules.ts").then((loaded) => setRules(loaded.rulesToShow));
  }, []);

  function replace(next: EtiquetteSettings, sentence: string) {
    setBefore({ role, ruleLevels });
    setNews({ level: "info", sentence });
    onSettings({ ...next });
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
    replace(loaded, words("options_file_loaded", file.name) + without);
  }

  return (
    <section>
      <h2>{words("options_etiquette")}</h2>
      <Etiquette
        role={role}
        ruleLevels={ruleLevels}
        place={place}
        ownContacts={ownContacts}
        rules={rules}
        uses={uses}
        news={news}
        onSet={(changed) => {
          setNews(undefined);
          onSettings(changed);
        }}
        onSave={() => save(etiquetteFile({ role, ruleLevels }))}
        onLoad={(file) => void load(file)}
        onUndo={
          before &&
          (() => {
            setBefore(undefined);
            setNews(undefined);
            onSettings({ ...before });
          })
        }
        onReset={() =>
          replace({ role: "service", ruleLevels: {} }, words("options_rules_wereReset"))
        }
      />
    </section>
  );
}

/** The browser's own download, into the person's folder. */
function save(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "aside-etiquette.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
