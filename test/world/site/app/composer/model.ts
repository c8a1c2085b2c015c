import type { EditorState } from "draft-js";
import type { WorldComposer } from "../../composers.ts";
import { textOf } from "./paste.ts";

/** Where a place in a block is in the whole text. */
function offsetOf(editor: EditorState, key: string, offset: number): number {
  let before = 0;
  for (const block of editor.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === key) return before + offset;
    before += block.getLength() + 1;
  }
  return before;
}

/** What draft-js holds, in the hook's words. */
export function modelOf(
  editor: EditorState,
): Pick<WorldComposer, "text" | "selection" | "undoSteps"> {
  const selection = editor.getSelection();
  return {
    text: textOf(editor),
    selection: {
      start: offsetOf(editor, selection.getStartKey(), selection.getStartOffset()),
      end: offsetOf(editor, selection.getEndKey(), selection.getEndOffset()),
    },
    undoSteps: editor.getUndoStack().size,
  };
}
