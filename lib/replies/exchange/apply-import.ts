import type { CannedReply, StoredReply } from "../types.ts";
import { sameWords, wordsOf } from "./plan-import.ts";
import type { ImportPlan } from "./types.ts";

/** What the person chose of a plan: a place in the file, and for a clashing one how it is taken. */
export interface Chosen {
  readonly at: number;
  /** Beside the reply that has its shortcut, and without it; or instead of that one, as its new version. */
  readonly as?: "beside" | "instead";
}

/** What an import writes, and what stood there before. */
export interface Applied {
  readonly replies: StoredReply[];
  readonly done: {
    readonly id: string;
    readonly changedAt: number;
    readonly before?: StoredReply;
  }[];
}

/**
 * What taking in the chosen part of a plan comes to.
 * @param library as it stands now
 * @param now ms since 1970
 * @returns undefined where the library is not what the plan was made for
 */
export function applyImport(
  plan: ImportPlan,
  take: readonly Chosen[],
  library: readonly StoredReply[],
  now: number,
): Applied | undefined {
  const byId = new Map(library.map((reply) => [reply.id, reply]));
  const shortcuts = new Set(
    library.flatMap(({ shortcut, archivedAt }) =>
      archivedAt === undefined ? shortcut.toLowerCase() : [],
    ),
  );
  const rows = new Map(plan.rows.map((row) => [row.at, row]));
  const applied: Applied = { replies: [], done: [] };
  for (const { at, as = "beside" } of new Map(take.map((one) => [one.at, one])).values()) {
    const row = rows.get(at);
    if (!row) return undefined;
    const { kind, reply, before: planned } = row;
    const standing = planned && byId.get(planned.id);
    if (planned && (!standing || !sameWords(wordsOf(standing), planned))) return undefined;
    const over = kind === "changed" || (kind === "clashing" && as === "instead");
    const before = over ? standing : undefined;
    const id = before?.id ?? reply.id;
    if (!before && byId.has(id)) return undefined;
    const taken = reply.shortcut.toLowerCase();
    const keeps = before !== undefined && before.shortcut.toLowerCase() === taken;
    if (kind !== "clashing" && !keeps && taken !== "" && shortcuts.has(taken)) return undefined;
    const words: CannedReply =
      kind === "clashing" && !before ? { ...reply, shortcut: "" } : { ...reply, id };
    const changedAt = Math.max(now, (before?.changedAt ?? 0) + 1);
    const archivedAt = before ? before.archivedAt : row.archived && now;
    applied.replies.push({
      ...words,
      createdAt: before?.createdAt ?? now,
      changedAt,
      ...(archivedAt !== undefined && { archivedAt }),
    });
    applied.done.push({ id, changedAt, ...(before && { before }) });
  }
  return applied;
}
