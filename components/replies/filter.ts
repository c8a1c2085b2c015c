import { isFor } from "../../lib/customers/index.ts";
import type { CannedReply, StoredReply } from "../../lib/replies/index.ts";

/** Which replies are listed; empty words mean: all. */
export interface Shown {
  readonly query: string;
  readonly folder: string;
  readonly tag: string;
  readonly scope: CannedReply["scope"] | "";
  readonly language: string;
  /** A handle: those that are for this account, by name or as all are. */
  readonly account: string;
  readonly archived: boolean;
}

export const ALL: Shown = {
  query: "",
  folder: "",
  tag: "",
  scope: "",
  language: "",
  account: "",
  archived: false,
};

/** The choices that the library offers, in the alphabet's order. A folder's parents are folders too. */
export interface Choices {
  readonly folders: readonly string[];
  readonly tags: readonly string[];
  readonly languages: readonly string[];
  /** Handles that some of them name; the person's own are choices too where there are several. */
  readonly accounts: readonly string[];
}

/** @param own handles of the person's own accounts */
export function choicesOf(replies: readonly StoredReply[], own: readonly string[] = []): Choices {
  const [folders, tags, languages] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const named = new Set(own.length > 1 ? own : []);
  for (const { folder, tags: theirs = [], language, accounts = [] } of replies) {
    const names = folder?.split("/") ?? [];
    for (const at of names.keys()) folders.add(names.slice(0, at + 1).join("/"));
    for (const tag of theirs) tags.add(tag);
    for (const account of accounts) named.add(account);
    languages.add(language);
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const listed = (names: ReadonlySet<string>) => [...names].toSorted(compare);
  return {
    folders: listed(folders),
    tags: listed(tags),
    languages: listed(languages),
    accounts: listed(named),
  };
}

/**
 * What is listed of a library.
 * @param found ids, best first, while something is searched for; then theirs is the order.
 */
export function listed(
  replies: readonly StoredReply[],
  shown: Shown,
  found?: readonly string[],
): readonly StoredReply[] {
  const all = found ? inOrder(replies, found) : replies;
  return all.filter(
    ({ folder = "", tags = [], scope, language, accounts = [], archivedAt }) =>
      (archivedAt !== undefined) === shown.archived &&
      (shown.folder === "" || folder === shown.folder || folder.startsWith(`${shown.folder}/`)) &&
      (shown.tag === "" || tags.includes(shown.tag)) &&
      (shown.scope === "" || scope === shown.scope) &&
      (shown.language === "" || language === shown.language) &&
      (shown.account === "" || isFor({ accounts }, shown.account)),
  );
}

function inOrder(replies: readonly StoredReply[], ids: readonly string[]): StoredReply[] {
  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The reply that has a shortcut already; archived ones have none to lose. */
export function holderOf(
  replies: readonly StoredReply[],
  shortcut: string,
  but: string,
): StoredReply | undefined {
  const wanted = shortcut.toLowerCase();
  if (wanted === "") return undefined;
  return replies.find(
    ({ id, shortcut: own, archivedAt }) =>
      id !== but && archivedAt === undefined && own.toLowerCase() === wanted,
  );
}
