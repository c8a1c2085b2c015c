import { words } from "../../lib/platform/index.ts";

interface ForAccountsProps {
  /** The person's own. */
  readonly accounts: readonly { readonly handle: string; readonly shownHandle: string }[];
  /** Handles, in lower case; none: all accounts. */
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: string[]) => void;
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
      <label className="chip">
        <input
          type="checkbox"
          className="only-read"
          checked={chosen.length === 0}
          onChange={() => onChosen([])}
        />
        <span>{words("filter_account_all")}</span>
      </label>
      {[...known].map(([handle, shown]) => (
        <label key={handle} className="chip">
          <input
            type="checkbox"
            className="only-read"
            checked={chosen.includes(handle)}
            onChange={({ target }) =>
              onChosen(
                target.checked ? [...chosen, handle] : chosen.filter((other) => other !== handle),
              )
            }
          />
          <span dir="ltr">@{shown}</span>
        </label>
      ))}
    </fieldset>
  );
}
