import { accountHandle, endNote, heldText, refused, showNote } from "../../lib/x-page/index.ts";
import type { Reply } from "../../lib/messages/index.ts";
import type { Met } from "./boxes.ts";
import { readReplied } from "./replied.ts";
import type { ComposingWord, Words } from "./words.ts";
import type { Stage } from "./stage.ts";

/**
 * The person pressed Move to DM in a reply composer: the panel opens on that tweet's case, with what
 * they have typed as its public draft. X's own box stays as it is. To be called in the person's event.
 */
export function moveWithText(layer: Stage, words: Words, host: HTMLElement, met: Met): void {
  openInPanel(layer, words, host, met, heldText(met.box));
}

/** Opens the panel on the case of whom the composer writes to, with this text as its draft. */
export function openInPanel(
  layer: Stage,
  words: Words,
  host: HTMLElement,
  met: Met,
  text: string,
): void {
  const say = (word: ComposingWord): void => showNote(host, words(word), words("page_close"));
  endNote(host);
  if (!layer.alive()) return layer.outdated();
  // Before anything is awaited: the browser opens the panel only within the person's event.
  const asked =
    met.kind === "chat" ? askForPerson(layer, met, text) : askForTweet(layer, met, text);
  if (!asked) return say("page_unreadable");
  void asked.then((reply) => {
    if (!reply.ok) refused(layer, reply, () => say("page_failed"));
  });
}

type Asked = Promise<Reply<"page/moveToDm" | "page/openCase">> | undefined;

function askForTweet(layer: Stage, met: Met, text: string): Asked {
  const read = readReplied(layer, met);
  return (
    read &&
    layer.ask("page/moveToDm", { tweet: read.tweet, facts: read.facts, ...common(layer, text) })
  );
}

function askForPerson(layer: Stage, { for: to }: Met, text: string): Asked {
  if (to?.kind !== "person") return undefined;
  return layer.ask("page/openCase", { customer: to.handle, facts: {}, ...common(layer, text) });
}

function common({ page }: Stage, text: string) {
  const account = accountHandle(page);
  const draft = text.trim();
  return { ...(account && { account }), ...(draft && { draft }) };
}
