import {
  at,
  chatBox,
  chatPanels,
  feature,
  heldText,
  namesAnother,
  pairIn,
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

/**
 * Sees what is written in the open conversation: that the customer wrote, and that one's own message
 * stands there. What stood there before is history and is not told, but for the customer's
 * last words, which nobody has answered.
 */
export function chatSeen(context: Context): Feature {
  const { page, memory } = context;
  /** Own messages that X has not confirmed yet, for each conversation that was looked at. */
  const pending = new Map<Handle, Set<string>>();
  let typed: { text: string; at: number } | undefined;
  /** Whose each message is, by its id. */
  const owners = new Map<string, Handle>();
  /** The chat has changed since it was read: whose it is may be known only later. */
  let behind = false;
  /** The two whose conversation the address names. */
  let addressed: string | undefined;
  /** Whom the conversations on the page were with at the last look. */
  let shown = new Set<Handle>();
  /** Whom X still showed when the person had gone on to the addressed conversation. */
  let left: ReadonlySet<Handle> = shown;

  function onPass({ path, chatChanged, moved, account }: Pass): void {
    behind ||= chatChanged || moved;
    if (!behind || !account) return;
    behind = false;
    const pair = pairIn(path);
    const ids = pair?.split("-") ?? [];
    const partnerId = ids.includes(memory.ownId ?? "")
      ? ids.find((id) => id !== memory.ownId)
      : undefined;
    if (pair !== addressed) left = shown;
    addressed = pair;
    shown = new Set();
    for (const panel of chatPanels(page)) {
      const chat = readChat(panel);
      const { partner } = chat;
      if (!partner || partner === account) continue;
      shown.add(partner);
      bring(context, "caseControls");
      const isOld = pair !== undefined && left.has(partner);
      if (isOld && memory.partnerIds.get(partner) !== partnerId) continue;
      if (pair && partnerId && !namesAnother(panel, pair)) tellPartner(account, partner, partnerId);
      look(account, partner, chat);
    }
  }

  function look(account: Handle, partner: Handle, { messages }: ReadChat): void {
    if (messages.length === 0) return;
    // The head and the messages of a conversation may change one after the other.
    if (messages.some(({ id }) => (owners.get(id) ?? partner) !== partner)) return;
    const before = pending.get(partner);
    const waiting = before ?? new Set();
    pending.set(partner, waiting);
    const first = before ? messages.findIndex(({ id }) => owners.has(id)) : -1;
    messages.forEach((message, index) => {
      const { id, mine, status } = message;
      const isNew = !owners.has(id);
      owners.set(id, partner);
      // Older rows come in above the known ones when the person scrolls up.
      const live =
        isNew && (first >= 0 ? index > first : !before && isNews(message, index, messages));
      if (mine && status !== undefined && !ARRIVED.has(status)) {
        if (isNew && status === "pending") waiting.add(id);
      } else if (mine ? waiting.delete(id) || live : live) {
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

  function tellPartner(account: Handle, handle: Handle, userId: string): void {
    const { partnerIds } = memory;
    if (partnerIds.has(handle) || [...partnerIds.values()].includes(userId)) return;
    partnerIds.set(handle, userId);
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
      pending.clear();
      memory.partnerIds.clear();
      owners.clear();
      behind = false;
      typed = undefined;
    },
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
