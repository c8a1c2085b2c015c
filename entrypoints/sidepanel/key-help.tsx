import { KeySheet } from "../../components/ui/key-sheet.tsx";
import { wordsFor } from "../../lib/platform/index.ts";
import { keyWords, type KeyName } from "./keys.ts";

interface KeyHelpProps {
  /** Those that do something just now. */
  readonly keys: readonly KeyName[];
  readonly onClose: () => void;
}

/** What the keys do. */
export function KeyHelp({ keys, onClose }: KeyHelpProps) {
  const shown = keys.map((name) => ({ key: keyWords(name), means: wordsFor(`key_${name}`) }));
  return <KeySheet keys={shown} onClose={onClose} />;
}
