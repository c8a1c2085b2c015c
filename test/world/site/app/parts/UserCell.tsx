import type { ViewUser } from "../../shared.ts";
import { Link, navigate } from "../router.tsx";
import { useUser } from "../store.ts";
import { Avatar } from "./Avatar.tsx";
import { FollowButton } from "./FollowButton.tsx";
import { Verified } from "./icons.tsx";

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
              <Link to={page}>
                <div dir="ltr" className="name">
                  <span>{user.name}</span>
                  {user.verified && <Verified />}
                </div>
              </Link>
              <div className="handle-row">
                <Link to={page} tabIndex={-1}>
                  <div dir="ltr" className="handle">
                    <span>@{user.handle}</span>
                  </div>
                </Link>
                {user.followsViewer && (
                  <div dir="ltr" data-testid="userFollowIndicator" className="follows-you">
                    <span>Follows you</span>
                  </div>
                )}
              </div>
            </div>
            <FollowButton user={user} small />
          </div>
          {user.bio !== "" && <div dir="auto">{user.bio}</div>}
        </div>
      </div>
    </Tag>
  );
}
