import type { Written } from "./words.ts";

const THREAD = [
  "I send forty parcels a week. Here is what I wish somebody had told me in the first one. 1/",
  "Measure after you have packed, not before. Cardboard is not a number. 2/",
  "Write the address inside the box as well. Labels come off in rain, and it always rains. 3/",
  "Photograph the box, open, before you close it. You will need it twice a year. 4/",
  "“Fragile” is a wish. Two centimetres of paper on each side is a fact. 5/",
  "Never tape over the bar code, however neat it looks. 6/",
  "Hand it over before noon. After noon is tomorrow. 7/",
  "Customs forms: say what it is, not what it is for. 8/",
  "And be kind to the person at the counter. They have seen the other parcels. 9/9",
];

/** One post of each shape that X has and the other words lack. Newest first. */
export const shapes: readonly Written[] = [
  {
    key: "nested",
    by: "dr_anneke",
    minutesAgo: 61,
    text: "Worth reading the one below it, too.",
    quotes: "quotenotice",
    likes: 14,
  },
  {
    key: "gallery",
    by: "mara_lindqvist",
    minutesAgo: 560,
    text: "The same bowl, four times, before I was happy.",
    media: [
      "/world/media/bowl-a.svg",
      "/world/media/bowl-b.svg",
      "/world/media/bowl-c.svg",
      "/world/media/bowl-d.svg",
    ],
    likes: 41,
  },
  {
    key: "film",
    by: "daily_ferry",
    minutesAgo: 575,
    text: "The 7:40 leaving in this morning’s fog.",
    media: ["/world/media/fog.mp4"],
    likes: 390,
  },
  {
    key: "article",
    by: "gretas_garden",
    minutesAgo: 620,
    text: "",
    likes: 96,
    extras: {
      article: {
        title: "What a bulb knows about November",
        cover: "/world/media/bulbs.svg",
        paragraphs: [
          "A tulip bulb wants to be cold. Not a little: it wants ten weeks of it, and then it wants you to forget it.",
          "We send about nine thousand of them each autumn, in paper, never in plastic, because a bulb that sweats is a bulb that rots.",
          "Plant them three times as deep as they are high. If you do not know which end is up, lay them on their side. They know.",
        ],
      },
    },
  },
  {
    key: "translated",
    by: "sora_tanaka",
    minutesAgo: 640,
    lang: "ja",
    text: "荷物は無事に届きました。箱も中身もきれいでした。ありがとう！",
    likes: 28,
    extras: {
      translation: {
        from: "Japanese",
        text: "The parcel arrived safely. The box and what was in it were both in good order. Thank you!",
      },
    },
  },
  {
    key: "poll",
    by: "priya_codes",
    minutesAgo: 660,
    text: "A parcel shop should be open",
    likes: 19,
    extras: { poll: ["before work", "at lunch", "after work", "at three in the morning"] },
  },
  {
    key: "noted",
    by: "kev1994",
    minutesAgo: 680,
    text: "they opened ALL the parcels at the harbour last night, all of them",
    likes: 61,
    extras: {
      note: "The harbour’s customs office looked into two containers, as it does each week.",
    },
  },
  {
    key: "linkcard",
    by: "lefevre_paul",
    minutesAgo: 700,
    lang: "fr",
    text: "Une lecture pour le train",
    likes: 7,
    extras: { linkCard: { title: "Une petite histoire du colis postal", host: "example.com" } },
  },
  {
    key: "carousel",
    by: "brightsock",
    minutesAgo: 715,
    text: "Five pairs. One per grey day.",
    promoted: true,
    likes: 77,
    extras: {
      carousel: ["monday", "tuesday", "wednesday", "thursday", "friday"].map(
        (day) => `/world/media/${day}.svg`,
      ),
    },
  },
  ...THREAD.map((text, at) => {
    const said = { key: `thread${at + 1}`, by: "gretas_garden", minutesAgo: 760 - at, text };
    return at === 0 ? said : Object.assign(said, { re: `thread${at}` });
  }).toReversed(),
];

/** Who liked, reposted and followed what, told to the brand. Oldest first. */
export const doings: readonly {
  kind: "like" | "repost" | "follow";
  by: string[];
  post?: string;
  minutesAgo: number;
}[] = [
  { kind: "follow", by: ["gretas_garden"], minutesAgo: 300 },
  { kind: "like", by: ["dr_anneke"], post: "notice", minutesAgo: 62 },
  { kind: "repost", by: ["daily_ferry", "lefevre_paul"], post: "notice", minutesAgo: 51 },
  {
    kind: "like",
    by: ["mara_lindqvist", "priya_codes", "jtallman"],
    post: "notice",
    minutesAgo: 33,
  },
  { kind: "follow", by: ["hadar_levi", "sora_tanaka"], minutesAgo: 7 },
];
