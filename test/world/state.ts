import { createIds } from "./ids.ts";
import { createMessages } from "./messages.ts";
import { createPosts } from "./posts.ts";
import { WorldProblem } from "./types.ts";
import type { WorldChange, WorldNotification, WorldState, WorldUser } from "./types.ts";

export interface WorldOptions {
  /** ms since 1970; default the machine's. */
  clock?: () => number;
  theme?: "light" | "black";
}

/** An empty world; `seedWorld` fills it. */
export function createWorld(options: WorldOptions = {}): WorldState {
  const now = options.clock ?? Date.now;
  const ids = createIds();
  const users = new Map<string, WorldUser>();
  const byHandle = new Map<string, WorldUser>();
  const listeners = new Set<(change: WorldChange) => void>();
  const tell = (change: WorldChange) => {
    for (const listener of listeners) listener(change);
  };

  const user = (handleOrId: string) =>
    byHandle.get(handleOrId.replace(/^@/, "").toLowerCase()) ?? users.get(handleOrId);
  const mustUser = (handleOrId: string) => {
    const found = user(handleOrId);
    if (!found) throw new WorldProblem("unknownUser", `No user ${handleOrId} in this world.`);
    return found;
  };

  const notifications: WorldNotification[] = [];
  const notify: WorldState["notify"] = ({ at = now(), ...given }) => {
    const notification = {
      ...given,
      id: `n${notifications.length + 1}`,
      createdAt: new Date(at).toISOString(),
    };
    notifications.push(notification);
    tell({ kind: "notification", notification });
  };

  const posts = createPosts({ now, ids, users, user, mustUser, tell, notify });
  const messages = createMessages({ now, ids, users, mustUser, tell });
  let nextUserId = 2_244_994_945n;
  let ticker: NodeJS.Timeout | undefined;
  let tick = 0;

  const state: WorldState = {
    ...posts,
    ...messages,
    users,
    notifications,
    notify,
    notificationsOf: (userId) =>
      notifications
        .filter((each) => each.toId === userId)
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
    upgraded: new Set(),
    viewerId: "",
    theme: options.theme ?? "light",
    now,
    user,
    addUser(given) {
      const handle = given.handle;
      if (!/^\w{1,15}$/.test(handle)) throw new Error(`"${handle}" is no handle.`);
      if (byHandle.has(handle.toLowerCase())) throw new Error(`@${handle} exists already.`);
      nextUserId += 86_243n;
      const added: WorldUser = {
        id: nextUserId.toString(),
        bio: "",
        picture: `/world/avatar/${handle}.svg`,
        followers: 120,
        following: 80,
        createdAt: "2014-05-02T09:12:00.000Z",
        verified: false,
        dmOpen: false,
        own: false,
        follows: [],
        blocks: [],
        ...given,
      };
      users.set(added.id, added);
      byHandle.set(handle.toLowerCase(), added);
      return added;
    },
    rename(handleOrId, handle) {
      const renamed = mustUser(handleOrId);
      if (!/^\w{1,15}$/.test(handle)) throw new Error(`"${handle}" is no handle.`);
      if (byHandle.has(handle.toLowerCase())) throw new Error(`@${handle} exists already.`);
      byHandle.delete(renamed.handle.toLowerCase());
      renamed.handle = handle;
      byHandle.set(handle.toLowerCase(), renamed);
      tell({ kind: "user", userId: renamed.id });
    },
    ownAccounts: () => [...users.values()].filter((each) => each.own),
    setFollow(followerId, followedId, follows) {
      const follower = mustUser(followerId);
      const followed = mustUser(followedId);
      const had = follower.follows.includes(followed.id);
      if (had === follows) return;
      follower.follows = follows
        ? [...follower.follows, followed.id]
        : follower.follows.filter((id) => id !== followed.id);
      follower.following += follows ? 1 : -1;
      followed.followers += follows ? 1 : -1;
      if (follows) notify({ kind: "follow", toId: followed.id, byIds: [follower.id] });
      tell({ kind: "user", userId: follower.id });
      tell({ kind: "user", userId: followed.id });
    },
    setViewer(handleOrId) {
      const viewer = mustUser(handleOrId);
      if (!viewer.own)
        throw new WorldProblem("unknownUser", `@${viewer.handle} is not an own account.`);
      state.viewerId = viewer.id;
      tell({ kind: "viewer" });
    },
    setTheme(theme) {
      state.theme = theme;
      tell({ kind: "theme" });
    },
    tickLikes() {
      const newest = state.timeline();
      const chosen = newest[(tick * 7) % Math.min(newest.length, 40)];
      tick += 1;
      if (chosen) state.like(chosen.id);
    },
    startLikes(everyMs = 400) {
      state.stopLikes();
      ticker = setInterval(() => state.tickLikes(), everyMs);
      ticker.unref();
    },
    stopLikes() {
      clearInterval(ticker);
      ticker = undefined;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return state;
}
