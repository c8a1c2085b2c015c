export interface EditorModel {
  /** All blocks of the draft-js model, joined by newlines. */
  text: string;
  /** What pressing Post would send. */
  wouldSend: string;
}

/**
 * What the draft-js model behind an editor holds, which may differ from what its nodes show. Uses only
 * what X's own page shows: React's fiber on the node. It names nothing outside itself, so that it can be
 * handed to a page: `page.locator("[data-testid=tweetTextarea_0]").evaluate(readModel)`; it works in the
 * page's own world only.
 * @throws {Error} if no draft-js editor is above the element
 */
export function readModel(editor: Element): EditorModel {
  interface Fiber {
    return: Fiber | null;
    /** For a class, its instance: unlike a fiber's own props it is never an old copy. */
    stateNode: {
      props?: { editorState?: { getCurrentContent(): { getPlainText(joint: string): string } } };
    } | null;
  }
  const key = Object.keys(editor).find((name) => name.startsWith("__reactFiber$"));
  let fiber = key === undefined ? null : (editor as unknown as Record<string, Fiber>)[key];
  while (fiber) {
    const state = fiber.stateNode?.props?.editorState;
    if (state) {
      const text = state.getCurrentContent().getPlainText("\n");
      return { text, wouldSend: text.trim() };
    }
    fiber = fiber.return;
  }
  throw new Error("No draft-js editor here.");
}
