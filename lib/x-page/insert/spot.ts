import type { Handle } from "../../customers/index.ts";
import { around, findAll } from "../find.ts";
import type { Layer } from "../layer.ts";
import { accountHandle } from "../readers/account.ts";
import { chatRoots } from "../readers/chat.ts";
import { chatComposers, heldText, replyComposers } from "../readers/composers.ts";
import { known } from "../readers/known.ts";
import * as at from "../selectors.ts";
import type { Composer, ComposerFor } from "../types.ts";
import { caretOf, isPlain } from "./caret.ts";

/** What an insertion stands on; the page layer is one. */
export type InsertGround = Pick<Layer, "page" | "path"> & {
  readonly memory: Pick<Layer["memory"], "known" | "composing" | "partnerIds">;
};

/**
 * One of X's boxes as it was when the person began: what an insertion is bound to. If at the last moment
 * anything of it is different, the insertion is given up.
 */
export interface Spot {
  readonly box: HTMLElement;
  /** What the box writes to; missing where the page does not say, as for the box of a new post. */
  readonly for?: ComposerFor;
  /** The account that X is signed in with. */
  readonly account?: Handle;
  /** The page's own path. */
  readonly path: string;
  /** What stands in the box. */
  readonly text: string;
  /**
   * Where the caret stands in `text`, in UTF-16 units; of something selected its end. Missing when it is
   * not in the box.
   */
  readonly caret?: number;
}

/** Remembers a box as it stands now. Call it before anything of Aside's takes the focus from the box. */
export function spotOf({ page, path, memory }: InsertGround, box: HTMLElement): Spot {
  const composer = composerOf(page, path(), box, memory.known);
  return {
    box,
    path: path(),
    text: heldText(box),
    ...known({ for: composer?.for, account: accountHandle(page), caret: caretOf(box) }),
  };
}

/** Why nothing may go into this box now; undefined if it may. */
export function changeOf(
  { page, path, memory }: InsertGround,
  spot: Spot,
): "typing" | "locked" | "changed" | "wrongTarget" | "wrongAccount" | undefined {
  const { box } = spot;
  if (accountHandle(page) !== spot.account) return "wrongAccount";
  const has = box.isConnected ? composerOf(page, path(), box, memory.known)?.for : undefined;
  const same = path() === spot.path && JSON.stringify(has) === JSON.stringify(spot.for);
  if (!same || !box.isConnected || !isInFront(page, box)) return "wrongTarget";
  if (heldText(box) !== spot.text) return "changed";
  if (isPlain(box) ? box.disabled || box.readOnly : !box.isContentEditable) return "locked";
  return memory.composing && box.contains(memory.composing) ? "typing" : undefined;
}

/** Whether no window of X's lies over the box: the person looks at the one that was opened last. */
export function isInFront(page: Document, box: HTMLElement): boolean {
  return chatRoots(page).every((root) => {
    const front = findAll(at.modal, root).at(-1);
    return !front || holds(front, box);
  });
}

/** As `contains`, and into shadow roots. */
function holds(outer: Element, node: Element): boolean {
  const root = node.getRootNode();
  return outer.contains(node) || (root instanceof ShadowRoot && holds(outer, root.host));
}

function composerOf(
  page: Document,
  path: string,
  box: HTMLElement,
  met: Layer["memory"]["known"],
): Composer | undefined {
  const all = isPlain(box) && !around(at.replyBox, box) ? chatComposers : replyComposers;
  return all(page, path, met).find((composer) => composer.box === box);
}
