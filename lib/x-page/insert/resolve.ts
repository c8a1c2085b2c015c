import { accountHandle } from "../readers/account.ts";
import { isRequest, pinGate } from "../readers/chat.ts";
import { chatComposers, replyComposers, type KnownTweet } from "../readers/composers.ts";
import { around, findAll } from "../find.ts";
import * as at from "../selectors.ts";
import type { Layer } from "../layer.ts";
import type { Composer, ComposerFor, InsertAsk } from "../types.ts";
import { holdsFocus } from "./caret.ts";
import { isInFront } from "./spot.ts";

/** Why there is no box to put the text into. */
export type NotFound = "noComposer" | "pin" | "request" | "wrongTarget" | "wrongAccount";

/** The box for this target as the page stands now, or why there is none. */
export function resolveBox(
  page: Document,
  path: string,
  ask: Pick<InsertAsk, "channel" | "account" | "target">,
  { known, partnerIds }: Pick<Layer["memory"], "known" | "partnerIds">,
): Composer | NotFound {
  // An account that can't be read may be another one.
  if (accountHandle(page) !== ask.account) return "wrongAccount";
  const all = ask.channel === "public" ? inDialog(page, path, known) : chatComposers(page);
  const composers = all.filter(({ box }) => isInFront(page, box));
  if (composers.length === 0) {
    if (ask.target.kind !== "person") return "noComposer";
    if (pinGate(page, path)) return "pin";
    return isRequest(page, ask.target.handle) ? "request" : "noComposer";
  }
  if (isOthersNow(ask.target, partnerIds)) return "wrongTarget";
  const fitting = composers.filter((composer) => composer.for && fits(composer.for, ask.target));
  const focused = fitting.find(({ box }) => holdsFocus(box));
  return focused ?? fitting.at(-1) ?? "wrongTarget";
}

/** With a reply dialog open, the person looks at the dialog, not at what is behind it. */
function inDialog(page: Document, path: string, known: readonly KnownTweet[]): Composer[] {
  const composers = replyComposers(page, path, known);
  const dialogOpen = findAll(at.replyBox, page).some((box) => around(at.dialog, box));
  return dialogOpen ? composers.filter(({ box }) => around(at.dialog, box)) : composers;
}

function fits(has: ComposerFor, target: InsertAsk["target"]): boolean {
  if (has.kind === "tweet") {
    return (
      target.kind === "tweet" && has.tweetId === target.tweetId && has.author === target.author
    );
  }
  return target.kind === "person" && has.handle === target.handle;
}

/** The handle is somebody else's by now: X gives handles that were given up to others, but never a number. */
function isOthersNow(
  target: InsertAsk["target"],
  partnerIds: Layer["memory"]["partnerIds"],
): boolean {
  if (target.kind !== "person" || target.userId === undefined) return false;
  return (partnerIds.get(target.handle) ?? target.userId) !== target.userId;
}
