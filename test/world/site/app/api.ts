import type {
  NotificationsPage,
  TimelinePage,
  ViewConversation,
  ViewConversationPage,
  ViewInboxLine,
  ViewMessage,
  ViewPost,
  ViewUser,
} from "../shared.ts";

/** The site said no; `why` is the world's word for it. */
export class Refused extends Error {
  readonly why: string;
  constructor(why: string, message: string) {
    super(message);
    this.why = why;
  }
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`/i/api/${path}`, {
    ...(body !== undefined && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
  const value: unknown = await answer.json();
  if (answer.ok) return value as T;
  const { errors } = value as { errors?: { why?: string; message?: string }[] };
  throw new Refused(errors?.[0]?.why ?? "notFound", errors?.[0]?.message ?? "");
}

const page = (kind: string) => (cursor?: string) =>
  call<TimelinePage>(cursor === undefined ? kind : `${kind}?cursor=${cursor}`);

export const api = {
  home: page("home"),
  following: page("following"),
  mentions: page("mentions"),
  notifications: (cursor?: string) =>
    call<NotificationsPage>(
      cursor === undefined ? "notifications" : `notifications?cursor=${cursor}`,
    ),
  search: (q: string) => (cursor?: string) =>
    call<TimelinePage>(
      `search?${new URLSearchParams({ q, ...(cursor !== undefined && { cursor }) }).toString()}`,
    ),
  people: (q: string) => call<ViewUser[]>(`people?${new URLSearchParams({ q }).toString()}`),
  postsOf: (id: string) => page(`posts-of/${id}`),
  user: (handle: string) => call<ViewUser>(`user/${encodeURIComponent(handle)}`),
  post: (id: string) => call<ViewConversationPage>(`post/${id}`),
  send: (text: string, inReplyTo?: string, media?: string[]) =>
    call<ViewPost>("post", { text, inReplyTo, media }),
  inbox: () => call<ViewInboxLine[]>("chat"),
  conversation: (id: string) => call<ViewConversation>(`chat/${id}`),
  accept: (id: string) => call<unknown>(`accept/${id}`, {}),
  write: (id: string, text: string) => call<ViewMessage>(`chat/${id}`, { text }),
  follow: (id: string, follows: boolean) => call<ViewUser>("follow", { id, follows }),
  like: (id: string) => call<unknown>("like", { id }),
  theme: (theme: string) => call<unknown>("theme", { theme }),
  clientError: (report: unknown) => call<unknown>("client-error", report),
};
