import { words } from "../../lib/platform/index.ts";
import { Chip, Chips } from "./chips.tsx";

interface ForAccountsProps {
  /** The person's own. */
  readonly accounts: readonly { readonly handle: string; readonly shownHandle: string }[];
  /** Handles, in lower case; none: all accounts. */
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** For which of the person's accounts something is; nothing where there is nothing to choose. */
export function ForAccounts({ accounts, chosen, onChosen }: ForAccountsProps) {
  if (accounts.length < 2 && chosen.length === 0) return null;
  const known = new Map(accounts.map(({ handle, shownHandle }) => [handle, shownHandle]));
  // One that came with a file, or is signed in no more, can still be taken away.
  for (const handle of chosen) if (!known.has(handle)) known.set(handle, handle);
  return (
    <fieldset className="chips">
      <legend className="editor-legend">{words("forAccounts")}</legend>
      <Chip
        name={words("filter_account_all")}
        on={chosen.length === 0}
        onPress={() => onChosen([])}
      />
      <Chips
        all={[...known.keys()]}
        nameOf={(handle) => `@${known.get(handle) ?? handle}`}
        chosen={chosen}
        onChosen={onChosen}
      />
    </fieldset>
  );
}
