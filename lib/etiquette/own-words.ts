import type { Span } from "../text/index.ts";
import type { Reading } from "./reading.ts";
import type { Finding, OwnWords } from "./types.ts";
import { phrasesOf } from "./words/phrases.ts";

/**
 * What a rule found, with the person's own words for it: those it is to mind too, and without those it is
 * never to mind, wherever they stand in what it found.
 */
export function withOwnWords(
  finding: Finding | undefined,
  { also = NONE, not = NONE }: OwnWords,
  reading: Reading,
): Finding | undefined {
  const allowed = found(not, reading);
  const spans = finding?.spans.filter((span) => isApart(span, allowed)) ?? [];
  const minded = found(also, reading).filter((span) => isApart(span, [...allowed, ...spans]));
  const isOver = finding !== undefined && finding.spans.length > 0 && spans.length === 0;
  if (minded.length === 0) {
    if (!finding || isOver) return undefined;
    return spans.length === finding.spans.length ? finding : withoutFix({ ...finding, spans });
  }
  const [first] = minded as [Span];
  const said = reading.text.slice(first.start, first.end).replace(/\s+/gu, " ");
  const own = { spans: minded, why: { key: "rule_ownWords_why", values: [said] } };
  if (!finding || isOver) return own;
  return withoutFix({
    ...finding,
    spans: [...spans, ...minded].toSorted((a, b) => a.start - b.start),
  });
}

const NONE: readonly never[] = [];

function found(list: readonly string[], reading: Reading): readonly Span[] {
  if (list.length === 0) return NONE;
  const { name, finder } = phrasesOf(list, (phrase) => phrase);
  return reading.find(name, finder).flatMap(({ spans }) => spans);
}

function isApart({ start, end }: Span, others: readonly Span[]): boolean {
  return others.every((other) => other.end <= start || other.start >= end);
}

/** It puts right what the rule found by itself, which is not what is said any more. */
function withoutFix({ fix: _fix, ...finding }: Finding): Finding {
  return finding;
}
