import type { WorldComposers } from "./composers.ts";

export interface EditorModel {
  /** What the editor's model holds; blocks of a rich editor are joined by newlines. */
  text: string;
  /** What pressing Post would send. */
  wouldSend: string;
}

/**
 * What the model behind a composer holds, which may differ from what its nodes show; see `composers.ts`
 * for more of it. It names nothing outside itself, so that it can be handed to a page:
 * `page.locator("[data-testid=tweetTextarea_0]").evaluate(readModel)`; it works in the page's own world
 * only.
 * @throws {Error} if the element is no composer of the site
 */
export function readModel(editor: Element): EditorModel {
  const hook = (window as unknown as { worldComposers: WorldComposers }).worldComposers;
  const found = hook().find(({ element }) => element === editor);
  if (!found) throw new Error("No composer here.");
  return { text: found.text, wouldSend: found.wouldSend };
}
