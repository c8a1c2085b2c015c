import type { CannedReply, StoredReply } from "../types.ts";
import type { ImportPlan, PlannedReply, ReadFile } from "./types.ts";

/**
 * What taking a file in would change, for the person to look at; the library is left as it is.
 * @param newId an id that no reply has
 */
export function planImport(
  library: readonly (CannedReply | StoredReply)[],
  file: Exclude<ReadFile, { readonly unreadable: unknown }>,
  newId: () => string,
): ImportPlan {
  const byId = new Map(library.map((reply) => [reply.id, reply]));
  const byShortcut = new Map(
    library.flatMap((reply) =>
      reply.shortcut === "" || isArchived(reply) ? [] : [[reply.shortcut.toLowerCase(), reply]],
    ),
  );
  const rows: PlannedReply[] = [];
  let same = 0;
  for (const { at, reply: read, unknown, archived } of file.replies) {
    const own = read.id === undefined ? undefined : byId.get(read.id);
    const holder = byShortcut.get(read.shortcut.toLowerCase());
    const known = own ?? holder;
    const reply: CannedReply = { ...read, id: own?.id ?? read.id ?? newId() };
    const row = { at, reply, unknown, ...(archived && { archived }) };
    if (known && sameWords({ ...reply, id: known.id }, wordsOf(known))) same += 1;
    else if (holder && holder.id !== own?.id)
      rows.push({ ...row, kind: "clashing", before: wordsOf(holder) });
    else if (own) rows.push({ ...row, kind: "changed", before: wordsOf(own) });
    else rows.push({ ...row, kind: "added" });
  }
  return { format: file.format, rows, same, broken: file.broken };
}

/** What the person wrote of it, without what the library notes of it. */
export function wordsOf(reply: CannedReply | StoredReply): CannedReply {
  const words: Partial<StoredReply> & CannedReply = { ...reply };
  delete (words as { createdAt?: number }).createdAt;
  delete (words as { changedAt?: number }).changedAt;
  delete (words as { archivedAt?: number }).archivedAt;
  return words;
}

export function isArchived(reply: CannedReply | StoredReply): boolean {
  return "archivedAt" in reply && reply.archivedAt !== undefined;
}

/** Two replies that are written alike, in whatever order their parts stand. */
export function sameWords(a: CannedReply, b: CannedReply): boolean {
  const plain = (value: object) =>
    JSON.stringify(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return plain(a) === plain(b);
}
