import type { PartSeen } from "../../../lib/health/index.ts";
import { lookAt } from "../../../lib/x-page/health/look.ts";
import { createTally, type Subject, type Tally } from "../../../lib/x-page/health/tally.ts";

/** As often as it takes until the part that is most often rightly absent is missed. */
const TIMES = 30;

const STEADY = 1;

/**
 * What the health check has to say to somebody who again and again comes upon pages like this one, and
 * stays a while at each: the page is looked at once, and what was seen on it is counted so often.
 * @param path the page's own path
 */
export function wouldSay(page: Document, path: string): PartSeen[] {
  const seen: Parameters<Tally["see"]>[] = [];
  const recorder: Tally = {
    see: (...sight) => void seen.push(sight),
    news: () => [],
    waits: () => false,
  };
  Array.from(lookAt(page, path, {}, recorder));

  let now = 0;
  const tally = createTally(() => now, STEADY);
  for (let time = 0; time < TIMES; time += 1) {
    const subjects = new Map<Subject, Subject>();
    for (let look = 0; look < 2; look += 1) {
      for (const [part, kind, subject, ...how] of seen) {
        const met = subjects.get(subject) ?? {};
        subjects.set(subject, met);
        tally.see(part, kind, met, ...how);
      }
      now += STEADY;
    }
  }
  return tally.news();
}
