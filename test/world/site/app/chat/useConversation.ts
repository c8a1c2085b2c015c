import { useCallback, useEffect, useState } from "react";
import type { ViewConversation, ViewMessage } from "../../shared.ts";
import { api } from "../api.ts";
import { listenMessages } from "../live.ts";
import { messageKey } from "./ids.ts";

export interface Row extends ViewMessage {
  /** Stays the same while a message goes from pending to sent. */
  key: string;
}

const keyed = (message: ViewMessage): Row => ({ ...message, key: messageKey(message.id) });

/** Puts what came from the server where a row waits for it, else at the end. */
function settle(rows: Row[], message: ViewMessage): Row[] {
  if (rows.some((row) => row.id === message.id)) return rows;
  const waits = rows.findIndex(
    (row) => message.mine && row.status === "pending" && row.text === message.text,
  );
  if (waits === -1) return [...rows, keyed(message)];
  return rows.map((row, at) => (at === waits ? { ...message, key: row.key } : row));
}

export function useConversation(id: string) {
  const [found, setFound] = useState<ViewConversation>();
  const [missing, setMissing] = useState(false);
  const [rows, setRows] = useState<Row[]>([]);

  useEffect(() => {
    let here = true;
    api.conversation(id).then(
      (conversation) => {
        if (!here) return;
        setFound(conversation);
        setRows(conversation.messages.map(keyed));
      },
      () => here && setMissing(true),
    );
    const stop = listenMessages((conversationId, message) => {
      if (conversationId === id) setRows((now) => settle(now, message));
    });
    return () => {
      here = false;
      stop();
    };
  }, [id]);

  const send = useCallback(
    async (text: string) => {
      const key = crypto.randomUUID();
      const createdAt = new Date().toISOString();
      setRows((now) => [...now, { id: key, key, mine: true, text, createdAt, status: "pending" }]);
      try {
        const message = await api.write(id, text);
        setRows((now) => settle(now, message));
      } catch {
        setRows((now) => now.map((row) => (row.key === key ? { ...row, status: "failed" } : row)));
      }
    },
    [id],
  );

  return { found, missing, rows, send };
}
