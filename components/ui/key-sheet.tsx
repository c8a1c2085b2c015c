import { X } from "lucide-react";
import { words } from "../../lib/platform/index.ts";

interface KeySheetProps {
  readonly keys: readonly { readonly key: string; readonly means: string }[];
  readonly onClose: () => void;
}

/** What the keys do, over everything else until it is closed. */
export function KeySheet({ keys, onClose }: KeySheetProps) {
  return (
    <dialog ref={open} className="key-sheet" aria-labelledby="keys-heading" onClose={onClose}>
      <header className="row">
        <h2 id="keys-heading">{words("keys_heading")}</h2>
        <form method="dialog">
          <button className="icon-button" aria-label={words("about_close")}>
            <X size={20} aria-hidden="true" />
          </button>
        </form>
      </header>
      <dl>
        {keys.map(({ key, means }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{words("keys_fields")}</p>
    </dialog>
  );
}

function open(dialog: HTMLDialogElement | null) {
  if (dialog && !dialog.open) dialog.showModal();
}
