import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { STARTER_SETS } from "../starter-sets/index.ts";
import type { CannedReply } from "../types.ts";
import { meaningOf, readEncoder } from "./encoder/index.ts";
import {
  newModel,
  rank,
  rankedLibrary,
  tell,
  whatItSays,
  type RankedLibrary,
  type SaysRow,
} from "./index.ts";
import { unsaid } from "./says.ts";

const encoder = readEncoder(readFileSync(new URL("../../../public/encoder.bin", import.meta.url)));
const now = () => Promise.resolve();

async function told(replies: readonly CannedReply[]) {
  const library = rankedLibrary(replies);
  for (const reply of replies) tell(library, replies, [await whatItSays(encoder, reply, now)]);
  return library;
}

function ranked(library: RankedLibrary, text: string) {
  const meaning = meaningOf(encoder, text);
  return rank(newModel(), library, { text, first: true, at: 0, ...(meaning && { meaning }) });
}

const publicOf = (set: keyof typeof STARTER_SETS) =>
  STARTER_SETS[set].filter(({ scope }) => scope === "public");
const shop = await told(publicOf("shop"));
const product = await told(publicOf("product"));
const titles = new Map(
  [...publicOf("shop"), ...publicOf("product")].map((one) => [one.id, one.title]),
);

test.each([
  [shop, "my package was supposed to be here on Monday. It's Friday.", "Parcel is late"],
  [shop, "my bank shows two payments to you for one order", "Charged twice"],
  [product, "it says my password is wrong but it isn't", "Can't sign in"],
])("before anything was used, what fits is among three", (library, text, title) => {
  const fitting = ranked(library, text).best.find(({ id }) => titles.get(id) === title);
  expect(fitting?.why).toMatchObject({ used: 0, fits: true });
});

test("words that tell what it is about are named, others are not", () => {
  const [offered] = ranked(shop, "Is there any news, please, of my late parcel?").best;
  expect(offered?.why).toMatchObject({ shared: ["late", "parcel"], used: 0 });
});

test("variables and conditions say nothing, and a reply of nothing else has no direction", async () => {
  const reply = (wording: string, title = "") => ({ id: "r", title, wordings: [wording] });
  const says = async (...given: Parameters<typeof reply>) =>
    (await whatItSays(encoder, reply(...given), now)).direction;
  expect(await says("Hi {{ customer.first_name }}, sorry{% if x %} for that{% endif %}")).toEqual(
    await says("Hi  , sorry  for that "),
  );
  expect(await says("{{ dm_link }} 🎉")).toBe(undefined);
  expect(await says("{{ dm_link }}", "Thanks")).toEqual(meaningOf(encoder, "Thanks")?.direction);
});

test("whatever a reply's texts, its direction has length 1 or there is none", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.string({ unit: "grapheme" }), { maxLength: 3 }),
      async (title, wordings) => {
        const { direction } = await whatItSays(encoder, { id: "r", title, wordings }, now);
        const length = direction && Math.hypot(...direction);
        expect(length ?? 1).toBeCloseTo(1, 6);
      },
    ),
    { numRuns: 25 },
  );
});

test("what was found of a reply as it was before, or by another encoder, is found anew", async () => {
  const replies = [
    { id: "a", title: "Parcel is late", wordings: ["It comes."], changedAt: 5 },
    { id: "b", title: "Opening hours", wordings: ["At nine."] },
  ];
  const library = rankedLibrary(replies);
  const [a, b] = await Promise.all(replies.map((one) => whatItSays(encoder, one, now)));
  const ids = () => unsaid(library, replies, encoder).map(({ id }) => id);
  expect(ids()).toEqual(["a", "b"]);
  tell(library, replies, [{ ...a, changedAt: 4 }, b, { ...a, key: "s:gone" }] as SaysRow[]);
  expect(ids()).toEqual(["a"]);
  tell(library, replies, [{ ...a, made: encoder.made + 1 }] as SaysRow[]);
  expect(ids()).toEqual(["a"]);
  // Of one that says something and one of which nothing is known, neither is preferred for it.
  const { evidence } = ranked(library, "my parcel is late").considered;
  expect(evidence.fits[0]).toBe(evidence.fits[1]);
  expect(ranked(library, "my parcel is late").best[0]).toMatchObject({
    id: "a",
    why: { fits: false },
  });
  tell(library, replies, [a] as SaysRow[]);
  expect(ids()).toEqual([]);
  expect(ranked(library, "my parcel is late").best[0]).toMatchObject({
    id: "a",
    why: { fits: true },
  });
});
