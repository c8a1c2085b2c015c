import type { WorldState } from "../types.ts";

const openings = [
  "Morning walk:",
  "Small thing, but",
  "Today I learned that",
  "Still thinking about how",
  "Overheard:",
  "Nobody told me that",
];
const middles = [
  "the bakery on the corner",
  "our old printer",
  "the neighbour’s dog",
  "my first bicycle",
  "the 7:40 train",
  "the library lift",
  "this kettle",
];
const ends = [
  "is louder than it should be.",
  "has better manners than most.",
  "never runs on a Tuesday.",
  "knows exactly what time it is.",
  "was blue once.",
  "deserves a holiday.",
];
const asks = [
  "where is my parcel",
  "the tracking page is stuck",
  "nobody rang the bell",
  "the label will not scan",
  "can I move the delivery to Friday",
  "the box came open",
];

/**
 * Adds older posts until there are `count` in the timeline, always the same for the same count; every
 * fifth mentions the brand, every eleventh is an advert, every thirteenth quotes, every seventeenth has
 * a picture.
 */
export function padTimeline(world: WorldState, count: number): void {
  const users = [...world.users.values()];
  const authors = users.filter((user) => !user.own);
  const brand = world.users.get(world.viewerId) ?? users[0];
  if (!brand || authors.length === 0) throw new Error("Padding needs a brand and somebody else.");
  const standing = world.timeline();
  let at = Math.min(...standing.map((post) => Date.parse(post.createdAt)), world.now());
  let before = standing.at(-1)?.id;
  const pick = <T>(from: readonly T[], n: number) => from[n % from.length] as T;

  for (let n = 0; n < count - standing.length; n += 1) {
    at -= 47_000 + (n % 9) * 31_000;
    const asksBrand = n % 5 === 4;
    const post = world.addPastPost({
      authorId: pick(authors, n * 7 + 3).id,
      text: asksBrand
        ? `@${brand.handle} ${pick(asks, n)}? (${n + 1})`
        : `${pick(openings, n)} ${pick(middles, n * 5 + 1)} ${pick(ends, n * 3 + 2)} (${n + 1})`,
      at,
      likes: (n * 37) % 211,
      via: "seed",
      ...(n % 11 === 10 && { promoted: true }),
      ...(n % 13 === 12 && before !== undefined && { quotes: before }),
      ...(n % 17 === 16 && { media: ["/world/media/harbour.svg"] }),
    });
    before = post.id;
  }
}
