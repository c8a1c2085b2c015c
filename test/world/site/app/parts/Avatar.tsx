import type { ReactNode } from "react";
import type { ViewUser } from "../../shared.ts";
import { Link } from "../router.tsx";

interface Props {
  user: ViewUser;
  /** px */
  size?: number;
  link?: boolean;
}

/** A picture with the handle in its testid, wrapped as deeply as X wraps it. */
export function Avatar({ user, size = 40, link = true }: Props) {
  const style = { width: size, height: size };
  const picture = (
    <div className="avatar-clip">
      <div style={{ backgroundImage: `url("${user.picture}")` }} className="avatar-back" />
      <img alt="" draggable="true" src={user.picture} className="avatar-picture" />
    </div>
  );
  const wrap = (inside: ReactNode) =>
    link ? (
      <Link to={`/${user.handle}`} aria-hidden="true" tabIndex={-1}>
        {inside}
      </Link>
    ) : (
      <div role="presentation">{inside}</div>
    );
  return (
    <div data-testid={`UserAvatar-Container-${user.handle}`} className="avatar" style={style}>
      <div>
        <div>{wrap(picture)}</div>
      </div>
    </div>
  );
}
