import type { Channel } from "../../sends/index.ts";
import { sameWords, together } from "../../text/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import type { OtherDraft, SavedDraft } from "../types.ts";

/** What is written: a text for a channel, or a note. */
export type DraftOf = Channel | "note";

/** A panel that writes. */
export interface Writer {
  /** Of this life of the panel. */
  readonly panel: string;
  readonly windowId: number;
  /** Other panels that show the same case now. */
  readonly others: readonly string[];
  /** `SavedDraft.at` of what this panel has shown last. */
  readonly seen: number;
}

/** What is typed for one case and channel, in the panel or in X's own box. */
export interface Drafts {
  /**
   * Stores what was typed. What another panel that still shows the case wrote, and what this one has not shown
   * yet, is kept beside it where it is not part of it; what was added after these words were typed comes to
   * them, as it would if they had been stored at once.
   * @param writer missing: whoever writes has the place to themselves
   * @param sent these words stand on X now, so they are no longer kept, whoever wrote them
   */
  save(
    caseId: string,
    channel: DraftOf,
    text: string,
    now: number,
    writer?: Writer,
    sent?: string,
  ): Promise<void>;
  /** Stores it at once, over whatever stands there: a page that goes has no time to look. */
  saveLast(caseId: string, channel: DraftOf, text: string, now: number): Promise<void>;
  drop(caseId: string, channel: DraftOf): Promise<void>;
  /** The person does not want this other text any more. */
  dropOther(caseId: string, channel: DraftOf, text: string): Promise<void>;
  /** Adds a text that was typed elsewhere. Neither of the two is lost, and what both hold stands once. */
  add(caseId: string, channel: DraftOf, text: string, now: number): Promise<void>;
}

/** Binds the drafts to a database. */
export function draftsOf(db: AsideDb): Drafts {
  const changing = (
    caseId: string,
    channel: DraftOf,
    change: (before: SavedDraft | undefined, id: string) => SavedDraft | undefined,
  ): Promise<void> =>
    named(() =>
      db.transaction("rw", db.drafts, async () => {
        const id = draftId(caseId, channel);
        const before = await db.drafts.get(id);
        const after = change(before, id);
        if (after === before) return;
        if (after) await db.drafts.put(after);
        else await db.drafts.delete(id);
      }),
    );
  return {
    save: (caseId, channel, text, now, writer, sent) =>
      changing(caseId, channel, (before, id) => {
        const added = addedSince(before, now, writer);
        if (before && added !== undefined) {
          const both = together(text, added);
          const others = kept({ ...before, text: "" }, both, writer, sent);
          return rowOf({ id, text: both, at: before.at + 1, others });
        }
        const others = kept(before, text, writer, sent);
        // Told apart from what stood there, and newer, for whoever follows.
        const at = Math.max(now, isOf(before, writer) ? 0 : (before?.at ?? 0) + 1);
        const by = writer && { panel: writer.panel, windowId: writer.windowId };
        return rowOf({ id, text, at, ...(by && { by }), others });
      }),
    async saveLast(caseId, channel, text, now) {
      const id = draftId(caseId, channel);
      if (text === "") await db.drafts.delete(id);
      else await db.drafts.put({ id, text, at: now });
    },
    drop: (caseId, channel) => changing(caseId, channel, () => undefined),
    dropOther: (caseId, channel, text) =>
      changing(
        caseId,
        channel,
        (before) =>
          before &&
          rowOf({ ...before, others: before.others?.filter((one) => one.text !== text) ?? [] }),
      ),
    add: (caseId, channel, text, now) =>
      changing(caseId, channel, (before, id) => {
        const both = together(before?.text ?? "", text);
        if (both === (before?.text ?? "")) return before;
        const added = {
          text: together(before?.added?.text ?? "", text),
          to: before?.added?.to ?? before?.at ?? 0,
        };
        const at = Math.max(now, (before?.at ?? 0) + 1);
        return rowOf({ id, text: both, at, others: before?.others ?? [], added });
      }),
  };
}

/** The words of this draft have gone out. To be called within a transaction. */
export async function dropDraft(db: AsideDb, id: string, text: string | null): Promise<void> {
  const before = await db.drafts.get(id);
  if (before?.text !== text) return;
  const { added: _, ...rest } = before;
  if (before.others) await db.drafts.put({ ...rest, text: "" });
  else await db.drafts.delete(id);
}

export function draftId(caseId: string, channel: DraftOf): string {
  return `${caseId}/${channel}`;
}

/** Nothing is kept of nothing. */
function rowOf({
  others,
  ...row
}: SavedDraft & { others: readonly OtherDraft[] }): SavedDraft | undefined {
  if (others.length > 0) return { ...row, others };
  return row.text === "" ? undefined : row;
}

function isOf(before: SavedDraft | undefined, writer: Writer | undefined): boolean {
  return before?.by !== undefined && before.by.panel === writer?.panel;
}

/**
 * What was added to the row that this writer has shown last, after they had typed what is stored only now.
 * @param typedAt when they typed it, ms since 1970
 */
function addedSince(
  before: SavedDraft | undefined,
  typedAt: number,
  writer: Writer | undefined,
): string | undefined {
  if (!before?.added || !writer) return undefined;
  return before.at > typedAt && before.added.to === writer.seen ? before.added.text : undefined;
}

/** What would be lost if this text alone stood. */
function kept(
  before: SavedDraft | undefined,
  text: string,
  writer: Writer | undefined,
  sent: string | undefined,
): readonly OtherDraft[] {
  if (!before) return [];
  const all = [...(before.others ?? [])];
  const theirs = before.by !== undefined && writer?.others.includes(before.by.panel) === true;
  if (writer && !isOf(before, writer) && (theirs || before.at !== writer.seen)) {
    const { by, at } = before;
    all.push({ text: before.text, at, ...(by && { windowId: by.windowId }) });
  }
  const isGone = (one: string) =>
    one.trim() === "" || text.includes(one.trim()) || (sent !== undefined && sameWords(one, sent));
  const left = all.filter((one) => !isGone(one.text));
  // Of what grew as it was typed the last is enough.
  return left.filter(
    (one, place) =>
      !left.some(
        (other, at) =>
          at !== place &&
          other.text.includes(one.text.trim()) &&
          (at > place || !one.text.includes(other.text.trim())),
      ),
  );
}
