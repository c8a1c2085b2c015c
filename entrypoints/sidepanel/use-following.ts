import { useEffect, useRef, useState } from "react";
import type { Handle } from "../../lib/customers/index.ts";
import type { Case } from "../../lib/handoff/index.ts";
import { onWhereabouts, type Tab } from "../../lib/platform/index.ts";
import { subjectOf } from "../../lib/text/index.ts";
import { isWriting } from "./is-writing.ts";
import { readers } from "./store.ts";

/** A press on X within so many ms before the panel opened is what it was opened for, wherever X stands. */
const FRESH = 5_000;

interface Following {
  readonly windowId: number | undefined;
  /** The account that the tab is signed in with. */
  readonly account: Handle | undefined;
  /** The case that is shown; null: none. */
  readonly shown: string | null;
  /** When the person last pressed on X, ms since 1970; undefined until that is known. */
  readonly pressedAt: number | undefined;
  /** The case stays. */
  readonly pinned: boolean;
  /** The panel goes over to that case, for the person has gone to what it is about, in this tab. */
  readonly onTurn: (to: Case, tabId: number) => void;
}

/**
 * Goes along with the person: who comes to the tweet, profile or chat that a case of theirs is about sees that
 * case. While they write in the panel nothing turns; then the case is offered.
 */
export function useFollowing({ windowId, account, shown, pressedAt, pinned, onTurn }: Following) {
  const [tab, setTab] = useState<Tab>();
  const [offer, setOffer] = useState<{ case: Case; tab: Tab }>();
  const answered = useRef<Tab>(undefined);
  const now = useRef({ shown, onTurn });
  useEffect(() => {
    now.current = { shown, onTurn };
  });
  useEffect(
    () => (windowId === undefined ? undefined : onWhereabouts(windowId, setTab)),
    [windowId],
  );

  const isKnown = pressedAt !== undefined && account !== undefined;
  useEffect(() => {
    if (!tab || !isKnown || answered.current === tab) return undefined;
    const isFirst = answered.current === undefined;
    let over = false;
    const go = async () => {
      const to = await turnFor(tab, account, now.current.shown);
      if (over) return;
      answered.current = tab;
      setOffer(undefined);
      if (!to || pinned || (isFirst && Date.now() - pressedAt < FRESH)) return;
      if (isWriting()) setOffer({ case: to, tab });
      else now.current.onTurn(to, tab.id);
    };
    go().catch(() => {
      // Nothing is known of where the person is now; the next place is read anew.
    });
    return () => {
      over = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Only where the person is tells where to turn: a press, and a pin, are no reason to look anew.
  }, [tab, isKnown, account]);

  // Whoever came to that case in another way needs no offer of it.
  if (offer && offer.case.id === shown) setOffer(undefined);
  return {
    offer: offer?.case,
    take() {
      if (!offer) return;
      setOffer(undefined);
      onTurn(offer.case, offer.tab.id);
    },
  };
}

/** The case to turn to; undefined where the one that is shown will do, or there is none. */
async function turnFor(
  { url }: Tab,
  account: Handle,
  shown: string | null,
): Promise<Case | undefined> {
  const subject = url === undefined ? undefined : subjectOf(url);
  const found = subject && (await readers.caseAt(account, subject));
  if (!found || found.id === shown) return undefined;
  if (subject.kind === "tweet" && found.tweet?.id === subject.id) return found;
  // Any case of theirs fits a person; the one in hand is not taken away.
  const theirs = await readers.casesOfPerson(found.customerId);
  return theirs.some(({ id }) => id === shown) ? undefined : found;
}
