import { useEffect, useRef, useState } from "react";
import type { ViewUser } from "../shared.ts";
import { api } from "./api.ts";
import { Avatar } from "./parts/Avatar.tsx";
import { FollowButton } from "./parts/FollowButton.tsx";
import { PersonName } from "./parts/PersonName.tsx";
import { Link } from "./router.tsx";
import { keepUser, store, useUser } from "./store.ts";
import { shortNumber } from "./time.ts";

/** X waits this long before it opens the card, and this long before it takes it away. */
const OPENS_MS = 600;
const CLOSES_MS = 300;

/** Links to a person that have a card, and the card itself. */
const FROM = ["User-Name", "Tweet-User-Avatar", "UserCell", "tweetText"]
  .map((testid) => `[data-testid="${testid}"] a[role=link]`)
  .join(",");

const handleAt = (link: Element) => /^\/(\w{1,15})$/.exec(link.getAttribute("href") ?? "")?.[1];

async function find(handle: string): Promise<ViewUser> {
  for (const user of store.users.values())
    if (user.handle.toLowerCase() === handle.toLowerCase()) return user;
  const user = await api.user(handle);
  keepUser(user);
  return user;
}

function Card({ user: given }: { user: ViewUser }) {
  const user = useUser(given);
  const page = `/${user.handle}`;
  return (
    <div data-testid="HoverCard" className="hover-card">
      <div className="user-cell-head">
        <Avatar user={user} size={64} />
        <FollowButton user={user} small />
      </div>
      <div>
        <PersonName user={user} />
      </div>
      {user.bio !== "" && <div dir="auto">{user.bio}</div>}
      <div className="numbers">
        <Link to={`${page}/following`}>
          <b>{shortNumber(user.following)}</b> <span className="dim">Following</span>
        </Link>
        <Link to={`${page}/verified_followers`}>
          <b>{shortNumber(user.followers)}</b> <span className="dim">Followers</span>
        </Link>
      </div>
    </div>
  );
}

/** The card about a person that opens where the pointer rests on their name or picture. */
export function HoverCards() {
  const [shown, setShown] = useState<{ user: ViewUser; top: number; left: number }>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = 0;
    let over: Element | undefined;
    const open = (link: Element, handle: string) =>
      void find(handle).then(
        (user) => {
          if (over !== link || !link.isConnected) return;
          const { bottom, left } = link.getBoundingClientRect();
          setShown({ user, top: bottom + 4, left: Math.min(left, innerWidth - 320) });
        },
        () => undefined,
      );
    const hear = (event: PointerEvent) => {
      const on = event.target instanceof Element ? event.target : undefined;
      if (on && box.current?.contains(on)) return clearTimeout(timer);
      const link = on?.closest(FROM) ?? undefined;
      if (link === over && link !== undefined) return;
      over = link;
      clearTimeout(timer);
      const handle = link && handleAt(link);
      if (link && handle !== undefined)
        timer = window.setTimeout(() => open(link, handle), OPENS_MS);
      else timer = window.setTimeout(() => setShown(undefined), CLOSES_MS);
    };
    const away = () => setShown(undefined);
    document.addEventListener("pointerover", hear);
    document.addEventListener("scroll", away, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", hear);
      document.removeEventListener("scroll", away);
    };
  }, []);
  if (!shown) return null;
  return (
    <div
      data-testid="hoverCardParent"
      ref={box}
      className="hover-parent"
      style={{ top: shown.top, left: shown.left }}
    >
      <Card user={shown.user} />
    </div>
  );
}
