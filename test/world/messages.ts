import type { createIds } from "./ids.ts";
import { codePoints, MESSAGE_MAX } from "./text.ts";
import { WorldProblem } from "./types.ts";
import type {
  InboxLine,
  MayMessage,
  NewMessage,
  WorldChange,
  WorldMessage,
  WorldState,
  WorldUser,
} from "./types.ts";

interface Needs {
  now: () => number;
  ids: ReturnType<typeof createIds>;
  users: Map<string, WorldUser>;
  mustUser: (handleOrId: string) => WorldUser;
  tell: (change: WorldChange) => void;
}

type Messages = Pick<
  WorldState,
  | "messages"
  | "addMessage"
  | "addPastMessage"
  | "acceptRequest"
  | "mayMessage"
  | "messagesBetween"
  | "inboxOf"
>;

/** `<lowerId>-<higherId>`, as X names a conversation of two. */
export function conversationIdOf(a: string, b: string): string {
  return BigInt(a) < BigInt(b) ? `${a}-${b}` : `${b}-${a}`;
}

export function createMessages({ now, ids, mustUser, tell }: Needs): Messages {
  const messages: WorldMessage[] = [];
  const between = (a: string, b: string) => {
    const id = conversationIdOf(mustUser(a).id, mustUser(b).id);
    return messages.filter((message) => message.conversationId === id);
  };
  const hasWritten = (from: WorldUser, to: WorldUser) =>
    between(from.id, to.id).some((message) => message.senderId === from.id);

  const mayMessage = (senderId: string, recipientId: string): MayMessage => {
    const sender = mustUser(senderId);
    const recipient = mustUser(recipientId);
    if (sender.id === recipient.id || recipient.blocks.includes(sender.id)) return "no";
    if (recipient.follows.includes(sender.id) || hasWritten(recipient, sender)) return "yes";
    return recipient.dmOpen ? "request" : "no";
  };

  const put = (given: NewMessage, id: string, at: number, request: boolean): WorldMessage => {
    const senderId = mustUser(given.senderId).id;
    const recipientId = mustUser(given.recipientId).id;
    // Answering accepts the request.
    for (const message of between(senderId, recipientId))
      if (message.recipientId === senderId) message.request = false;
    const message: WorldMessage = {
      id,
      conversationId: conversationIdOf(senderId, recipientId),
      senderId,
      recipientId,
      text: given.text,
      createdAt: new Date(at).toISOString(),
      request,
      via: given.via,
    };
    messages.push(message);
    tell({ kind: "message", message });
    return message;
  };

  return {
    messages,
    mayMessage,
    messagesBetween: between,
    addMessage(given) {
      const sender = mustUser(given.senderId);
      const recipient = mustUser(given.recipientId);
      if (given.text.trim() === "") throw new WorldProblem("emptyText", "A message needs words.");
      if (codePoints(given.text) > MESSAGE_MAX)
        throw new WorldProblem("tooLong", `More than ${MESSAGE_MAX} characters.`);
      if (sender.blocks.includes(recipient.id))
        throw new WorldProblem("dmBlocked", "The sender has blocked this person.");
      const may = mayMessage(sender.id, recipient.id);
      if (may === "no")
        throw new WorldProblem("dmNotAllowed", `@${recipient.handle} takes no messages from here.`);
      return put(given, ids.next(now()), now(), may === "request");
    },
    acceptRequest(ownerId, senderId) {
      for (const message of between(ownerId, senderId))
        if (message.recipientId === ownerId) message.request = false;
    },
    addPastMessage: (given) =>
      put(
        given,
        ids.past(given.at),
        given.at,
        mayMessage(given.senderId, given.recipientId) === "request",
      ),
    inboxOf(userId) {
      const own = mustUser(userId).id;
      const lines = new Map<string, InboxLine>();
      for (const message of messages) {
        if (message.senderId !== own && message.recipientId !== own) continue;
        const withId = message.senderId === own ? message.recipientId : message.senderId;
        lines.delete(message.conversationId);
        lines.set(message.conversationId, {
          conversationId: message.conversationId,
          withId,
          last: message,
          request: message.recipientId === own && message.request,
        });
      }
      return [...lines.values()].toReversed();
    },
  };
}
