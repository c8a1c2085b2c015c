import {
  around,
  at,
  chatComposers,
  find,
  findAll,
  replyComposers,
  type Composer,
  type ComposerFor,
  type Layer,
} from "../../lib/x-page/index.ts";

/** One of X's composers as it stands now. */
export interface Met {
  readonly box: HTMLElement;
  /** `post`: it answers nobody, so there is neither a customer nor a canned reply. */
  readonly kind: "reply" | "post" | "chat";
  /** Missing when the page does not say what it belongs to. */
  readonly for?: ComposerFor;
  /** The dialog, cell or conversation that it stands in. */
  readonly around: Element;
}

/** All composers on the page. */
export function meet({ page, path, memory }: Pick<Layer, "page" | "path" | "memory">): Met[] {
  const now = path();
  const answering = of("reply", replyComposers(page, now, memory.known));
  const known = new Set(answering.map(({ box }) => box));
  const posts = findAll(at.replyBox, page)
    .filter((box) => !known.has(box))
    .map((box): Met => ({ box, kind: "post", around: around(at.dialog, box) ?? page.body }));
  return [...answering, ...posts, ...of("chat", chatComposers(page))];
}

function of(kind: Met["kind"], composers: readonly Composer[]): Met[] {
  return composers.map((composer) => Object.assign({ kind }, composer));
}

/**
 * Puts the host beside the composer's own tools, where none of X's nodes has to move for it. Where it
 * stands already nothing is done.
 * @returns false while the composer shows no tools
 */
export function placeBeside({ box, kind, around: outer }: Met, host: HTMLElement): boolean {
  const before = kind === "chat" ? (find(at.chatAttach, outer) ?? box) : endOfTools(box, outer);
  if (!before?.parentElement) return false;
  if (host.parentElement !== before.parentElement) before.after(host);
  return true;
}

/** What holds the tools in the bar below the box: next to the list that scrolls, not inside it. */
function endOfTools(box: HTMLElement, outer: Element): Element | undefined {
  let place: Element | null = box;
  let bar: Element | undefined;
  while (place && !bar && place !== outer) {
    place = place.parentElement;
    bar = place ? find(at.toolBar, place) : undefined;
  }
  let tools = bar && find(at.toolList, bar);
  while (tools && tools.parentElement !== bar) tools = tools.parentElement ?? undefined;
  return tools ?? bar?.firstElementChild ?? undefined;
}
