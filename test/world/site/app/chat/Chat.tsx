import { useEffect, useState } from "react";
import { useSession } from "../store.ts";
import { Inbox } from "./Inbox.tsx";
import { Panel } from "./Panel.tsx";
import { Pin } from "./Pin.tsx";
import { useChatNav } from "./nav.ts";

/** Ids of the viewers who have unlocked; gone with the page, as X's keys are. */
const unlocked = new Set<string>();

const PIN = /^\/i\/chat\/pin\/(?:new|recovery)$/;

function cameFrom(): string {
  const from = new URLSearchParams(location.search).get("from") ?? "";
  return from.startsWith("/i/chat") ? from : "/i/chat";
}

/** On X Chat's own pages the gate has an address of its own, in the dock it stands where the dock is. */
function useGate() {
  const { place, path, go } = useChatNav();
  const { viewer, pinGate } = useSession();
  const [open, setOpen] = useState(unlocked.has(viewer.id));
  const closed = pinGate !== "off" && !open;
  const atGate = PIN.test(path);
  useEffect(() => {
    if (place === "dock" || closed === atGate) return;
    if (closed) go(`/i/chat/pin/${pinGate}?from=${encodeURIComponent(path)}`, true);
    else go(cameFrom(), true);
  }, [place, closed, atGate, pinGate, path, go]);
  return {
    closed,
    kind: pinGate === "new" ? ("new" as const) : ("recovery" as const),
    unlock: () => {
      unlocked.add(viewer.id);
      setOpen(true);
    },
  };
}

export function Chat() {
  const { path, place } = useChatNav();
  const { viewer } = useSession();
  const gate = useGate();
  if (gate.closed) return <Pin kind={gate.kind} onUnlock={gate.unlock} />;
  const id = /^\/i\/chat\/(?:requests\/(?:other\/)?)?(\d+-\d+)/.exec(path)?.[1];
  const mine = id?.split("-").includes(viewer.id) === true;
  const requests = path.startsWith("/i/chat/requests");
  const panel = id !== undefined && mine;
  return (
    <div data-testid="dm-container" className={place === "dock" ? "container small" : "container"}>
      {(place === "chat" || !panel) && <Inbox requests={requests} chosen={id} />}
      {panel && <Panel key={path} id={id} asRequest={requests} />}
      {!panel && place === "chat" && (
        <div className="nothing">
          <h2>Start Conversation</h2>
          <p>Choose from your existing conversations, or start a new one.</p>
        </div>
      )}
    </div>
  );
}
