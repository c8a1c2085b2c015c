/** A text that was sent, as far as choosing words goes. */
export interface Said {
  readonly customer: string;
  /** Place of the wording in its reply. */
  readonly wording: number;
  /** ms since 1970. */
  readonly at: number;
}

const DAY = 86_400_000;

/**
 * Which wording of a reply to use for this customer: one that they have not had, or had longest ago; of
 * those, one that nobody else got within a day; then the one used longest ago. So no two customers read the
 * same words beside each other while there are others.
 *
 * @param count how many wordings the reply has, at least 1
 * @param said earlier uses of this reply by this account
 * @returns its place
 */
export function wordingFor(
  count: number,
  customer: string,
  said: readonly Said[],
  now: number,
): number {
  const places = Array.from({ length: count }, (_, wording) => {
    const uses = said.filter((use) => use.wording === wording);
    const lastFor = (of: readonly Said[]) => of.reduce((last, { at }) => Math.max(last, at), 0);
    const overall = lastFor(uses);
    return {
      wording,
      own: lastFor(uses.filter((use) => use.customer === customer)),
      fresh: Number(uses.some((use) => use.customer !== customer && use.at > now - DAY)),
      overall,
    };
  });
  const [best] = places.toSorted(
    (a, b) => a.own - b.own || a.fresh - b.fresh || a.overall - b.overall,
  );
  return best?.wording ?? 0;
}
