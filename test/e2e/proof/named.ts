import {
  lostThings,
  PART_NAMES,
  PARTS,
  type HealthState,
  type Part,
  type PartName,
  type PartSeen,
  type Thing,
} from "../../../lib/health/index.ts";
import * as at from "../../../lib/x-page/selectors.ts";
import type { Drift } from "../../world/site/app/drift.ts";

const selectors: Readonly<Record<PartName, string>> = at;

/** The parts whose selectors name this test id, with its numbers and names as `*`, or this `role=…`. */
export function partsAbout(what: string): PartName[] {
  const example = what.replace("*", "1234567");
  const [, role] = /^role=(.*)/.exec(what) ?? [];
  const names = (selector: string): boolean =>
    role === undefined
      ? [...selector.matchAll(/data-testid([$^]?)="([^"]+)"/g)].some(([, how, named = ""]) =>
          how === "^"
            ? example.startsWith(named)
            : how === "$"
              ? example.endsWith(named)
              : example === named,
        )
      : selector.includes(`role="${role}"`);
  return PART_NAMES.filter((part) => names(selectors[part]));
}

/** What cannot be missed once it has been taken away: where it would be, nothing is left that asks for it. */
const GONE: ReadonlySet<string> = new Set([
  // A box that nobody can write in is none.
  "tweetTextarea_0 removed",
  "dm-composer-textarea removed",
  // One's own line in a list of people has no button either.
  "*-follow removed",
]);

/**
 * What the health check says wrongly, or keeps to itself, of a page that X has changed like this.
 * @param plain what it says of the page as it is
 * @param found what it says of the changed one
 * @param ids all test ids of the page
 * @param judged takes the parts that it named
 */
export function misnamed(
  { mode, what }: Drift,
  plain: readonly PartSeen[],
  found: readonly PartSeen[],
  ids: readonly string[],
  judged: Set<PartName>,
): string[] {
  const wrong: string[] = [];
  const about = partsAbout(what);
  const told = lostThings(
    found.map((seen) => ({ ...seen, at: 0, version: "" })),
    "",
  );
  const may = new Set<Thing | undefined>(about.map((part) => (PARTS[part] as Part).thing));
  const whole = mode === "wrapped" || mode === "late";
  // Whatever else the element bears goes or doubles with it, and may be what Aside knows it by.
  const more = !whole && mode !== "renamed" && (what.startsWith("role=") || !isOne(what));
  for (const thing of told)
    if (!more && (whole || !may.has(thing))) wrong.push(`${thing} is said to have changed`);
  if ((mode !== "renamed" && mode !== "removed") || GONE.has(`${what} ${mode}`)) return wrong;

  for (const part of about) {
    const before = plain.filter((seen) => seen.part === part && seen.state === "found");
    for (const { page } of before) {
      const now = found.find((seen) => seen.part === part && seen.page === page)?.state;
      const { thing } = PARTS[part] as Part;
      const another = ids.some((id) => id !== what && partsAbout(id).includes(part));
      if (now === undefined || now === "found") {
        if (!another) wrong.push(`${part} on ${page} is not named`);
        continue;
      }
      judged.add(part);
      // Of the two ways to the account's name one is enough.
      if (thing && thing !== "account" && LOST.has(now) && !told.includes(thing))
        wrong.push(`nobody is told of ${thing}`);
    }
  }
  return wrong;
}

const isOne = (what: string): boolean => partsAbout(what).length > 0;

const LOST: ReadonlySet<HealthState> = new Set(["missing", "odd"]);
