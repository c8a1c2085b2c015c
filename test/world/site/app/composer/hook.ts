import { useEffect, useRef } from "react";
import type { LiveComposer, WorldComposers } from "../../composers.ts";

/** What a box does not know of itself. */
export type Standing = Pick<
  LiveComposer,
  "place" | "wouldSend" | "ready" | "inReplyTo" | "conversationId"
>;

type Read = () => LiveComposer | null | undefined;
const alive = new Set<Read>();

const inOrder = (a: LiveComposer, b: LiveComposer) => {
  const order = a.element.compareDocumentPosition(b.element);
  if (order & Node.DOCUMENT_POSITION_DISCONNECTED) return a.kind === "chat" ? 1 : -1;
  return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

const worldComposers: WorldComposers = () =>
  [...alive]
    .flatMap((read) => read() ?? [])
    .filter(({ element }) => element.isConnected)
    .toSorted(inOrder);
Object.defineProperty(window, "worldComposers", { value: worldComposers });

/** Shows a composer to the tests for as long as it lives; `read` is asked each time, for what is held then. */
export function useHook(read: Read): void {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const now = () => latest.current();
    alive.add(now);
    return () => {
      alive.delete(now);
    };
  }, []);
}
