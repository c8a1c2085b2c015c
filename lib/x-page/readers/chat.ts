import { handleOf } from "../../customers/index.ts";
import { find, findAll } from "../find.ts";
import * as at from "../selectors.ts";
import type { ReadChat, ReadMessage } from "../types.ts";
import { pathOf, profileOf, timeOf } from "./address.ts";
import { known } from "./known.ts";
import { wordsOf } from "./words-of.ts";

/** Where X Chat may be: the open shadow roots of its hosts, and the document, where it was before autumn 2026. */
export function chatRoots(page: Document): ParentNode[] {
  const roots: ParentNode[] = [];
  for (const host of findAll(at.chatHost, page)) if (host.shadowRoot) roots.push(host.shadowRoot);
  return [...roots, page];
}

/** The open conversations: the one on the chat page, and one more in the dock. */
export function chatPanels(page: Document): Element[] {
  return chatRoots(page).flatMap((root) => findAll(at.chatPanel, root));
}

/** X wants the chat's PIN first. Aside never asks for it. */
export function pinGate(page: Document, path: string): boolean {
  return path.startsWith("/i/chat/pin/") || chatRoots(page).some((root) => find(at.chatPin, root));
}

/**
 * Whether the conversation with this person stands open as a request: they wrote, and X gives no box until
 * the person has accepted it.
 */
export function isRequest(page: Document, from: string): boolean {
  return chatPanels(page).some(
    (panel) => find(at.chatRequest, panel) && readChat(panel).partner === from,
  );
}

/**
 * The numeric ids of the two whose conversation the page's address names: "500-777001". The page may still
 * show another conversation: X changes the address first.
 */
export function pairIn(path: string): string | undefined {
  return /^\/i\/chat\/(?:requests\/(?:other\/)?)?(\d+-\d+)/.exec(path)?.[1];
}

/** Whether the list beside a conversation names somebody else for this pair than the conversation does. */
export function namesAnother(panel: Element, pair: string): boolean {
  const list = panel.getRootNode() as ParentNode;
  const item = find(`[data-testid="dm-conversation-item-${pair.replace("-", ":")}"]`, list);
  const name = find(at.chatName, panel)?.textContent?.trim();
  return !!item?.textContent?.trim() && !!name && !item.textContent.includes(name);
}

/** Reads one open conversation. */
export function readChat(panel: Element): ReadChat {
  const names = new Set(
    findAll(at.chatHeaderLink, panel)
      .map((link) => handleOf(profileOf(pathOf(link)) ?? ""))
      .filter((handle) => handle !== undefined),
  );
  const [partner] = names.size === 1 ? names : [];
  const messages = findAll(at.chatMessage, panel).flatMap((row) => readMessage(row) ?? []);
  return known({ messages, partner, encrypted: isEncrypted(panel) });
}

/** The box is called "Encrypted message" or "Unencrypted message", by its placeholder or by its label. */
function isEncrypted(panel: Element): boolean | undefined {
  const box = chatBox(panel);
  const said = /^(un)?encrypted\b/i.exec(box?.placeholder || box?.ariaLabel || "");
  return said ? said[1] === undefined : undefined;
}

function readMessage(row: Element): ReadMessage | undefined {
  const id = row.getAttribute("data-dm-message-row");
  const mine = row.classList.contains("justify-end");
  // Neither side: a note of X's between the messages.
  if (!id || mine === row.classList.contains("justify-start")) return undefined;
  const words = row.querySelector(
    `[data-testid="message-text-${CSS.escape(id)}"] span[dir="auto"]`,
  );
  const status = row.getAttribute("data-send-status");
  const at = timeOf(row.querySelector("time"));
  return {
    ...known({ id, mine, status: status ?? undefined, at }),
    text: words ? wordsOf(words) : "",
  };
}

/** The box of a conversation. */
export function chatBox(panel: Element): HTMLTextAreaElement | undefined {
  return panel.querySelector<HTMLTextAreaElement>(at.chatBox) ?? undefined;
}
