import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  learn,
  meaningOf,
  newModel,
  rank,
  rankedLibrary,
  readEncoder,
  tell,
  type Encoder,
  whatItSays,
} from "../../../lib/replies/index.ts";
import { median } from "../../bench/row.ts";
import { firstDay } from "./first-day.ts";
import { figure, share, type Part, type Row, type WrongCase } from "../row.ts";

interface Benchmark {
  readonly library: readonly { readonly id: number; readonly text: string }[];
  /** In time order. */
  readonly events: readonly {
    /** s */
    readonly t: number;
    readonly tweet: string | null;
    readonly first: boolean;
    readonly agent: string | null;
    readonly reply: number;
    readonly part: string;
  }[];
}

/** Top-1 and top-3 that the issue named, by file; for a brand not named, those for hidden ones where it has thirty replies. */
const AIMS: Readonly<Record<string, readonly [top1: number, top3: number]>> = {
  "delta-30": [0.62, 0.89],
  "delta-grouped": [0.4, 0.66],
  "americanair-30": [0.31, 0.57],
  "americanair-grouped": [0.22, 0.39],
};
const HIDDEN = [0.53, 0.83] as const;

/** The ranking of canned replies, by the function that the picker calls: over a brand's own history, learning as it goes. */
export const replies: Part = {
  name: "replies",
  about: "the reply that the brand really used, among the first and the first three offered",
  async measure(dir, wrong) {
    const folder = join(dir, "replies");
    const encoder = readEncoder(
      readFileSync(new URL("../../../public/encoder.bin", import.meta.url)),
    );
    const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
    const rows = await firstDay(encoder, wrong);
    for (const file of files.toSorted()) {
      const benchmark = JSON.parse(readFileSync(join(folder, file), "utf8")) as Benchmark;
      rows.push(...(await rowsOf(file.slice(0, -".json".length), benchmark, encoder, wrong)));
    }
    return rows;
  },
};

async function rowsOf(
  name: string,
  { library: mined, events }: Benchmark,
  encoder: Encoder,
  wrong: (one: WrongCase) => void,
): Promise<Row[]> {
  const canned = mined.map(({ id, text }) => ({
    id: String(id),
    title: "",
    wordings: [shown(text)],
  }));
  const library = rankedLibrary(canned);
  for (const reply of canned)
    tell(library, canned, [await whatItSays(encoder, reply, () => Promise.resolve())]);
  const model = newModel();
  const used = new Map<string, number>();
  const tally = { n: 0, top1: 0, top3: 0, often1: 0, often3: 0 };
  const took: number[] = [];
  for (const { t, tweet, first, agent, reply: number, part } of events) {
    const reply = String(number);
    const text = shown(tweet ?? "");
    const began = performance.now();
    const meaning = meaningOf(encoder, text);
    const question = {
      text,
      first,
      at: t * 1000,
      ...(agent !== null && { agent }),
      ...(meaning !== undefined && { meaning }),
    };
    const ranking = rank(model, library, question, { most: 3 });
    if (tweet !== null && part === "after") {
      took.push(performance.now() - began);
      const offered = ranking.best.map(({ id }) => id);
      const often = library.ids
        .toSorted((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0))
        .slice(0, 3);
      tally.n += 1;
      tally.top1 += Number(offered[0] === reply);
      tally.top3 += Number(offered.includes(reply));
      tally.often1 += Number(often[0] === reply);
      tally.often3 += Number(often.includes(reply));
      if (!offered.includes(reply))
        wrong({
          row: `replies/${name}`,
          text: tweet,
          used: mined[number]?.text,
          offered: ranking.best,
        });
    }
    if (tweet !== null) learn(model, library, { ...question, reply }, ranking.considered);
    used.set(reply, (used.get(reply) ?? 0) + 1);
  }
  const [aim1, aim3] = AIMS[name] ?? (mined.length === 30 ? HIDDEN : []);
  const { n } = tally;
  const row = (what: string, hits: number, often: number, aim: number | undefined) => {
    const measured = share(`replies/${name} ${what}`, hits, n, {
      ...(aim !== undefined && { aim }),
      counts: { mostUsed: often },
    });
    return { ...measured, ok: measured.ok && hits >= often };
  };
  return [
    row("top-1", tally.top1, tally.often1, aim1),
    row("top-3", tally.top3, tally.often3, aim3),
    figure(`replies/${name} time`, took.length, median(took), null, { unit: "ms" }),
  ];
}

/** The benchmark's stand-ins for handles, as handles. */
function shown(text: string): string {
  return text.replaceAll("__company__", "@brand").replaceAll("__cust__", "@customer");
}
