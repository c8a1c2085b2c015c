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
}

export interface WorldPost {
  id: string;
  authorId: string;
  text: string;
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
  /** How it came: typed on the site, or by the API. */
  via: "site" | "api" | "seed";
}

export interface WorldMessage {
  id: string;
  /** `<lowerId>-<higherId>` */
  conversationId: string;
  senderId: string;
  text: string;
  createdAt: string;
  via: "site" | "api" | "seed";
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
  | { kind: "theme" }
  | { kind: "viewer" };
