import type { CannedReply } from "../types.ts";
import type { ImportPlan, PlannedReply, ReadFile } from "./types.ts";

/**
 * What taking a file in would change, for the person to look at; the library is left as it is.
 * @param newId an id that no reply has
 */
export function planImport(
  library: readonly CannedReply[],
  file: Exclude<ReadFile, { readonly unreadable: unknown }>,
  newId: () => string,
): ImportPlan {
  const byId = new Map(library.map((reply) => [reply.id, reply]));
  const byShortcut = new Map(
    library.flatMap((reply) =>
      reply.shortcut === "" ? [] : [[reply.shortcut.toLowerCase(), reply]],
    ),
  );
  const rows: PlannedReply[] = [];
  let same = 0;
  for (const { at, reply: read, unknown } of file.replies) {
    const own = read.id === undefined ? undefined : byId.get(read.id);
    const holder = byShortcut.get(read.shortcut.toLowerCase());
    const sameWords = (one: CannedReply) => equal(one.wordings, read.wordings);
    const known = own ?? (holder && sameWords(holder) ? holder : undefined);
    const reply: CannedReply = { ...read, id: own?.id ?? read.id ?? newId() };
    if (known && equal({ ...reply, id: known.id }, wordsOf(known))) same += 1;
    else if (holder && holder.id !== own?.id)
      rows.push({ at, kind: "clashing", reply, before: wordsOf(holder), unknown });
    else if (own) rows.push({ at, kind: "changed", reply, before: wordsOf(own), unknown });
    else rows.push({ at, kind: "added", reply, unknown });
  }
  return { format: file.format, rows, same, broken: file.broken };
}

/** What the person wrote of it, without what the library notes of it. */
export function wordsOf(reply: CannedReply): CannedReply {
  const {
    createdAt: _created,
    changedAt: _changed,
    archivedAt: _archived,
    ...words
  } = {
    createdAt: 0,
    changedAt: 0,
    archivedAt: 0,
    ...reply,
  };
  return words;
}

function equal(a: object, b: object): boolean {
  const plain = (value: object) =>
    JSON.stringify(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return plain(a) === plain(b);
}
