import type { ServerResponse } from "node:http";
import type { WorldChange, WorldState } from "../../types.ts";
import type { LiveEvent } from "../shared.ts";
import type { Views } from "./views.ts";

export interface Live {
  /** With a theme of its own it is not told of the world's. */
  open(viewerId: string, res: ServerResponse, ownTheme: boolean): void;
  close(): void;
}

/** Streams each change of the world to the open pages, in each viewer's own terms. */
export function createLive(state: WorldState, views: Views): Live {
  const open = new Map<ServerResponse, { viewerId: string; ownTheme: boolean }>();

  const translate = (viewerId: string, change: WorldChange): LiveEvent | undefined => {
    switch (change.kind) {
      case "post":
        return { kind: "post", post: views.post(viewerId, change.post) };
      case "message": {
        const { message } = change;
        if (message.senderId !== viewerId && message.recipientId !== viewerId) return undefined;
        const { conversationId } = message;
        return { kind: "message", conversationId, message: views.message(viewerId, message) };
      }
      case "user":
        return { kind: "user", user: views.user(viewerId, change.userId) };
      case "theme":
        return { kind: "theme", theme: state.theme };
      case "notification":
        return change.notification.toId === viewerId
          ? {
              kind: "notification",
              notification: views.notification(viewerId, change.notification),
            }
          : undefined;
      case "likes":
      case "deleted":
      case "viewer":
        return change;
      default:
        return undefined;
    }
  };

  const unsubscribe = state.onChange((change) => {
    for (const [res, { viewerId, ownTheme }] of open) {
      if (ownTheme && change.kind === "theme") continue;
      const event = translate(viewerId, change);
      if (event) res.write(`data: ${JSON.stringify(event)}\n\n`);
    }
  });

  return {
    open(viewerId, res, ownTheme) {
      res.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      res.write(": open\n\n");
      open.set(res, { viewerId, ownTheme });
      res.on("close", () => open.delete(res));
    },
    close() {
      unsubscribe();
      for (const res of open.keys()) res.end();
      open.clear();
    },
  };
}
