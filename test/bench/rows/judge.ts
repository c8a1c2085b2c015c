import twitterText from "twitter-text";
import { judge } from "../../../lib/etiquette/index.ts";
import { compared, row, type Part } from "../row.ts";

const draft = (
  "@jtallman Sorry that your parcel has been on its way for so long. We would like to look into it at " +
  "once: please write to us privately with your order number, and do not post your address or phone " +
  "number here. https://x.com/messages/compose?recipient_id=1234567890 We answer within the hour "
)
  .padEnd(280, "x")
  .slice(0, 280);

const context = { now: 1_700_000_000_000, dm: { answer: "unknown" as const, reasons: [] } };

// Where the system counts a thread's time in ticks of 4 ms, this many turns are some 20 of them.
const TURNS = 3_000;

const count = () => twitterText.parseTweet(draft);

/** ms that this thread itself ran for one turn: what else the machine does is not in it. */
function timed(times: number, work: () => unknown): number {
  const began = process.threadCpuUsage();
  for (let turn = 0; turn < times; turn += 1) work();
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000 / times;
}

/**
 * All rules over one draft of 280 characters. Baseline: X's own counting of the same draft
 * (twitter-text), which every composer on X does at each key already.
 */
export const judging: Part = {
  name: "judge",
  about: "all rules over a draft of 280 characters",
  async measure() {
    const ours: number[] = [];
    const theirs: number[] = [];
    timed(2_000, () => judge({ channel: "public", text: draft }, context));
    timed(2_000, count);
    for (let round = 0; round < 15; round += 1) {
      ours.push(timed(TURNS, () => judge({ channel: "public", text: draft }, context)));
      theirs.push(timed(TURNS, count));
    }
    return [
      row({
        name: "judge",
        unit: "ms",
        ...compared(ours, theirs),
        baselineName: "counting it as X does",
        aim: { of: "value", most: 0.2 },
      }),
    ];
  },
};
