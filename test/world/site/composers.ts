/**
 * One box for words that stands on the page, as the site's own program holds it (not as its nodes show
 * it). Tests read them in the page's own world, by the hook that the miniature leaves there:
 *
 *     await page.evaluate(readComposers)            // all that are alive, in the page's order
 *     await page.locator("…tweetTextarea_0…").evaluate(readComposer)   // the one at this element
 *
 * The hook is `window.worldComposers`, not enumerable, there before the first box.
 */
export interface WorldComposer {
  /** X's rich editor (draft-js), its plain `<textarea>` on small screens, or X Chat's box. */
  kind: "rich" | "plain" | "chat";
  /** Where it stands: `photo` is the photo viewer's side, `dock` the chat at the foot of the page. */
  place: "home" | "reply" | "modal" | "photo" | "chat" | "dock";
  /** What the editor's own model holds; blocks of a rich editor are joined by newlines. */
  text: string;
  /** Of the model, in UTF-16 units of `text`; `start` is never after `end`. */
  selection: { start: number; end: number };
  /** How many steps Ctrl+Z would take back; undefined where only the browser knows (textareas). */
  undoSteps: number | undefined;
  /** What pressing Post or Send would send. */
  wouldSend: string;
  /** Post or Send is enabled. */
  ready: boolean;
  /** Id of the post that is answered. */
  inReplyTo: string | undefined;
  /** Id of the conversation, of a chat box. */
  conversationId: string | undefined;
}

/** As the hook itself gives it: with the contenteditable or textarea, which cannot leave the page. */
export interface LiveComposer extends WorldComposer {
  element: HTMLElement;
}

export type WorldComposers = () => LiveComposer[];

/** All composers that are alive on the page, in the order of the document; chat boxes come last. Hand it to a page. */
export function readComposers(): WorldComposer[] {
  const hook = (window as unknown as { worldComposers: WorldComposers }).worldComposers;
  return hook().map((each) => {
    const { element: _, ...rest } = each;
    return rest;
  });
}

/**
 * The composer that this element is, or is inside of, or holds. Hand it to a page.
 * @throws {Error} if there is none, or more than one
 */
export function readComposer(at: Element): WorldComposer {
  const hook = (window as unknown as { worldComposers: WorldComposers }).worldComposers;
  const found = hook().filter(
    ({ element }) => element === at || element.contains(at) || at.contains(element),
  );
  const [first, second] = found;
  if (!first || second) throw new Error(`${found.length} composers here.`);
  const { element: _, ...rest } = first;
  return rest;
}
