import type { Fault, WorldState } from "../types.ts";

/** The scopes that X knows and this world honours. */
export type Scope =
  | "tweet.read"
  | "tweet.write"
  | "users.read"
  | "dm.read"
  | "dm.write"
  | "media.write"
  | "offline.access";

/** Which names an answer uses when the question does not say: `tweet.…` or, since spec 2.167, `post.…`. */
export type Dialect = "legacy" | "post";

/** One call that reached api.x.com. Filled while it is answered. */
export interface Call {
  method: string;
  path: string;
  query: Record<string, string>;
  /** It carried an Authorization header. */
  hasAuth: boolean;
  /** Id of the account whose token it was, once known. */
  accountId?: string;
  /** ms since 1970, the world's clock. */
  at: number;
  /** The body as parsed: JSON, or a form's fields. */
  body?: unknown;
  headers: Record<string, string>;
  /** HTTP status that was decided, also if it never arrived. */
  status?: number;
  /** What became of it on the wire. */
  outcome: "pending" | "answered" | "cut" | "hanging";
  /** It changed the world: a post or a message stands there because of it. */
  committed: boolean;
  /** Id of that post or message. */
  createdId?: string;
  /** US dollars. */
  cost: number;
  /** How many resources were paid for as reads. */
  paidReads: number;
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  createdId?: string;
  /** Prices to pay if the status is a success. */
  cost?: Charge[];
}

/** One thing to pay; a read of the same thing is free for the rest of the UTC day. */
export type Charge =
  | { kind: "read"; what: "post" | "user" | "dm"; id: string; owned?: boolean }
  | { kind: "write"; milli: number };

export interface Faults {
  add(fault: Fault): void;
  /** Lets hanging answers go. */
  release(): void;
  /** Forgets all that were not met yet. */
  clear(): void;
}

export interface Window {
  limit: number;
  ms: number;
}

/** What one account, and one app over all its accounts, may do. */
export interface Limits {
  user?: Window;
  userDay?: Window;
  app?: Window;
  appDay?: Window;
}

export interface App {
  clientId: string;
  name: string;
  redirectUris: string[];
}

export interface ApiOptions {
  /** Default legacy: what was seen live. */
  dialect?: Dialect;
  /** Known apps; missing: any client id with any https address to return to. */
  apps?: App[];
  /** US dollars to begin with; default 25. */
  credits?: number;
  /** The signed-in account owns the app: its own reads cost a tenth. */
  ownsApp?: boolean;
  /** Limits by endpoint key ("POST /2/tweets"), over those of the platform. */
  limits?: Record<string, Limits>;
  /** US dollars for a summoned reply with a link in it, which X leaves open; default 0.2, the dear reading. */
  summonedReplyWithLink?: number;
}

/** What a handler gets. */
export interface Asked {
  state: WorldState;
  options: ApiOptions;
  dialect: Dialect;
  /** The account whose token it is. */
  accountId: string;
  path: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

export interface Endpoint {
  /** `METHOD /path/:name`. */
  on: string;
  scopes: readonly Scope[];
  limits: Limits;
  handle(asked: Asked): Answer;
}
