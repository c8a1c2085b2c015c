import type { ViewUser } from "../../shared.ts";
import { Link } from "../router.tsx";
import { Verified } from "./icons.tsx";

/** A person's name and handle, and whether they follow the viewer, as lists and cards show them. */
export function PersonName({ user }: { user: ViewUser }) {
  const page = `/${user.handle}`;
  return (
    <>
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
    </>
  );
}
