import type { ViewUser } from "../../shared.ts";
import { navigate } from "../router.tsx";
import { useUser } from "../store.ts";
import { Avatar } from "./Avatar.tsx";
import { FollowButton } from "./FollowButton.tsx";
import { PersonName } from "./PersonName.tsx";

/** One person in a list. */
export function UserCell({ user: given, as: Tag = "li" }: { user: ViewUser; as?: "li" | "div" }) {
  const user = useUser(given);
  const page = `/${user.handle}`;
  return (
    <Tag
      role={Tag === "li" ? "listitem" : "button"}
      tabIndex={0}
      data-testid="UserCell"
      className="user-cell"
      onClick={() => navigate(page)}
    >
      <div className="user-cell-row">
        <Avatar user={user} />
        <div className="user-cell-main">
          <div className="user-cell-head">
            <div className="user-cell-names">
              <PersonName user={user} />
            </div>
            <FollowButton user={user} small />
          </div>
          {user.bio !== "" && <div dir="auto">{user.bio}</div>}
        </div>
      </div>
    </Tag>
  );
}
