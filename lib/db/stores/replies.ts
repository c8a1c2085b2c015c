import { Dexie } from "dexie";
import type { CannedReply, SaysRow, StoredReply } from "../../replies/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import type { ReplyImport } from "../types.ts";

/** The account of what is the same for all accounts. */
export const NOBODY = "";

/** What an import writes, all of it or nothing. */
export interface ImportWrites {
  readonly replies: readonly StoredReply[];
  readonly done: NonNullable<ReplyImport["done"]>;
}

/** The library of canned replies, with its history and its imports. `now` is in ms since 1970. */
export interface Replies {
  /** Archived ones too, in no order. */
  all(): Promise<StoredReply[]>;
  /**
   * Writes a reply; how it was before becomes part of its history.
   * @param builtIn what is offered while nothing is stored; it is stored with the first reply, so that it stays
   */
  save(
    reply: CannedReply,
    builtIn: readonly CannedReply[],
    now: number,
  ): Promise<{ reply: StoredReply } | { problem: "shortcutTaken"; by: StoredReply }>;
  /** Archives, or takes out of there. A reply whose shortcut is taken meanwhile loses it. */
  archive(ids: readonly string[], archived: boolean, now: number): Promise<void>;
  /** Deletes them with their history. */
  drop(ids: readonly string[]): Promise<void>;
  /** What replies say, as far as it was found; also of some as they were before. */
  says(): Promise<SaysRow[]>;
  keepSays(row: SaysRow): Promise<void>;
  /** Stores those whose id is not there. @returns how many */
  addMissing(replies: readonly CannedReply[], now: number): Promise<number>;
  /** Keeps a plan; one that was not taken in is dropped by the next. */
  planned(row: ReplyImport): Promise<void>;
  /**
   * Takes a plan in, in one transaction.
   * @param writes what it comes to, for the library as it stands; undefined: it can't be done
   */
  takeIn(
    importId: string,
    writes: (row: ReplyImport, library: readonly StoredReply[]) => ImportWrites | undefined,
  ): Promise<{ taken: number } | { problem: "gone" | "changed" }>;
  /** Puts back what an import has changed; with `all`, also what was changed since. */
  takeOut(
    importId: string,
    all: boolean,
    now: number,
  ): Promise<{ undone: number; kept: number } | { problem: "gone" }>;
}

/** Binds the library to a database. All failures are named. */
export function repliesOf(db: AsideDb): Replies {
  const inOne = <T>(work: () => Promise<T>) =>
    named(() => db.transaction("rw", db.replies, db.replyVersions, db.replyImports, work));

  const holderOf = async (shortcut: string, but: string): Promise<StoredReply | undefined> => {
    if (shortcut === "") return undefined;
    const alike = await db.replies.where("shortcut").equalsIgnoreCase(shortcut).toArray();
    return alike.find(({ id, archivedAt }) => id !== but && archivedAt === undefined);
  };
  /** As it may stand beside the others. */
  const besides = async (reply: StoredReply): Promise<StoredReply> =>
    (await holderOf(reply.shortcut, reply.id)) ? { ...reply, shortcut: "" } : reply;
  const keepVersion = async (before: StoredReply): Promise<void> => {
    const { createdAt: _created, changedAt: at, archivedAt: _archived, ...reply } = before;
    await db.replyVersions.put({ replyId: before.id, at, reply });
  };

  return {
    all: () => named(() => db.replies.toArray()),
    save: (reply, builtIn, now) =>
      inOne(async () => {
        const by = await holderOf(reply.shortcut, reply.id);
        if (by) return { problem: "shortcutTaken", by };
        if ((await db.replies.count()) === 0) {
          const taken = reply.shortcut.toLowerCase();
          await db.replies.bulkAdd(
            builtIn.map((one) => ({
              ...one,
              ...(one.shortcut === taken && { shortcut: "" }),
              createdAt: now,
              changedAt: now,
            })),
          );
        }
        const before = await db.replies.get(reply.id);
        if (before) await keepVersion(before);
        const stored: StoredReply = {
          ...reply,
          createdAt: before?.createdAt ?? now,
          changedAt: later(now, before),
          ...(before?.archivedAt !== undefined && { archivedAt: before.archivedAt }),
        };
        await db.replies.put(stored);
        return { reply: stored };
      }),
    archive: (ids, archived, now) =>
      inOne(async () => {
        for (const id of ids) {
          const before = await db.replies.get(id);
          if (!before || (before.archivedAt !== undefined) === archived) continue;
          const { archivedAt: _archived, ...reply } = before;
          await db.replies.put(archived ? { ...reply, archivedAt: now } : await besides(reply));
        }
      }),
    drop: (ids) =>
      named(() =>
        db.transaction("rw", db.replies, db.replyVersions, db.learned, async () => {
          await db.replies.bulkDelete([...ids]);
          await db.learned.bulkDelete(ids.map((id) => [NOBODY, `s:${id}`]));
          for (const id of ids) {
            await db.replyVersions
              .where("[replyId+at]")
              .between([id, Dexie.minKey], [id, Dexie.maxKey])
              .delete();
          }
        }),
      ),
    says: () =>
      named(async () =>
        (
          await db.learned.where("[account+key]").between([NOBODY, "s:"], [NOBODY, "s;"]).toArray()
        ).map(({ row }) => row as SaysRow),
      ),
    keepSays: (row) =>
      named(async () => void (await db.learned.put({ account: NOBODY, key: row.key, row }))),
    addMissing: (replies, now) =>
      inOne(async () => {
        let added = 0;
        for (const reply of replies) {
          if (await db.replies.get(reply.id)) continue;
          await db.replies.add(await besides({ ...reply, createdAt: now, changedAt: now }));
          added += 1;
        }
        return added;
      }),
    planned: (row) =>
      inOne(async () => {
        await db.replyImports.filter(({ done }) => done === undefined).delete();
        await db.replyImports.put(row);
      }),
    takeIn: (importId, writes) =>
      inOne(async () => {
        const row = await db.replyImports.get(importId);
        if (!row?.plan) return { problem: "gone" };
        const made = writes(row, await db.replies.toArray());
        if (!made) return { problem: "changed" };
        for (const { before } of made.done) if (before) await keepVersion(before);
        await db.replies.bulkPut([...made.replies]);
        const { plan: _plan, ...kept } = row;
        await db.replyImports.put({ ...kept, done: made.done });
        return { taken: made.replies.length };
      }),
    takeOut: (importId, all, now) =>
      inOne(async () => {
        const row = await db.replyImports.get(importId);
        if (!row?.done || row.done.length === 0) return { problem: "gone" };
        const kept: NonNullable<ReplyImport["done"]>[number][] = [];
        const back: StoredReply[] = [];
        for (const one of row.done) {
          const { id, changedAt, before } = one;
          const standing = await db.replies.get(id);
          if (standing?.changedAt !== changedAt && !all) {
            kept.push(one);
            continue;
          }
          // The last of its history is what comes back; what was written after it has no place there.
          await db.replyVersions
            .where("[replyId+at]")
            .between([id, before?.changedAt ?? Dexie.minKey], [id, Dexie.maxKey])
            .delete();
          await db.replies.delete(id);
          if (before) back.push(before);
        }
        for (const reply of back) await db.replies.put(await besides(reply));
        await db.replyImports.put({ ...row, done: kept, undoneAt: now });
        return { undone: row.done.length - kept.length, kept: kept.length };
      }),
  };
}

/** No two versions of a reply are of the same time. */
function later(now: number, before: StoredReply | undefined): number {
  return Math.max(now, (before?.changedAt ?? 0) + 1);
}
