import { useSyncExternalStore } from "react";
import type { MouseEvent, ReactNode } from "react";

interface Entry {
  /** The page that stays behind a modal. */
  behind?: string;
  replyTo?: string;
  text?: string;
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

/** Opens X's post window over the page that is there. */
export function openComposer(replyTo?: string): void {
  navigate("/compose/post", {
    behind: current.behind ?? current.path,
    ...(replyTo !== undefined && { replyTo }),
  });
}

/** Leaves the post window for the page behind it. */
export function closeModal(): void {
  redirect(current.behind ?? "/home");
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
