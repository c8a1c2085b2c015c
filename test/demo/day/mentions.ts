import type { TweetRow } from "../../world/seed.ts";

/** Written for this repository; nobody said any of it. What a parcel service is asked on an ordinary day. */
const WORDS = [
  "my parcel has been “out for delivery” since Tuesday. Is anybody there?",
  "two of the four plates arrived in pieces. They were packed well. What now?",
  "your app logs me out each time I open it. Since this morning.",
  "I was charged twice for the same label. Please look into it.",
  "the driver left my parcel in the rain. The book inside is ruined.",
  "how do I change the delivery address? The parcel is on its way already.",
  "tracking says delivered. Nothing was delivered, and no neighbour has it.",
  "third time that nobody rang the bell. I was at home all day!",
  "is the pick-up point on Mill Street open on Sundays?",
  "I have been waiting for my refund for two weeks now.",
  "the code for the locker does not work, and my dinner is in there",
  "why does a letter to Norway cost more than the gift in it?",
  "I ordered blue and got green. Who takes it back?",
  "your form says that my postcode does not exist. I live there.",
  "Wo ist mein Paket? Seit Montag steht da „in Zustellung“.",
  "mi paquete llegó abierto y falta la mitad. ¿Con quién hablo?",
  "bonjour, le livreur n’est jamais passé et le colis est reparti. Que faire ?",
  "parcel was to be here by ten. It is four in the afternoon now.",
  "the customs bill came a month after the parcel. Is it real?",
  "somebody signed for my parcel. It was not me.",
  "can I send a bicycle with you, and how do I pack it?",
  "you sent my parcel back to the shop without a word. Why?",
  "the scale in your shop is off by half a kilo. I paid for it.",
  "I can’t reach anybody by phone. Forty minutes of music so far.",
  "my account is locked and the mail to unlock it never comes",
  "the window of the parcel van hit my gate. Whom do I tell?",
  "please stop the delivery to my old flat, I moved yesterday",
  "the gift card that came with it has no number under the foil",
  "two parcels, one label. Guess which one arrived.",
  "you delivered the cake upside down. It is still a cake, but not a birthday cake.",
];

const MINUTE = 60_000;
const BRAND = "northwind";

/**
 * The first words of thirty customers in a file of conversations, whichever brand they wrote to, as if all had
 * written to one on one day.
 */
export function dayOf(rows: readonly TweetRow[], now: number): TweetRow[] {
  const brands = new Set(
    rows.flatMap(({ author, inbound }) => (inbound ? [] : [author.toLowerCase()])),
  );
  const named = new RegExp(`@(${[...brands].join("|")})\\b`, "gi");
  const seen = new Set<string>();
  const asked = rows.flatMap(({ author, inbound, inReplyTo, text }) => {
    if (!inbound || inReplyTo !== undefined || seen.has(author) || !text.match(named)) return [];
    seen.add(author);
    return [{ author, text: text.replaceAll(named, `@${BRAND}`) }];
  });
  return dayWith(asked.slice(0, WORDS.length), now);
}

/** Thirty customers, each with a complaint to the brand, as a file of conversations tells them. */
export function writtenDay(now: number): TweetRow[] {
  return dayWith(
    WORDS.map((words, at) => ({ author: `${70_001 + at}`, text: `@${BRAND} ${words}` })),
    now,
  );
}

function dayWith(asked: readonly { author: string; text: string }[], now: number): TweetRow[] {
  const greeting: TweetRow = {
    id: "1",
    author: BRAND,
    inbound: false,
    at: now - 300 * MINUTE,
    text: "Good morning! We are here until ten.",
  };
  const complaints = asked.map(({ author, text }, at) => ({
    id: `${at + 2}`,
    author,
    inbound: true,
    at: now - (asked.length - at) * 8 * MINUTE,
    text,
  }));
  return [greeting, ...complaints];
}
