import { useRoute } from "../router.tsx";
import { useSession } from "../store.ts";
import { Inbox } from "./Inbox.tsx";
import { Panel } from "./Panel.tsx";

export function Chat() {
  const { path } = useRoute();
  const { viewer } = useSession();
  const id = /^\/i\/chat\/(\d+-\d+)/.exec(path)?.[1];
  const mine = id?.split("-").includes(viewer.id) === true;
  return (
    <div data-testid="dm-container" className="container">
      <Inbox requests={path.startsWith("/i/chat/requests")} chosen={id} />
      {id !== undefined && mine ? (
        <Panel key={id} id={id} />
      ) : (
        <div className="nothing">
          <h2>Start Conversation</h2>
          <p>Choose from your existing conversations, or start a new one.</p>
        </div>
      )}
    </div>
  );
}
