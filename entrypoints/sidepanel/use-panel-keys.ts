import { useEffect, useRef, useState } from "react";
import type { Part } from "../../components/ui/panel-frame.tsx";
import type { CaseList } from "../../lib/db/index.ts";
import { liveKeys, useKey, useKeyboard, type KeyName } from "./keys.ts";

interface PanelKeys {
  readonly part: Part;
  /** The case that is shown, if one is. */
  readonly shown: string | null;
  /** The list that the next one is of, and the person's name, which `mine` is about. */
  readonly list: CaseList;
  readonly name: string;
  readonly onCase: (caseId: string) => void;
  readonly onPart: (part: Part) => void;
}

/** The keys that lead from one case to the next, to the search, and to the sheet of all keys. */
export function usePanelKeys({ part, shown, list, name, onCase, onPart }: PanelKeys) {
  useKeyboard();
  const [keys, setKeys] = useState<readonly KeyName[]>();
  const showKeys = () => setKeys(liveKeys());
  useKey("help", showKeys);

  const go = async (by: 1 | -1) => {
    if (shown === null) return;
    const { besideCase } = await import("./beside-case.ts");
    const beside = await besideCase(shown, by, list, name);
    if (beside !== undefined) onCase(beside);
  };
  const onACase = part === "case" && shown !== null;
  useKey("nextCase", onACase ? () => void go(1) : undefined);
  useKey("previousCase", onACase ? () => void go(-1) : undefined);

  const searches = useRef(false);
  useKey("search", () => {
    if (part === "cases") return toSearch();
    searches.current = true;
    onPart("cases");
  });
  useEffect(() => {
    if (part === "cases" && searches.current) toSearch();
    searches.current = false;
  }, [part]);
  return { keys, showKeys, hideKeys: () => setKeys(undefined) };
}

function toSearch(): void {
  const field = document.querySelector<HTMLInputElement>("[role=search] [type=search]");
  field?.focus();
  field?.select();
}
