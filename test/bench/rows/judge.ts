import { text as alex } from "alex";
import twitterText from "twitter-text";
import { judge, newMemo, type Channel } from "../../../lib/etiquette/index.ts";
import { compared, median, row, type Part, type Row } from "../row.ts";

const draft = (
  "@jtallman Sorry that your parcel has been on its way for so long. We would like to look into it at " +
  "once: please write to us privately with your order number, and do not post your address or phone " +
  "number here. https://x.com/messages/compose?recipient_id=1234567890 We answer within the hour "
)
  .padEnd(280, "x")
  .slice(0, 280);

const SENTENCES = [
  "Most of what we send arrives within three days, and we know that you waited for ten.",
  "The driver says that nobody opened, which does not fit with what you told us.",
  "We have asked the carrier for the picture that is taken at each door.",
  "As soon as it is here you will hear from us, whatever it shows.",
  "Should the box turn up in the meantime, there is nothing that you need to do.",
  "The second one is packed already and leaves us tonight with another carrier.",
  "You can have it brought to your neighbours, or to the shop at the corner.",
  "There is no charge for any of this, of course.",
  "If something in it is broken, a photograph is all that we ask for.",
  "And if you have had enough of waiting, we fully understand that too.",
  "Thank you for your patience, and we are sorry that this has taken so long.",
  "Our colleagues in the warehouse have looked for your parcel on shelf %.",
  "It left us on Monday the % and was scanned again two days later.",
  "Could you tell us whether the box was open when it was handed over to you?",
  "We will never ask you for your password, and nobody here can see it.",
  "If you would rather have your money back, that is no problem at all.",
  "Please keep the label, since the carrier may want to see a picture of it.",
  "Our line 0800 555 0% is open until eight, but writing here is just as good.",
  "You can find the whole story on https://example.com/help/returns/% at any time.",
  "I have added a note, so that whoever takes over tomorrow knows what was said.",
];
/** About as long as a private message may be, of sentences of which no two are the same. */
const long = Array.from({ length: 200 }, (_, i) =>
  (SENTENCES[i % SENTENCES.length] ?? "").replace("%", String(i)),
)
  .join(" ")
  .slice(0, 9_900);

const context = { now: 1_700_000_000_000, dm: { answer: "unknown" as const, reasons: [] } };

/** ms that this thread itself ran for one turn: what else the machine does is not in it. */
function timed(times: number, work: (turn: number) => unknown): number {
  const began = process.threadCpuUsage();
  for (let turn = 0; turn < times; turn += 1) work(turn);
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000 / times;
}

/** The two take turns. Warmed up before. @param times of each in one round: some 20 ticks of 4 ms of the system's clock. */
function against(
  rounds: number,
  [ourTimes, ours]: readonly [number, (turn: number) => unknown],
  [theirTimes, theirs]: readonly [number, (turn: number) => unknown],
) {
  const [own, base]: [number[], number[]] = [[], []];
  timed(ourTimes, ours);
  timed(theirTimes, theirs);
  for (let round = 0; round < rounds; round += 1) {
    own.push(timed(ourTimes, ours));
    base.push(timed(theirTimes, theirs));
  }
  return compared(own, base);
}

const CHANNELS: readonly Channel[] = ["public", "dm"];
/** `alex` takes some thirty times as long at least, or this is no rule that can be asked at each key. */
const MOST = 1 / 30;

/**
 * All rules, in public and in private. Baselines: X's own counting of the same draft (twitter-text), which
 * every composer on X does at each key already; and `alex`, the one package that minds its words as a
 * library, though it knows a small part of ours.
 */
export const judging: Part = {
  name: "judge",
  about:
    "all rules over a draft of 280 characters, over one of 10,000, and after one more key in that",
  measure: () => Promise.resolve([...short(), ...tenThousand(), oneMoreKey(), hostile()]),
};

function short(): Row[] {
  return CHANNELS.flatMap((channel) => {
    const ours = () => judge({ channel, text: draft }, context);
    const counted = against(9, [1_500, ours], [1_500, () => twitterText.parseTweet(draft)]);
    const minded = against(5, [1_500, ours], [30, () => alex(draft)]);
    return [
      row({
        name: `judge 280, ${channel}`,
        unit: "ms",
        ...counted,
        baselineName: "counting it as X does",
        aim: { of: "value", most: 0.2 },
      }),
      row({
        name: `judge 280, ${channel}, to alex`,
        unit: "ms",
        ...minded,
        baselineName: "alex",
        aim: { of: "ratio", most: MOST },
      }),
    ];
  });
}

function tenThousand(): Row[] {
  return CHANNELS.flatMap((channel) => {
    const minded = against(
      5,
      [50, () => judge({ channel, text: long }, context)],
      [2, () => alex(long)],
    );
    const measured = { unit: "ms", ...minded, baselineName: "alex" };
    return [
      row({ name: `judge 10,000, ${channel}`, ...measured, aim: { of: "value", most: 2.5 } }),
      row({
        name: `judge 10,000, ${channel}, to alex`,
        ...measured,
        aim: { of: "ratio", most: MOST },
      }),
    ];
  });
}

/** Typed in the midst of it. Baseline: the whole text judged anew. */
function oneMoreKey(): Row {
  const memo = newMemo();
  const middle = long.indexOf(" ", 5_000);
  const typed = (turn: number) =>
    `${long.slice(0, middle)} ${"words and ".repeat(2).slice(0, 1 + (turn % 19))}${long.slice(middle)}`;
  judge({ channel: "dm", text: long }, context, { memo });
  let key = 0;
  const measured = against(
    7,
    [
      600,
      () =>
        judge({ channel: "dm", text: typed((key += 1)) }, context, { memo: forgetful(memo, key) }),
    ],
    [30, (turn) => judge({ channel: "dm", text: typed(turn) }, context)],
  );
  return row({
    name: "judge one more key",
    unit: "ms",
    ...measured,
    baselineName: "the whole text anew",
    aim: { of: "value", most: 0.1 },
  });
}

/** What was typed before may not be known again: each turn must read its piece anew. */
function forgetful(memo: ReturnType<typeof newMemo>, key: number): ReturnType<typeof newMemo> {
  if (key > 0) for (const words of memo.keys()) if (words.includes(" words")) memo.delete(words);
  return memo;
}

/** What somebody may paste to stop us: ten times the text may take ten times as long and no more. */
function hostile(): Row {
  const units = [
    "a",
    "1 ",
    "a@",
    "[",
    "((",
    "{{",
    "a-",
    ", ",
    "\n",
    "パ",
    "order ",
    "tel 1",
    "!",
    "A",
    "http://",
    '"',
    "’",
    "aa.",
    "4111 ",
  ];
  const took = (length: number) =>
    median(
      Array.from({ length: 3 }, () =>
        timed(1, () => {
          for (const unit of units) {
            const text = unit.repeat(length / unit.length);
            for (const channel of CHANNELS) judge({ channel, text }, context);
          }
        }),
      ),
    );
  took(10_000);
  const [tenth, whole] = [took(10_000), took(100_000)];
  return row({
    name: "judge 100,000 hostile",
    unit: "ms",
    ours: whole,
    baseline: tenth * 10,
    ratio: whole / (tenth * 10),
    baselineName: "ten times a tenth of it",
    aim: { of: "ratio", most: 2 },
  });
}
