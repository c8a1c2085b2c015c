import { useEffect, useMemo, useState } from "react";
import type { ViewUser } from "../../shared.ts";
import { Feed } from "../Feed.tsx";
import { api } from "../api.ts";
import { Avatar } from "../parts/Avatar.tsx";
import { Button } from "../parts/Button.tsx";
import { FollowButton } from "../parts/FollowButton.tsx";
import { Icon, Verified } from "../parts/icons.tsx";
import { Link, navigate } from "../router.tsx";
import { say } from "../say.ts";
import { keepUser, useSession, useUser } from "../store.ts";
import { shortNumber } from "../time.ts";
import { pieces } from "../tweet/TweetText.tsx";
import { Header } from "./Header.tsx";
import { NotFound } from "./NotFound.tsx";
import { conversationId } from "../chat/ids.ts";
import { useTitle } from "./useTitle.ts";

/** What search engines read, and with it the user's number. */
function Schema({ user }: { user: ViewUser }) {
  const json = JSON.stringify({
    "@context": "http://schema.org",
    "@type": "ProfilePage",
    dateCreated: user.createdAt,
    mainEntity: {
      "@type": "Person",
      additionalName: user.handle,
      description: user.bio,
      givenName: user.name,
      identifier: user.id,
      url: `https://x.com/${user.handle}`,
    },
  });
  return (
    <script
      type="application/ld+json"
      data-testid="UserProfileSchema-test"
      dangerouslySetInnerHTML={{ __html: json.replaceAll("<", String.raw`\u003c`) }}
    />
  );
}

function Actions({ user }: { user: ViewUser }) {
  const { viewer } = useSession();
  if (user.id === viewer.id) return null;
  return (
    <div className="profile-actions">
      <Button label="More" testid="userActions" popup className="round outline">
        <Icon name="more" />
      </Button>
      {user.canDm && (
        <Button
          label={say("message")}
          testid="sendDMFromProfile"
          className="round outline"
          onClick={() => navigate(`/messages/${conversationId(viewer.id, user.id)}`)}
        >
          <Icon name="mail" />
        </Button>
      )}
      <div data-testid="placementTracking">
        <FollowButton user={user} />
      </div>
    </div>
  );
}

function Card({ user: given }: { user: ViewUser }) {
  const user = useUser(given);
  const joined = new Date(user.createdAt).toLocaleDateString("en-US", {
    month: "long",
    year: "numeric",
  });
  return (
    <div className="profile">
      <div
        className="banner"
        style={{ backgroundImage: `url("/world/media/banner-${user.handle}.svg")` }}
      />
      <div className="profile-top">
        <Avatar user={user} size={133} />
        <Actions user={user} />
      </div>
      <div data-testid="UserName" className="profile-name">
        <div>
          <div dir="ltr" className="name">
            <span>{pieces(user.name, false)}</span>
            {user.verified && <Verified />}
          </div>
          <div className="handle">
            <div dir="ltr">
              <span>@{user.handle}</span>
            </div>
            {user.followsViewer && (
              <div data-testid="userFollowIndicator" className="follows-you">
                <span>Follows you</span>
              </div>
            )}
          </div>
        </div>
      </div>
      {user.bio !== "" && (
        <div dir="auto" data-testid="UserDescription" className="bio">
          {pieces(user.bio, true)}
        </div>
      )}
      <div data-testid="UserProfileHeader_Items" className="dim">
        <span data-testid="UserJoinDate">
          <Icon name="calendar" /> <span>Joined {joined}</span>
        </span>
      </div>
      <div className="numbers">
        <Link to={`/${user.handle}/following`}>
          <b>{shortNumber(user.following)}</b> <span className="dim">Following</span>
        </Link>
        <Link to={`/${user.handle}/verified_followers`}>
          <b>{shortNumber(user.followers)}</b> <span className="dim">Followers</span>
        </Link>
      </div>
    </div>
  );
}

export function Profile({ handle }: { handle: string }) {
  const [user, setUser] = useState<ViewUser | "missing">();
  useEffect(() => {
    let here = true;
    setUser(undefined);
    api.user(handle).then(
      (found) => {
        if (!here) return;
        keepUser(found);
        setUser(found);
      },
      () => here && setUser("missing"),
    );
    return () => {
      here = false;
    };
  }, [handle]);
  const known = user === "missing" ? undefined : user;
  useTitle(known ? `${known.name} (@${known.handle}) / X` : undefined);
  const load = useMemo(() => api.postsOf(known?.id ?? "0"), [known?.id]);
  if (user === "missing") return <NotFound what="account" />;
  if (!known) return <div className="room" />;
  return (
    <div aria-label="Home timeline" tabIndex={0}>
      <Schema user={known} />
      <Header title={known.name} note={`@${known.handle}`} />
      <Card user={known} />
      <Feed
        load={load}
        heading={`${known.name}’s posts`}
        label={`Timeline: ${known.name}’s posts`}
      />
    </div>
  );
}
