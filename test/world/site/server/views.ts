import type { WorldNotification, WorldPost, WorldState } from "../../types.ts";
import type {
  ViewConversation,
  ViewInboxLine,
  ViewMessage,
  ViewNotification,
  ViewPost,
  ViewQuote,
  ViewUser,
} from "../shared.ts";

export interface Views {
  user(viewerId: string, id: string): ViewUser;
  post(viewerId: string, post: WorldPost): ViewPost;
  notification(viewerId: string, notification: WorldNotification): ViewNotification;
  message(viewerId: string, message: WorldState["messages"][number]): ViewMessage;
  conversation(viewerId: string, withId: string): ViewConversation;
  inbox(viewerId: string): ViewInboxLine[];
  close(): void;
}

/** The world through one viewer's eyes. */
export function createViews(state: WorldState): Views {
  const replies = new Map<string, number>();
  const count = (post: WorldPost, by: number) => {
    if (post.inReplyTo !== undefined)
      replies.set(post.inReplyTo, (replies.get(post.inReplyTo) ?? 0) + by);
  };
  for (const post of state.posts.values()) if (!post.deleted) count(post, 1);
  const unsubscribe = state.onChange((change) => {
    if (change.kind === "post") count(change.post, 1);
    const gone = change.kind === "deleted" && state.posts.get(change.postId);
    if (gone) count(gone, -1);
  });

  const user = (viewerId: string, id: string): ViewUser => {
    const found = state.users.get(id);
    const viewer = state.users.get(viewerId);
    if (!found || !viewer) throw new Error(`No user ${id} in this world.`);
    const { handle, name, bio, picture, followers, following, createdAt, verified } = found;
    return {
      id,
      handle,
      name,
      bio,
      picture,
      followers,
      following,
      createdAt,
      verified,
      followedByViewer: viewer.follows.includes(id),
      followsViewer: found.follows.includes(viewerId),
      canDm: state.mayMessage(viewerId, id) !== "no",
    };
  };

  const canReply = (viewerId: string, post: WorldPost) => {
    const root = state.posts.get(post.conversationId) ?? post;
    const setting = root.replySettings ?? "everyone";
    if (setting === "everyone" || root.authorId === viewerId) return true;
    const handle = state.users.get(viewerId)?.handle.toLowerCase() ?? "";
    const mentioned = root.text.toLowerCase().includes(`@${handle}`);
    const followed = state.users.get(root.authorId)?.follows.includes(viewerId) === true;
    return mentioned || (setting === "following" && followed);
  };

  const quoteOf = (viewerId: string, post: WorldPost): ViewQuote | undefined => {
    const quoted = post.quotes === undefined ? undefined : state.posts.get(post.quotes);
    if (!quoted || quoted.deleted) return undefined;
    const nested = quoted.quotes === undefined ? undefined : state.posts.get(quoted.quotes);
    return {
      ...bare(viewerId, quoted),
      ...(nested && !nested.deleted && { nested: bare(viewerId, nested) }),
    };
  };

  const whole = (viewerId: string, post: WorldPost): ViewPost => {
    const quote = quoteOf(viewerId, post);
    return { ...bare(viewerId, post), ...(quote && { quote }) };
  };

  const bare = (viewerId: string, post: WorldPost): Omit<ViewPost, "quote"> => {
    const parent = post.inReplyTo === undefined ? undefined : state.posts.get(post.inReplyTo);
    const parentHandle = parent && state.users.get(parent.authorId)?.handle;
    return {
      id: post.id,
      author: user(viewerId, post.authorId),
      text: post.displayText,
      createdAt: post.createdAt,
      language: post.language,
      conversationId: post.conversationId,
      promoted: post.promoted === true,
      media: post.media ?? [],
      ...(post.extras && { extras: post.extras }),
      canReply: canReply(viewerId, post),
      likes: post.likes,
      replies: replies.get(post.id) ?? 0,
      ...(parent && parentHandle && { inReplyTo: { id: parent.id, handle: parentHandle } }),
      ...(post.repostedBy !== undefined && { repostedBy: user(viewerId, post.repostedBy) }),
      ...(post.card && {
        card: { recipientId: post.card.recipientId, prompt: post.card.prompt },
      }),
    };
  };

  const message: Views["message"] = (viewerId, { id, senderId, text, createdAt }) => ({
    id,
    mine: senderId === viewerId,
    text,
    createdAt,
    status: "sent",
  });

  return {
    user,
    post: whole,
    notification(viewerId, { id, kind, byIds, postId, createdAt }) {
      const post = postId === undefined ? undefined : state.posts.get(postId);
      return {
        id,
        kind,
        createdAt,
        users: byIds.map((by) => user(viewerId, by)),
        ...(post && !post.deleted && { post: whole(viewerId, post) }),
      };
    },
    message,
    conversation(viewerId, withId) {
      const found = state.messagesBetween(viewerId, withId);
      const [low, high] =
        BigInt(viewerId) < BigInt(withId) ? [viewerId, withId] : [withId, viewerId];
      return {
        id: `${low}-${high}`,
        with: user(viewerId, withId),
        messages: found.map((each) => message(viewerId, each)),
        request: found.some((each) => each.recipientId === viewerId && each.request),
        encrypted: state.upgraded.has(`${low}-${high}`),
        canWrite: state.mayMessage(viewerId, withId) !== "no",
      };
    },
    inbox: (viewerId) =>
      state.inboxOf(viewerId).map((line) => ({
        id: line.conversationId,
        with: user(viewerId, line.withId),
        preview: line.last.text,
        at: line.last.createdAt,
        mine: line.last.senderId === viewerId,
        request: line.request,
      })),
    close: unsubscribe,
  };
}
