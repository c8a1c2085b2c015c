import type { Handle } from "../../lib/customers/index.ts";
import {
  around,
  at,
  chatPanels,
  factsSeen,
  find,
  panelIcon,
  pathOf,
  profileOf,
  readChat,
  type ReadChat,
} from "../../lib/x-page/index.ts";
import type { Here, Place } from "./place.ts";

/** In the head of a private conversation of two, before X's own "more" button. */
export const inChat: Place = {
  className: "plain",
  word: "page_openInAside",
  icon: panelIcon,
  anchors(layer, account) {
    return chatPanels(layer.page).flatMap((panel) => {
      if (!chatOf(layer, panel, account)) return [];
      const more = find(at.chatMore, panel);
      // Wherever else X has put it, it may belong to a message.
      return more && find(at.chatHeader, panel)?.contains(more) ? [more] : [];
    });
  },
  read(layer, account, control) {
    const panel = around(at.chatPanel, control);
    const chat = panel && chatOf(layer, panel, account);
    if (!chat) return undefined;
    const { partner: customer, messages } = chat;
    const now = layer.now();
    const link = find(at.chatHeaderLink, panel);
    const theirs = messages.findLast(({ mine }) => !mine);
    const wroteAt = theirs && Math.min(theirs.at ?? now, now);
    const facts = factsSeen(
      {
        handle: link && profileOf(pathOf(link)),
        displayName: find(at.chatName, panel)?.textContent?.trim(),
        picture: link?.querySelector("img")?.src,
        userId: layer.memory.partnerIds.get(customer),
        hasWritten: theirs && true,
      },
      now,
    );
    return { customer, facts, ...(wroteAt !== undefined && { wroteAt }) };
  },
};

/** The conversation, if it is surely one of two, and the other is not the account itself. */
function chatOf(
  { path }: Here,
  panel: Element,
  account: Handle,
): (ReadChat & { readonly partner: Handle }) | undefined {
  // A group may show one of its members like the partner of two; its address says what it is.
  if (/^\/i\/chat\/(?:requests\/(?:other\/)?)?g\d/.test(path())) return undefined;
  const { partner, ...chat } = readChat(panel);
  return partner && partner !== account ? { ...chat, partner } : undefined;
}
