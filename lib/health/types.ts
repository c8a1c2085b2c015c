import type { PartName } from "./part-names.ts";

/** The kinds of X's pages, as far as its parts differ between them. */
export const PAGE_KINDS = ["home", "status", "profile", "compose", "chat", "other"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * - `found`: it is where it is expected;
 * - `missing`: it was expected often enough, and never there;
 * - `old`: it is not there, but another way is, or an earlier one, that serves as well;
 * - `odd`: something is there, but it can't be right: two authors of one tweet, ids that disagree.
 */
export const HEALTH_STATES = ["found", "missing", "old", "odd"] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** How one part stands on one kind of page. */
export interface PartSeen {
  readonly part: PartName;
  readonly page: PageKind;
  readonly state: HealthState;
  /** In how many places it was looked for since it was last found; 0 when it was found. */
  readonly met: number;
}

/** What is kept of it. Holds nothing that stood on the page. */
export interface PartHealth extends PartSeen {
  /** When it was told, ms since 1970. */
  readonly at: number;
  /** The version of Aside that looked. */
  readonly version: string;
}
