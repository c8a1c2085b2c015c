import type { CannedReply } from "../types.ts";
import type { ImportPlan, ReadFile } from "./types.ts";

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
  const plan = {
    added: [] as CannedReply[],
    changed: [] as { before: CannedReply; after: CannedReply }[],
    clashing: [] as { with: CannedReply; incoming: CannedReply }[],
    same: 0,
    broken: file.broken,
    unknown: [] as { title: string; words: readonly string[] }[],
  };
  for (const { reply, unknown } of file.replies) {
    const before = reply.id === undefined ? undefined : byId.get(reply.id);
    const incoming = { ...reply, id: reply.id ?? newId() };
    const holder = byShortcut.get(reply.shortcut.toLowerCase());
    const alike = before ?? (holder?.template === reply.template ? holder : undefined);
    if (alike !== undefined && equal({ ...incoming, id: alike.id }, alike)) plan.same += 1;
    else if (holder !== undefined && holder.id !== before?.id)
      plan.clashing.push({ with: holder, incoming });
    else if (before === undefined) plan.added.push(incoming);
    else plan.changed.push({ before, after: incoming });
    if (unknown.length > 0) plan.unknown.push({ title: reply.title, words: unknown });
  }
  return plan;
}

function equal(a: CannedReply, b: CannedReply): boolean {
  const plain = (reply: CannedReply) =>
    JSON.stringify(Object.entries(reply).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return plain(a) === plain(b);
}
