import { onCommand } from "../../lib/platform/index.ts";

/**
 * Tells when the person presses the key for the canned replies while they are in the panel.
 * @returns stops telling
 */
export function onPickerKey(hear: () => void): () => void {
  return onCommand("open-picker", () => {
    if (document.hasFocus()) hear();
  });
}
