import { useSyncExternalStore } from "react";
import { newFields, type Fields } from "../../../components/replies/fields.ts";

/**
 * What was typed into the editor and is not saved, by reply. It is written at each key, so it outlives the
 * page; `localStorage`, because a page that is being closed has time for nothing else.
 */
const KEY = "reply:";

let all: ReadonlyMap<string, Fields> = read();
const listeners = new Set<() => void>();

function read(): ReadonlyMap<string, Fields> {
  const found = Object.keys(localStorage).flatMap((key) => {
    if (!key.startsWith(KEY)) return [];
    const fields = parsed(key.slice(KEY.length), localStorage.getItem(key));
    return fields ? [[fields.id, fields] as const] : [];
  });
  return new Map(found);
}

function parsed(id: string, text: string | null): Fields | undefined {
  try {
    const { wordings, asksFor, ...rest } = JSON.parse(text ?? "") as Partial<Fields>;
    if (!Array.isArray(wordings) || !Array.isArray(asksFor)) return undefined;
    return { ...newFields(id, rest), id, wordings, asksFor };
  } catch {
    return undefined;
  }
}

function set(next: ReadonlyMap<string, Fields>) {
  all = next;
  for (const listener of listeners) listener();
}

export function keep(fields: Fields): void {
  set(new Map(all).set(fields.id, fields));
  try {
    localStorage.setItem(KEY + fields.id, JSON.stringify(fields));
  } catch {
    // No room: it stays in this page until it is saved.
  }
}

export function dropKept(id: string): void {
  if (!all.has(id)) return;
  localStorage.removeItem(KEY + id);
  set(new Map([...all].filter(([other]) => other !== id)));
}

/** All that is kept, live; also what another window of this page keeps. */
export function useKept(): ReadonlyMap<string, Fields> {
  return useSyncExternalStore(listen, () => all);
}

function listen(onChange: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(KEY)) set(read());
  };
  listeners.add(onChange);
  addEventListener("storage", onStorage);
  return () => {
    listeners.delete(onChange);
    removeEventListener("storage", onStorage);
  };
}
