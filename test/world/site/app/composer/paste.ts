import { ContentState, EditorState, Modifier } from "draft-js";

/** Pasted words become blocks of their own, without styles, as one step that can be undone. */
export function pasteText(editor: EditorState, text: string): EditorState {
  const pasted = ContentState.createFromText(text);
  const content = Modifier.replaceWithFragment(
    editor.getCurrentContent(),
    editor.getSelection(),
    pasted.getBlockMap(),
  );
  return EditorState.push(editor, content, "insert-fragment");
}

/** An editor that holds this text, its caret at the end. */
export function editorWith(text: string, empty: EditorState): EditorState {
  if (text === "") return empty;
  const filled = EditorState.push(empty, ContentState.createFromText(text), "insert-fragment");
  return EditorState.moveSelectionToEnd(filled);
}

export const textOf = (editor: EditorState) => editor.getCurrentContent().getPlainText("\n");
