import { useEffect, useState } from "react";
import { KeyChoice } from "../../components/options/key-choice.tsx";
import { chooseKeys, keyOf, shortcutsAddress, words } from "../../lib/platform/index.ts";

/** The key for the canned replies, as the browser has it; read anew when the person comes back from there. */
export function KeySection() {
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    const read = () => void keyOf("open-picker").then(setShortcut);
    read();
    addEventListener("focus", read);
    return () => removeEventListener("focus", read);
  }, []);
  if (shortcut === undefined) return null;
  return (
    <section>
      <h2>{words("options_key")}</h2>
      <KeyChoice
        shortcut={shortcut}
        address={shortcutsAddress()}
        onChange={() => void chooseKeys().catch(() => undefined)}
      />
    </section>
  );
}
