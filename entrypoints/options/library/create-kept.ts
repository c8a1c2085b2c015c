import { useSyncExternalStore } from "react";

/** What was typed into a form and is not saved, by a key of the form's own. */
export interface Kept<T> {
  readonly keep: (key: string, typed: T) => void;
  readonly drop: (key: string) => void;
  /** All that is kept, live; also what another window of this page keeps. */
  readonly use: () => ReadonlyMap<string, T>;
}

/**
 * Keeps what is typed: it is written at each key, so it outlives the page; in `localStorage`, because a page
 * that is being closed has time for nothing else.
 * @param prefix of its keys there
 * @param whole what was kept, as far as it can still be read; undefined: it can't
 */
export function createKept<T>(
  prefix: string,
  whole: (key: string, kept: Partial<T>) => T | undefined,
): Kept<T> {
  let all: ReadonlyMap<string, T> = read();
  const listeners = new Set<() => void>();

  function read(): ReadonlyMap<string, T> {
    const found = Object.keys(localStorage).flatMap((name) => {
      if (!name.startsWith(prefix)) return [];
      const key = name.slice(prefix.length);
      const typed = parsed(key, localStorage.getItem(name));
      return typed === undefined ? [] : [[key, typed] as const];
    });
    return new Map(found);
  }

  function parsed(key: string, text: string | null): T | undefined {
    try {
      return whole(key, JSON.parse(text ?? "") as Partial<T>);
    } catch {
      return undefined;
    }
  }

  function set(next: ReadonlyMap<string, T>): void {
    all = next;
    for (const listener of listeners) listener();
  }

  function listen(onChange: () => void): () => void {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(prefix)) set(read());
    };
    listeners.add(onChange);
    addEventListener("storage", onStorage);
    return () => {
      listeners.delete(onChange);
      removeEventListener("storage", onStorage);
    };
  }

  return {
    keep(key, typed) {
      set(new Map(all).set(key, typed));
      try {
        localStorage.setItem(prefix + key, JSON.stringify(typed));
      } catch {
        // No room: it stays in this page until it is saved.
      }
    },
    drop(key) {
      if (!all.has(key)) return;
      localStorage.removeItem(prefix + key);
      set(new Map([...all].filter(([other]) => other !== key)));
    },
    use: () => useSyncExternalStore(listen, () => all),
  };
}
