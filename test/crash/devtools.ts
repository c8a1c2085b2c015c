/** What the browser says of something that happened in one of its targets. */
export interface DevtoolsEvent {
  readonly method: string;
  readonly params: Record<string, unknown>;
  /** The target's session; missing: the browser itself. */
  readonly sessionId?: string;
}

/** A connection of our own to the browser's tools, beside Playwright's: it may stop a worker before its first line. */
export interface Devtools {
  /** @throws {Error} what the browser complains about, or that it is gone */
  send<T = Record<string, unknown>>(
    method: string,
    params?: object,
    sessionId?: string,
  ): Promise<T>;
  on(listener: (event: DevtoolsEvent) => void): void;
  close(): void;
}

interface Asked extends PromiseWithResolvers<never> {
  readonly sessionId: string | undefined;
}

interface Reply {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: unknown;
}

/** @param address of the browser's own target, as `DevToolsActivePort` gives it */
export async function connectDevtools(address: string): Promise<Devtools> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Asked>();
  const listeners = new Set<(event: DevtoolsEvent) => void>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener("open", () => resolve(), { once: true });
    socket.addEventListener("error", () => reject(new Error("No devtools there.")), { once: true });
  });
  socket.addEventListener("message", ({ data }) => {
    const said = JSON.parse(String(data)) as Reply & DevtoolsEvent;
    if (said.id === undefined) {
      // What was asked of a page that is closed is never answered.
      if (said.method === "Target.detachedFromTarget") {
        for (const asked of waiting.values())
          if (asked.sessionId === said.params["sessionId"])
            asked.reject(new Error("The page is gone."));
      }
      for (const listener of listeners) listener(said);
      return;
    }
    const asked = waiting.get(said.id);
    waiting.delete(said.id);
    if (said.error) asked?.reject(new Error(said.error.message));
    else asked?.resolve(said.result as never);
  });
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The browser is gone."));
    waiting.clear();
  });
  return {
    send(method, params = {}, sessionId) {
      const answer: Asked = { ...Promise.withResolvers<never>(), sessionId };
      // Whoever asks a worker that dies may have gone on meanwhile.
      answer.promise.catch(() => {});
      if (socket.readyState !== WebSocket.OPEN) {
        answer.reject(new Error("The browser is gone."));
        return answer.promise;
      }
      last += 1;
      waiting.set(last, answer);
      socket.send(JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) }));
      return answer.promise;
    },
    on: (listener) => void listeners.add(listener),
    close: () => socket.close(),
  };
}
