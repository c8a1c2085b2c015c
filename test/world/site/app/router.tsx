import { useSyncExternalStore } from "react";
import { forget } from "./composing.ts";
import type { MouseEvent, ReactNode } from "react";

export interface Entry {
  /** The page that stays behind a modal. */
  behind?: string;
  /** The photo viewer that stays behind the post window. */
  viewer?: string;
  replyTo?: string;
  text?: string;
  /** The entry before this one is where one came from. */
  pushed?: true;
}

const listeners = new Set<() => void>();
const tell = () => {
  current = read();
  for (const listener of listeners) listener();
};

export interface Route extends Entry {
  path: string;
  search: string;
}

function read(): Route {
  return { ...(history.state as Entry | null), path: location.pathname, search: location.search };
}
let current = read();

export function navigate(to: string, state: Entry = {}): void {
  history.pushState(state, "", to);
  tell();
}

export function redirect(to: string, state: Entry = {}): void {
  history.replaceState(state, "", to);
  tell();
}

const PHOTO = /^(\/\w{1,15}\/status\/\d+)\/(?:photo|video)\/\d+$/;
/** Over the post window, from which one comes back to it. */
const OVER_COMPOSER =
  /^\/(?:compose\/post\/unsent\/\w+|compose\/post\/schedule|i\/foundmedia\/search)$/;

/** What an address opens over the page that is there; undefined for a page. */
export function modalAt(path: string): "compose" | "overComposer" | "photo" | undefined {
  if (path === "/compose/post") return "compose";
  if (OVER_COMPOSER.test(path)) return "overComposer";
  return PHOTO.test(path) ? "photo" : undefined;
}

/** The page that stands behind; the address itself if it is a page. */
export function pageOf({ path, behind }: Route): string {
  if (modalAt(path) === undefined) return path;
  return behind ?? PHOTO.exec(path)?.[1] ?? "/home";
}

/** The photo that is shown, on top or behind the post window. */
export function photoOf({ path, viewer }: Route): string | undefined {
  return modalAt(path) === "photo" ? path : viewer;
}

/** What the next modal has to remember of what stands under it. */
function under(): Entry {
  const viewer = photoOf(current);
  return { behind: pageOf(current), ...(viewer !== undefined && { viewer }) };
}

/** Opens X's post window over what is there. */
export function openComposer(replyTo?: string): void {
  forget(replyTo ?? "");
  navigate("/compose/post", { ...under(), ...(replyTo !== undefined && { replyTo }) });
}

/** Opens the viewer over the page that is there. */
export function openPhoto(path: string): void {
  navigate(path, { behind: pageOf(current) });
}

/** Opens one of the windows that take the post window's place, or stand over the page's own box. */
export function openOver(path: string): void {
  const { path: _, search: __, ...entry } = current;
  navigate(path, { ...entry, ...under(), pushed: true });
}

/** Back from there to where one came from; the post window is made anew. */
export function leaveOver(): void {
  if (current.pushed) return history.back();
  const { path: _, search: __, ...entry } = current;
  redirect("/compose/post", entry);
}

/** Leaves the uppermost modal for what stands behind it. */
export function closeModal(): void {
  const { viewer } = current;
  const behind = pageOf(current);
  if (modalAt(current.path) !== "photo" && viewer !== undefined) redirect(viewer, { behind });
  else redirect(behind);
}

addEventListener("popstate", tell);

export function useRoute(): Route {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

interface LinkProps {
  to: string;
  children?: ReactNode;
  className?: string | undefined;
  onClick?: () => void;
  [attribute: `aria-${string}` | `data-${string}`]: string | boolean | undefined;
  tabIndex?: number;
  dir?: string;
}

/** A link of the page's own: an ordinary click changes the address without loading. */
export function Link({ to, onClick, children, ...rest }: LinkProps) {
  const click = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (onClick) onClick();
    else navigate(to);
  };
  return (
    <a href={to} role="link" onClick={click} {...rest}>
      {children}
    </a>
  );
}
