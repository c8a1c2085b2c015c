/** How far the tweets that mention an account were read. */
export interface MentionsRead {
  /** When X was last asked, ms since 1970. */
  readonly at: number;
  /** Id of the newest that was found. */
  readonly newest?: string;
  /** Older ones that were not read yet, since one read brings only so many: between these ids. */
  readonly gap?: { readonly before: string; readonly after?: string };
}

/** What the next read asks for: newer than one id, older than another. */
export interface MentionsAsked {
  readonly after?: string;
  readonly before?: string;
}

/** @param older fills the gap; undefined where there is none */
export function mentionsToAsk(
  read: MentionsRead | undefined,
  older: boolean,
): MentionsAsked | undefined {
  if (older) return read?.gap;
  return read?.newest === undefined ? {} : { after: read.newest };
}

/**
 * How far they were read after an answer.
 * @param ids what was found, in any order
 * @param more X has more of what was asked for, all older than these
 * @param now ms since 1970
 */
export function mentionsAfter(
  before: MentionsRead | undefined,
  asked: MentionsAsked,
  { ids, more }: { readonly ids: readonly string[]; readonly more: boolean },
  now: number,
): MentionsRead {
  const sorted = ids.toSorted(byId);
  const [oldest, newest] = [sorted[0], sorted.at(-1)];
  const filling = asked.before !== undefined;
  const latest = filling ? before?.newest : (newest ?? before?.newest);
  return { at: now, ...(latest !== undefined && { newest: latest }), ...gapAfter() };

  function gapAfter(): Pick<MentionsRead, "gap"> {
    const known = before?.gap;
    if (more && oldest !== undefined) {
      // A gap that is there already lies below, so the new one reaches down to its end.
      const after = known === undefined || filling ? asked.after : known.after;
      return { gap: { before: oldest, ...(after !== undefined && { after }) } };
    }
    return filling || known === undefined ? {} : { gap: known };
  }
}

/** X's ids count upwards, and are too long for numbers. */
function byId(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
