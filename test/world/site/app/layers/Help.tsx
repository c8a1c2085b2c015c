import { KEYS } from "../shortcut-keys.ts";

export function Help({ onClose }: { onClose: () => void }) {
  return (
    <div className="modal-layer" onClick={onClose}>
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="modal help">
        <h2 id="modal-header">Keyboard shortcuts</h2>
        <ul>
          {Object.entries(KEYS).map(([key, what]) => (
            <li key={key}>
              <kbd>{key}</kbd> {what}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
