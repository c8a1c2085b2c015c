import type { LiveEvent, ViewMessage, ViewNotification } from "../shared.ts";
import { applyTheme } from "./theme.ts";
import { bump, changed, hash, keepPosts, keepUser, store } from "./store.ts";

type OnMessage = (conversationId: string, message: ViewMessage) => void;
type OnPost = (postId: string) => void;
const onMessage = new Set<OnMessage>();
type OnNotification = (notification: ViewNotification) => void;
const onNotification = new Set<OnNotification>();
const onPost = new Set<OnPost>();

export function listenMessages(listener: OnMessage): () => void {
  onMessage.add(listener);
  return () => onMessage.delete(listener);
}

export function listenNotifications(listener: OnNotification): () => void {
  onNotification.add(listener);
  return () => onNotification.delete(listener);
}

export function listenPosts(listener: OnPost): () => void {
  onPost.add(listener);
  return () => onPost.delete(listener);
}

function apply(event: LiveEvent): void {
  switch (event.kind) {
    case "post": {
      const { post } = event;
      keepPosts([post]);
      const parent = post.inReplyTo && store.posts.get(post.inReplyTo.id);
      if (parent) store.posts.set(parent.id, { ...parent, replies: parent.replies + 1 });
      if (!post.inReplyTo && post.author.id !== store.session.viewer.id)
        store.fresh = [post.id, ...store.fresh];
      for (const listener of onPost) listener(post.id);
      break;
    }
    case "message":
      for (const listener of onMessage) listener(event.conversationId, event.message);
      break;
    case "notification":
      for (const listener of onNotification) listener(event.notification);
      break;
    case "likes": {
      const post = store.posts.get(event.postId);
      if (post) store.posts.set(post.id, { ...post, likes: event.likes });
      break;
    }
    case "deleted":
      store.posts.delete(event.postId);
      break;
    case "user":
      keepUser(event.user);
      break;
    case "theme":
      applyTheme(event.theme);
      break;
    case "viewer":
      location.reload();
  }
  changed();
}

let tick = 0;
/** Counters under the posts on the screen go up all the time, each at its own moments. */
function countUp(): void {
  tick += 1;
  for (const id of store.mounted.keys()) {
    const luck = hash(`${id}${tick}`);
    if (luck % 3 === 0)
      bump(id, { views: 1 + (luck % 40), likes: luck % 2, reposts: luck % 7 === 0 ? 1 : 0 });
  }
  changed();
}

export function startLive(): void {
  const source = new EventSource("/i/api/live");
  source.addEventListener("message", (event: MessageEvent<string>) =>
    apply(JSON.parse(event.data) as LiveEvent),
  );
  const every = store.session.counterMs;
  if (every > 0) setInterval(countUp, every);
}
