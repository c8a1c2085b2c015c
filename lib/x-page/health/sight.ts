import type { HealthState, PageKind, PartName } from "../../health/index.ts";
import { profileOf, statusOf } from "../readers/address.ts";
import type { Subject } from "./tally.ts";

/** One look at a page. */
export interface Sight {
  readonly page: Document;
  readonly path: string;
  readonly kind: PageKind;
  /** Where X Chat may be: its shadow roots, and the document. */
  readonly roots: readonly ParentNode[];
  /** Stands for this visit to this path, where the page's own elements are used again and again. */
  readonly visit: Subject;
  /** As `Tally.see`, on this kind of page unless another is named. */
  readonly see: (
    part: PartName,
    subject: Subject,
    state: HealthState | boolean,
    enough: number,
    weight?: number,
    kind?: PageKind,
  ) => void;
}

/** One group of parts; pauses where the look may be interrupted. */
export type Probe = (sight: Sight) => Generator<undefined, void>;

/** One-part paths of X that are nobody's profile. */
const NOT_PEOPLE =
  /^\/(home|explore|notifications|messages|search|settings|compose|login|logout|signup|jobs|i|tos|privacy)(\/|$)/;

export function kindOf(path: string): PageKind {
  if (path.startsWith("/i/chat")) return "chat";
  if (path.startsWith("/compose/")) return "compose";
  if (path === "/home") return "home";
  if (statusOf(path)) return "status";
  const isPerson = !NOT_PEOPLE.test(path) && profileOf(path.replace(TABS, "")) !== undefined;
  return isPerson ? "profile" : "other";
}

const TABS = /\/(with_replies|highlights|articles|media|likes)\/?$/;

/** X's own columns; windows over the page stand outside of them. */
export const main = (page: Document): Element | null => page.querySelector('main,[role="main"]');

/** A navigation as X draws it for people who are signed in, on a screen that is no phone's. */
export function signedInNavigation(page: Document): Element | undefined {
  const nav = page.querySelector('header[role="banner"] nav');
  const led = nav?.querySelector('a[href="/notifications"]') ?? undefined;
  return nav && led && nav.querySelectorAll("a[href]").length > 5 ? nav : undefined;
}
