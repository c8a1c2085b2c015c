import { Button } from "../parts/Button.tsx";

/** Asked when the post window is closed with words in it. */
export function ConfirmSheet({ onSave, onDiscard }: { onSave: () => void; onDiscard: () => void }) {
  return (
    <div data-testid="confirmationSheetDialog" className="sheet">
      <h1>Save post?</h1>
      <p>You can save this to send later from your drafts.</p>
      <Button testid="confirmationSheetConfirm" className="pill solid" onClick={onSave}>
        <span>Save</span>
      </Button>
      <Button testid="confirmationSheetCancel" className="pill outline" onClick={onDiscard}>
        <span>Discard</span>
      </Button>
    </div>
  );
}
