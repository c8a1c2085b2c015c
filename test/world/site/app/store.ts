import { useSyncExternalStore } from "react";
import type { ViewPost, ViewSession, ViewUser } from "../shared.ts";

export interface Toast {
  id: number;
  text: string;
  link?: string;
}

/** What happened to a post's counters since it was fetched. */
export interface Bump {
  likes: number;
  views: number;
  reposts: number;
}

const NO_BUMP: Bump = { likes: 0, views: 0, reposts: 0 };
const listeners = new Set<() => void>();

/** All that the pages know. Entries are replaced, never changed in place, so that identity tells what is new. */
export const store = {
  session: JSON.parse(document.querySelector("#initial-state")?.textContent ?? "{}") as ViewSession,
  posts: new Map<string, ViewPost>(),
  users: new Map<string, ViewUser>(),
  bumps: new Map<string, Bump>(),
  /** Ids of the posts whose articles stand on the page now. */
  mounted: new Map<string, number>(),
  liked: new Set<string>(),
  toasts: [] as Toast[],
  drafts: new Map<string, string>(),
  /** Root posts that came while the page was open, newest first. */
  fresh: [] as string[],
};

export function changed(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useStore<T>(select: () => T): T {
  return useSyncExternalStore(subscribe, select);
}

export const usePost = (id: string) => useStore(() => store.posts.get(id));
export const useBump = (id: string) => useStore(() => store.bumps.get(id) ?? NO_BUMP);
export const useSession = () => useStore(() => store.session);
/** The user as known now; what the caller has until then. */
export const useUser = (user: ViewUser) => useStore(() => store.users.get(user.id) ?? user);

export function keepPosts(posts: readonly ViewPost[]): string[] {
  for (const post of posts) {
    store.posts.set(post.id, post);
    store.users.set(post.author.id, post.author);
    // A quote is less than the post that it shows.
    if (post.quote && !store.posts.has(post.quote.id)) store.posts.set(post.quote.id, post.quote);
  }
  changed();
  return posts.map((post) => post.id);
}

export function keepUser(user: ViewUser): void {
  store.users.set(user.id, user);
  changed();
}

export function bump(id: string, by: Partial<Bump>): void {
  const before = store.bumps.get(id) ?? NO_BUMP;
  store.bumps.set(id, {
    likes: before.likes + (by.likes ?? 0),
    views: before.views + (by.views ?? 0),
    reposts: before.reposts + (by.reposts ?? 0),
  });
}

let toastId = 0;
/** X's messages at the foot of the page go away by themselves after some seconds. */
const TOAST_MS = 6000;
export function toast(text: string, link?: string): void {
  toastId += 1;
  const id = toastId;
  store.toasts = [...store.toasts, { id, text, ...(link !== undefined && { link }) }];
  changed();
  setTimeout(() => {
    store.toasts = store.toasts.filter((each) => each.id !== id);
    changed();
  }, TOAST_MS);
}

/** The same number for the same text, always. */
export function hash(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 16_777_619) >>> 0;
  return value;
}
