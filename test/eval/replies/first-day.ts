import {
  meaningOf,
  newModel,
  rank,
  rankedLibrary,
  STARTER_SETS,
  tell,
  whatItSays,
  type Encoder,
} from "../../../lib/replies/index.ts";
import { share, type Row, type WrongCase } from "../row.ts";
import { FIRST_DAY } from "./first-day-tweets.ts";

const now = () => Promise.resolve();

/** Whether the starter reply that fits is suggested while nothing was used yet: only its own words speak for it. */
export async function firstDay(encoder: Encoder, wrong: (one: WrongCase) => void): Promise<Row[]> {
  let [n, top1, top3] = [0, 0, 0];
  for (const set of ["shop", "product", "creator"] as const) {
    const replies = STARTER_SETS[set].filter(({ scope }) => scope === "public");
    const library = rankedLibrary(replies);
    for (const reply of replies) tell(library, replies, [await whatItSays(encoder, reply, now)]);
    const titleOf = new Map(replies.map(({ id, title }) => [id, title]));
    for (const [title, tweets] of Object.entries(FIRST_DAY[set]))
      for (const text of tweets) {
        const meaning = meaningOf(encoder, text);
        const question = { text, first: true, at: 0, ...(meaning && { meaning }) };
        const { best } = rank(newModel(), library, question, { most: 3 });
        const offered = best.map(({ id }) => titleOf.get(id));
        n += 1;
        top1 += Number(offered[0] === title);
        top3 += Number(offered.includes(title));
        if (!offered.includes(title)) wrong({ row: "replies/first day", text, title, offered });
      }
  }
  return [share("replies/first day top-1", top1, n), share("replies/first day top-3", top3, n)];
}
