import {
  at,
  chatBox,
  chatPanels,
  feature,
  heldText,
  readChat,
  type Feature,
  type Pass,
  type ReadChat,
  type ReadMessage,
} from "../../../lib/x-page/index.ts";
import type { Handle } from "../../../lib/customers/index.ts";
import { arrived, bring, type Context } from "../context.ts";

/** A message shows within this time of its being sent. */
const FRESH_MS = 60_000;

/** X has it; "pending" and "failed" it has not. */
const ARRIVED = new Set(["sent", "delivered", "read"]);

/** What is known of one conversation. */
interface Known {
  readonly ids: Set<string>;
  /** Own messages that X has not confirmed yet. */
  readonly pending: Set<string>;
}

/**
 * Sees what is written in the open conversation: that the customer wrote, and that one's own message
 * stands there. What stood there before is history and is not told, but for the customer's
 * last words, which nobody has answered.
 */
export function chatSeen(context: Context): Feature {
  const { page, memory } = context;
  const chats = new Map<Handle, Known>();
  let typed: { text: string; at: number } | undefined;
  const toldIds = new Set<string>();
  /** The chat has changed since it was read: whose it is may be known only later. */
  let behind = false;

  function onPass({ path, chatChanged, account }: Pass): void {
    behind ||= chatChanged;
    if (!behind || !account) return;
    behind = false;
    for (const panel of chatPanels(page)) {
      const chat = readChat(panel, path, memory.ownId);
      if (!chat.partner || chat.partner === account) continue;
      bring(context, "caseControls");
      tellPartner(account, chat.partner, chat.partnerId);
      look(account, chat.partner, chat);
    }
  }

  function look(account: Handle, partner: Handle, { messages }: ReadChat): void {
    if (messages.length === 0) return;
    const before = chats.get(partner);
    const known = before ?? { ids: new Set(), pending: new Set() };
    chats.set(partner, known);
    const first = before ? messages.findIndex(({ id }) => before.ids.has(id)) : -1;
    messages.forEach((message, index) => {
      const { id, mine, status } = message;
      const isNew = !known.ids.has(id);
      known.ids.add(id);
      // Older rows come in above the known ones when the person scrolls up.
      const live =
        isNew && (first >= 0 ? index > first : !before && isNews(message, index, messages));
      if (mine && status !== undefined && !ARRIVED.has(status)) {
        if (isNew && status === "pending") known.pending.add(id);
      } else if (mine ? known.pending.delete(id) || live : live) {
        told(account, partner, message);
      }
    });
  }

  /** In a conversation that has just been opened, only its end can be news: theirs that nobody answered. */
  function isNews(message: ReadMessage, index: number, all: readonly ReadMessage[]): boolean {
    if (!message.mine) return !all.slice(index).some(({ mine }) => mine);
    if (index !== all.length - 1) return false;
    const fresh = typed !== undefined && context.now() - typed.at < FRESH_MS;
    return fresh && squeeze(typed?.text ?? "") === squeeze(message.text);
  }

  function told(account: Handle, customer: Handle, message: ReadMessage): void {
    if (!message.mine) {
      const { at = context.now(), id, text } = message;
      context.tell("page/customerWrote", { account, customer, at, text, remoteId: id });
      return;
    }
    arrived(memory, customer);
    context.tell("page/messageSeen", {
      account,
      customer,
      text: message.text,
      remoteId: message.id,
    });
  }

  function tellPartner(account: Handle, handle: Handle, userId: string | undefined): void {
    if (!userId || toldIds.has(userId)) return;
    toldIds.add(userId);
    const fact = { value: userId, source: "page", at: context.now() } as const;
    context.tell("page/customer", { account, handle, facts: { userId: fact } });
  }

  function sending(event: Event, where: string): void {
    // Seen from the document, what happens in the chat's shadow root happens to its host.
    const [inner] = event.composedPath();
    const panel = inner instanceof Element ? inner.closest(where)?.closest(at.chatPanel) : null;
    const box = panel && chatBox(panel);
    if (box) typed = { text: heldText(box), at: context.now() };
  }

  return feature(context, "chat-seen", {
    onPass,
    heard: {
      click: (event) => sending(event, at.chatSend),
      keydown(event) {
        const { key, shiftKey, isComposing } = event as KeyboardEvent;
        if (key === "Enter" && !shiftKey && !isComposing) sending(event, at.chatBox);
      },
    },
    onStop() {
      chats.clear();
      toldIds.clear();
      behind = false;
      typed = undefined;
    },
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
