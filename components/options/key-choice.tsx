import { Keyboard } from "lucide-react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { CopyText } from "../ui/copy-text.tsx";

interface KeyChoiceProps {
  /** As the browser writes it; empty: none is set. */
  readonly shortcut: string;
  /** Where the browser has its shortcuts; missing where there is no address for it. */
  readonly address: string | undefined;
  readonly onChange: () => void;
}

/** The key that opens the canned replies. Only the browser can set it; here is the way there. */
export function KeyChoice({ shortcut, address, onChange }: KeyChoiceProps) {
  const [before = "", behind = ""] = words("options_key_is", MARK).split(MARK);
  return (
    <>
      {shortcut === "" ? (
        <p>{words("options_key_none")}</p>
      ) : (
        <p>
          {before}
          <kbd className="key">{shortcut}</kbd>
          {behind}
        </p>
      )}
      <div className="row">
        <Button small icon={Keyboard} onClick={onChange}>
          {words(shortcut === "" ? "options_key_set" : "options_key_change")}
        </Button>
      </div>
      <p className="quiet">
        {address === undefined
          ? words("options_key_whereFirefox")
          : words("options_key_where", address)}
      </p>
      {address !== undefined && <CopyText text={address} label={words("options_key_copy")} />}
    </>
  );
}

const MARK = "\u0001";
