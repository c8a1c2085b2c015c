import type { ViewPost } from "../../shared.ts";
import { Icon } from "../parts/icons.tsx";
import { Link } from "../router.tsx";

/** What a private-message link at the end of a post becomes. */
export function Card({ card }: { card: NonNullable<ViewPost["card"]> }) {
  const text = card.prompt === "" ? "" : `&text=${encodeURIComponent(card.prompt)}`;
  return (
    <div data-testid="card.wrapper" className="message-card">
      <Link
        to={`/messages/compose?recipient_id=${card.recipientId}${text}`}
        className="pill outline"
      >
        <Icon name="mail" />
        <span>
          <span>Send a private message</span>
        </span>
      </Link>
    </div>
  );
}
