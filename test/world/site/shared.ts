import type { PostExtras, WorldNotification } from "../types.ts";
import type { Word } from "./languages.ts";
import type { Look, Theme } from "./look.ts";

/** What the site's server hands to its pages: the world as one viewer sees it. */
export interface ViewUser {
  id: string;
  handle: string;
  name: string;
  bio: string;
  picture: string;
  followers: number;
  following: number;
  createdAt: string;
  verified: boolean;
  followedByViewer: boolean;
  followsViewer: boolean;
  /** The viewer may write to them: X shows "Message" only then. */
  canDm: boolean;
}

export interface ViewPost {
  id: string;
  author: ViewUser;
  /** As X shows it: without the link that became the card. */
  text: string;
  createdAt: string;
  language: string;
  conversationId: string;
  inReplyTo?: { id: string; handle: string };
  quote?: ViewQuote;
  repostedBy?: ViewUser;
  promoted: boolean;
  media: string[];
  extras?: PostExtras;
  card?: { recipientId: string; prompt: string };
  canReply: boolean;
  likes: number;
  replies: number;
}

/** A quoted post; what it quotes itself is shown as a preview only. */
export type ViewQuote = Omit<ViewPost, "quote"> & { nested?: Omit<ViewPost, "quote"> };

export interface ViewNotification {
  id: string;
  kind: WorldNotification["kind"];
  users: ViewUser[];
  post?: ViewPost;
  createdAt: string;
}

/** Notifications and the posts that mention the viewer, newest first. */
export interface NotificationsPage {
  entries: ({ post: ViewPost } | { notification: ViewNotification })[];
  cursor?: string;
}

export interface ViewMessage {
  id: string;
  mine: boolean;
  text: string;
  createdAt: string;
  status: "pending" | "sent" | "failed";
}

export interface ViewConversation {
  id: string;
  with: ViewUser;
  messages: ViewMessage[];
  request: boolean;
  canWrite: boolean;
  /** It was upgraded to encrypted chat. */
  encrypted: boolean;
}

export interface ViewInboxLine {
  id: string;
  with: ViewUser;
  preview: string;
  at: string;
  mine: boolean;
  request: boolean;
}

export interface ViewConversationPage {
  ancestors: ViewPost[];
  focal: ViewPost;
  replies: ViewPost[];
  /** Not of this conversation, below a heading. */
  more: ViewPost[];
}

/** What a page is given at its start, inline, as X's own `__INITIAL_STATE__`. */
export interface ViewSession extends Look {
  viewer: ViewUser;
  accounts: ViewUser[];
  /** In the language of the look. */
  words: Record<Word, string>;
}

export interface TimelinePage {
  posts: ViewPost[];
  /** Id of the last post here; missing on the last page. */
  cursor?: string;
}

export type LiveEvent =
  | { kind: "post"; post: ViewPost }
  | { kind: "message"; conversationId: string; message: ViewMessage }
  | { kind: "notification"; notification: ViewNotification }
  | { kind: "likes"; postId: string; likes: number }
  | { kind: "deleted"; postId: string }
  | { kind: "user"; user: ViewUser }
  | { kind: "theme"; theme: Theme }
  | { kind: "viewer" };
