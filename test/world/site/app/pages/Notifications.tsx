import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { NotificationsPage, ViewNotification } from "../../shared.ts";
import { Feed, tweetItem } from "../Feed.tsx";
import { api } from "../api.ts";
import { listenNotifications, listenPosts } from "../live.ts";
import { Avatar } from "../parts/Avatar.tsx";
import { Icon } from "../parts/icons.tsx";
import type { IconName } from "../parts/icons.tsx";
import { Tabs } from "../parts/Tabs.tsx";
import { VirtualList } from "../parts/VirtualList.tsx";
import type { Item } from "../parts/VirtualList.tsx";
import { Link, navigate } from "../router.tsx";
import { say } from "../say.ts";
import { keepPosts, store } from "../store.ts";
import { opensPost } from "../tweet/Tweet.tsx";
import { Header } from "./Header.tsx";
import { useTitle } from "./useTitle.ts";

const DID: Record<ViewNotification["kind"], { words: string; icon: IconName }> = {
  like: { words: "liked your post", icon: "heart" },
  repost: { words: "reposted your post", icon: "repost" },
  follow: { words: "followed you", icon: "person" },
};

/** What somebody did: an article of its own kind, without an action bar. */
function Notification({ notification }: { notification: ViewNotification }) {
  const { kind, users, post } = notification;
  const [first, ...others] = users;
  if (!first) return null;
  const to = post ? `/${post.author.handle}/status/${post.id}` : `/${first.handle}`;
  return (
    <article
      role="article"
      tabIndex={0}
      data-testid="notification"
      className={`notification ${kind}`}
      onClick={(event) => {
        if (opensPost(event)) navigate(to);
      }}
    >
      <div className="notification-icon">
        <Icon name={DID[kind].icon} />
      </div>
      <div className="tweet-right">
        <ul role="list" className="notification-people">
          {users.map((user) => (
            <li role="listitem" key={user.id}>
              <Avatar user={user} size={32} />
            </li>
          ))}
        </ul>
        <div dir="ltr">
          <span>
            <Link to={`/${first.handle}`} dir="ltr" className="name inline">
              <span>{first.name}</span>
            </Link>
            {others.length > 0 && ` and ${others.length} more`} {DID[kind].words}
          </span>
        </div>
        {post && (
          <div dir="auto" lang={post.language} data-testid="tweetText" className="dim">
            <span>{post.text}</span>
          </div>
        )}
      </div>
    </article>
  );
}

type Entry = NotificationsPage["entries"][number];

function itemOf(entry: Entry): Item {
  if ("post" in entry) return tweetItem(entry.post.id);
  const { notification } = entry;
  return {
    key: notification.id,
    kind: "notification",
    render: () => <Notification notification={notification} />,
  };
}

function All() {
  const [entries, setEntries] = useState<Entry[]>([]);
  const cursor = useRef<string | undefined>(undefined);
  const busy = useRef(false);
  const more = useCallback(async (from?: string) => {
    if (busy.current) return;
    busy.current = true;
    const page = await api.notifications(from);
    keepPosts(page.entries.flatMap((entry) => ("post" in entry ? [entry.post] : [])));
    cursor.current = page.cursor;
    busy.current = false;
    setEntries((now) => (from === undefined ? page.entries : [...now, ...page.entries]));
  }, []);
  useEffect(() => {
    void more();
    const { handle } = store.session.viewer;
    const stops = [
      listenNotifications((notification) => setEntries((now) => [{ notification }, ...now])),
      listenPosts((id) => {
        const post = store.posts.get(id);
        if (post?.inReplyTo?.handle === handle || post?.text.includes(`@${handle}`))
          setEntries((now) => [{ post }, ...now]);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [more]);
  const items = useMemo(() => entries.map(itemOf), [entries]);
  const onEnd = useCallback(() => {
    if (cursor.current !== undefined) void more(cursor.current);
  }, [more]);
  return (
    <section role="region">
      <h1 dir="auto" role="heading" className="unseen">
        Notifications
      </h1>
      <VirtualList items={items} label="Timeline: Notifications" onEnd={onEnd} />
    </section>
  );
}

const TABS = [
  { name: "All", to: "/notifications" },
  { name: "Mentions", to: "/notifications/mentions" },
];

export function Notifications({ path }: { path: string }) {
  useTitle("Notifications / X");
  const mentions = path.endsWith("/mentions");
  return (
    <div aria-label="Notifications" tabIndex={0}>
      <Header title={say("notifications")} />
      <Tabs tabs={TABS} chosen={mentions ? 1 : 0} />
      {mentions ? (
        <Feed load={api.mentions} heading="Notifications" label="Timeline: Mentions" />
      ) : (
        <All />
      )}
    </div>
  );
}
