/** The one state that the site and the API of X in miniature share. Ids are decimal strings. */
export interface WorldUser {
  id: string;
  handle: string;
  name: string;
  bio: string;
  picture: string;
  followers: number;
  following: number;
  createdAt: string;
  verified: boolean;
  /** Accepts messages from everyone. */
  dmOpen: boolean;
  /** One of the brand's own accounts: it can sign in. */
  own: boolean;
  /** Ids of those this user follows. */
  follows: string[];
  /** Ids of those this user has blocked. */
  blocks: string[];
}

/** What a private-message link at the very end of a post becomes: a "Send a private message" button. */
export interface MessageCard {
  recipientId: string;
  /** What the message box is to be filled with; empty if the link names none. */
  prompt: string;
  /** The link as it was written. */
  url: string;
}

/** What a post may hold besides its words; the site shows it, the API does not tell of it. */
export interface PostExtras {
  /** X's long form; its own page has two action bars in one article. */
  article?: { title: string; cover: string; paragraphs: string[] };
  /** Shown in place of the words, with a row above that names the language. */
  translation?: { from: string; text: string };
  poll?: string[];
  /** A note that readers added. */
  note?: string;
  /** Pictures that are swiped sideways: a group of their own before the action bar. */
  carousel?: string[];
  /** A preview of a page elsewhere. */
  linkCard?: { title: string; host: string };
  pinned?: true;
}

export interface WorldPost {
  id: string;
  authorId: string;
  /** As it was written, links in full, without the mentions that X puts before a reply by itself. */
  text: string;
  /** What the site shows: `text` without the link that became the card. */
  displayText: string;
  card?: MessageCard;
  /** ISO time. */
  createdAt: string;
  language: string;
  inReplyTo?: string;
  conversationId: string;
  quotes?: string;
  repostedBy?: string;
  promoted?: boolean;
  /** Paths of pictures served by the site. */
  media?: string[];
  replySettings?: "everyone" | "mentionedUsers" | "following";
  likes: number;
  deleted?: boolean;
  extras?: PostExtras;
  /** How it came: typed on the site, or by the API. */
  via: "site" | "api" | "seed";
}

export interface WorldMessage {
  id: string;
  /** `<lowerId>-<higherId>` */
  conversationId: string;
  senderId: string;
  recipientId: string;
  text: string;
  createdAt: string;
  /** It landed in the recipient's Requests, and they have not answered since. */
  request: boolean;
  via: "site" | "api" | "seed";
}

/** What somebody did to one of an account's posts, or to the account. */
export interface WorldNotification {
  id: string;
  kind: "like" | "repost" | "follow";
  /** Whose notification it is. */
  toId: string;
  /** Newest first; at least one. */
  byIds: string[];
  /** Of likes and reposts. */
  postId?: string;
  createdAt: string;
}

/** A fault to be met by the next matching calls. */
export interface Fault {
  /** `METHOD /path` with `*` for any one segment, e.g. `POST /2/tweets`. */
  on: string;
  /** How many calls meet it; missing: all. */
  times?: number;
  does:
    | { kind: "cutBefore" } // the connection dies before anything is done
    | { kind: "cutAfter" } // it is done, then the connection dies
    | { kind: "cutHalfway" } // it is done, and the connection dies in the middle of the answer
    | { kind: "delay"; ms: number } // answers late (done at once)
    | { kind: "hang" } // done, never answers, until `release`
    | { kind: "status"; status: number; body: unknown; headers?: Record<string, string> } // answers this, does nothing
    | { kind: "garbage"; body: string } // done, answers this as JSON
    | { kind: "clockSkew"; ms: number }; // its Date and reset headers are off by this
}

export interface World {
  users: Map<string, WorldUser>;
  posts: Map<string, WorldPost>;
  messages: WorldMessage[];
  /** Oldest first. */
  notifications: WorldNotification[];
  /** Ids of conversations that were upgraded to encrypted chat: the API no longer shows what is in them. */
  upgraded: Set<string>;
  /** Id of the account the site is signed in with. */
  viewerId: string;
  theme: "light" | "black";
  /** Each change, for the site to follow. */
  onChange(listener: (change: WorldChange) => void): () => void;
}

export type WorldChange =
  | { kind: "post"; post: WorldPost }
  | { kind: "message"; message: WorldMessage }
  | { kind: "likes"; postId: string; likes: number }
  | { kind: "deleted"; postId: string }
  | { kind: "user"; userId: string }
  | { kind: "notification"; notification: WorldNotification }
  | { kind: "theme" }
  | { kind: "viewer" };

/** Why the world does not take a post or a message; the API and the site each say it in their own words. */
export type WorldRefusal =
  | "unknownUser"
  | "emptyText"
  | "tooLong"
  | "duplicate"
  | "parentGone"
  | "repliesRestricted"
  | "dmNotAllowed"
  | "dmBlocked";

export class WorldProblem extends Error {
  readonly why: WorldRefusal;
  constructor(why: WorldRefusal, message: string) {
    super(message);
    this.name = "WorldProblem";
    this.why = why;
  }
}

export interface NewPost {
  authorId: string;
  text: string;
  inReplyTo?: string;
  quotes?: string;
  media?: string[];
  replySettings?: NonNullable<WorldPost["replySettings"]>;
  /** A private-message link that becomes the card without standing in the text (`direct_message_deep_link`). */
  messageLink?: string;
  extras?: PostExtras;
  via: WorldPost["via"];
}

/** A post from before the world began: nothing is checked, and it may be as old as one likes. */
export interface PastPost extends NewPost {
  /** ms since 1970. */
  at: number;
  language?: string;
  likes?: number;
  promoted?: boolean;
  repostedBy?: string;
}

export interface NewMessage {
  senderId: string;
  recipientId: string;
  text: string;
  via: WorldMessage["via"];
}

export interface Conversation {
  /** From the root down to the parent of the focal post; deleted ones are left out. */
  ancestors: WorldPost[];
  focal: WorldPost;
  /** All that stand below it, oldest first. */
  replies: WorldPost[];
}

/** One line of an inbox. */
export interface InboxLine {
  conversationId: string;
  withId: string;
  last: WorldMessage;
  /** Only in Requests: the owner neither follows the sender nor has ever written to them. */
  request: boolean;
}

export type MayMessage = "yes" | "request" | "no";

/** The world with what can be done to it. All lookups by id or by handle, with or without "@", in any case. */
export interface WorldState extends World {
  /** ms since 1970, by the world's own clock. */
  readonly now: () => number;
  addUser(user: Pick<WorldUser, "handle" | "name"> & Partial<WorldUser>): WorldUser;
  user(handleOrId: string): WorldUser | undefined;
  /** The same person goes by another handle from now on. @throws WorldProblem unknownUser */
  rename(handleOrId: string, handle: string): void;
  ownAccounts(): WorldUser[];
  /** @throws WorldProblem unknownUser, emptyText, tooLong, duplicate, parentGone, repliesRestricted */
  addPost(post: NewPost): WorldPost;
  addPastPost(post: PastPost): WorldPost;
  /** Why this account cannot reply to this post; undefined if it can. */
  whyNoReply(postId: string, accountId: string): "parentGone" | "repliesRestricted" | undefined;
  deletePost(id: string): void;
  /** Told to the author if somebody is named who liked it. */
  like(id: string, byId?: string): void;
  /** `at`: ms since 1970, default now. */
  notify(notification: Omit<WorldNotification, "id" | "createdAt"> & { at?: number }): void;
  /** Newest first. */
  notificationsOf(userId: string): WorldNotification[];
  /** @throws WorldProblem unknownUser, emptyText, tooLong, dmNotAllowed, dmBlocked */
  addMessage(message: NewMessage): WorldMessage;
  addPastMessage(message: NewMessage & { at: number }): WorldMessage;
  /** What this person wrote lands in the inbox of the owner from now on. */
  acceptRequest(ownerId: string, senderId: string): void;
  mayMessage(senderId: string, recipientId: string): MayMessage;
  /** A new follower is told to the followed. */
  setFollow(followerId: string, followedId: string, follows: boolean): void;
  /** Undefined if the post is not there or deleted. */
  conversation(postId: string): Conversation | undefined;
  /** All posts that answer no other, newest first. */
  timeline(): WorldPost[];
  /** Posts by others that mention this user, in words, by answering or by quoting one of theirs; newest first. */
  mentionsOf(id: string): WorldPost[];
  /** Posts and replies with all these words, `from:` and `to:` understood; newest first. */
  search(query: string): WorldPost[];
  /** Newest first, with replies. */
  postsBy(id: string): WorldPost[];
  /** Oldest first. */
  messagesBetween(a: string, b: string): WorldMessage[];
  /** Newest first. */
  inboxOf(userId: string): InboxLine[];
  /** @throws WorldProblem unknownUser, also for a user that is not `own`. */
  setViewer(handleOrId: string): void;
  setTheme(theme: World["theme"]): void;
  /** Like-counts of the newest posts go up from now on, `everyMs` apart (default 400). */
  startLikes(everyMs?: number): void;
  stopLikes(): void;
  /** One such step. */
  tickLikes(): void;
}
