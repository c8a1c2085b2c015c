import type { HealthState, PageKind, PartName, PartSeen } from "../../health/index.ts";

/** A thing on the page that a part belongs to: a tweet, a box, a visit to a profile. */
export type Subject = object;

interface Note {
  readonly state: HealthState;
  readonly at: number;
  counted: boolean;
}

interface Count {
  /** What has been seen since the part was last found, by how much each sight weighs. */
  run: number;
  met: number;
  state: HealthState | undefined;
  told: HealthState | undefined;
}

/** Gathers the evidence of a tab, for as long as its page lives. */
export interface Tally {
  /**
   * Takes one sight of one part. "Found" counts at once; all else only when the same is seen of the
   * same subject again, later.
   * @param enough how much evidence in a row makes it a finding
   * @param weight how much this sight is worth
   */
  see(
    part: PartName,
    page: PageKind,
    subject: Subject,
    state: HealthState,
    enough: number,
    weight?: number,
  ): void;
  /** What has changed since it was last asked; ends a look. */
  news(): PartSeen[];
  /** Whether something in the look that has ended waits to be seen a second time. */
  waits(): boolean;
}

/**
 * @param now ms since 1970
 * @param steady how long something must stay wrong before it counts, ms
 */
export function createTally(now: () => number, steady: number): Tally {
  const notes = new WeakMap<Subject, Map<PartName, Note>>();
  const counts = new Map<string, Count & { part: PartName; page: PageKind }>();
  let unsure = false;
  let waiting = false;

  return {
    see(part, page, subject, state, enough, weight = 1) {
      const own = notes.get(subject) ?? new Map<PartName, Note>();
      notes.set(subject, own);
      const before = own.get(part);
      if (before?.state !== state) own.set(part, { state, at: now(), counted: false });
      const note = before?.state === state ? before : undefined;
      const key = `${part} ${page}`;
      const fresh = { part, page, run: 0, met: 0, state: undefined, told: undefined };
      const count = counts.get(key) ?? fresh;
      counts.set(key, count);
      if (state === "found") {
        Object.assign(count, { run: 0, met: 0, state });
        return;
      }
      if (note?.counted) return;
      if (note === undefined || now() - note.at < steady) {
        unsure = true;
        return;
      }
      note.counted = true;
      count.run += weight;
      count.met += 1;
      if (count.run >= enough) count.state = state;
    },
    news() {
      waiting = unsure;
      unsure = false;
      const changed = [...counts.values()].filter(({ state, told }) => state && state !== told);
      return changed.map((count) => {
        const state = (count.told = count.state as HealthState);
        return { part: count.part, page: count.page, state, met: count.met };
      });
    },
    waits: () => waiting,
  };
}
