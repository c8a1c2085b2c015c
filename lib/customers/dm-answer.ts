import type { Customer, DmAnswer, DmReason, Fact } from "./types.ts";

/**
 * How long a relation that was read is believed: 30 days, our own choice. People follow and unfollow,
 * and open and close their messages, without our seeing it; X publishes no figure.
 */
const BELIEVED_FOR = 30 * 24 * 60 * 60_000;

/**
 * May this account write to the customer privately?
 *
 * X lets a message into the inbox of somebody who follows the account or has written to it; from
 * anybody else whom it lets write at all, the message lands in Requests. So, in this order:
 * - X says they can't be messaged, and they have not written since → `no`;
 * - they have written, at any time, or they follow → `yes`;
 * - X says they can be messaged, and they are known not to follow → `requests`;
 * - all else → `unknown`, which is an answer: not following says nothing about whether X would refuse,
 *   and being open to messages says nothing about where they land.
 *
 * Facts about following and being open count for 30 days; having written counts for good.
 * @param now ms since 1970.
 */
export function dmAnswer(customer: Customer, now: number): DmAnswer {
  const { followsYou, hasWritten, receivesYourDm } = customer.facts;
  const reasons: DmReason[] = [
    { kind: "followsYou", fact: followsYou },
    { kind: "hasWritten", fact: hasWritten },
    { kind: "receivesYourDm", fact: receivesYourDm },
  ];
  const follows = believed(followsYou, now);
  const open = believed(receivesYourDm, now);
  const wroteAt = hasWritten?.value ? hasWritten.at : undefined;

  if (open === false && !(wroteAt !== undefined && wroteAt > (receivesYourDm?.at ?? 0))) {
    return { answer: "no", reasons };
  }
  if (wroteAt !== undefined || follows) return { answer: "yes", reasons };
  if (open && follows === false) return { answer: "requests", reasons };
  return { answer: "unknown", reasons };
}

function believed(fact: Fact<boolean> | undefined, now: number): boolean | undefined {
  return fact && now - fact.at <= BELIEVED_FOR ? fact.value : undefined;
}
