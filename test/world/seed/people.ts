import type { WorldUser } from "../types.ts";

type Person = Pick<WorldUser, "handle" | "name"> &
  Partial<Omit<WorldUser, "follows">> & { follows?: string[] };

/** Invented; `follows` names handles. The first is the brand that the site is signed in with. */
export const people: readonly Person[] = [
  {
    handle: "northwind",
    name: "Northwind Parcels",
    bio: "Parcels to your door since 1987. We answer here Mon–Sat, 7 am to 10 pm.",
    followers: 48_210,
    following: 312,
    verified: true,
    dmOpen: true,
    own: true,
    follows: ["mara_lindqvist"],
  },
  {
    handle: "northwind_fr",
    name: "Northwind Colis",
    bio: "Le service client de Northwind en France.",
    followers: 6_120,
    following: 90,
    verified: true,
    dmOpen: true,
    own: true,
  },
  {
    handle: "mara_lindqvist",
    name: "Mara Lindqvist",
    bio: "Ceramics, mostly bowls. Gothenburg.",
    follows: ["northwind"],
  },
  {
    handle: "jtallman",
    name: "Joe Tallman 🚲",
    bio: "Dad of three. Opinions about cargo bikes.",
    dmOpen: true,
  },
  {
    handle: "priya_codes",
    name: "Priya Raghunathan",
    bio: "Backend. Cats. In that order on weekdays.",
  },
  { handle: "hadar_levi", name: "הדר לוי", bio: "צלמת. תל אביב.", dmOpen: true },
  {
    handle: "omar_alfarsi",
    name: "عمر الفارسي",
    bio: "مهندس، قارئ، يشرب الشاي",
    follows: ["northwind"],
  },
  {
    handle: "long_name_lucia",
    name: "Lucía Fernández de la Vega y Ortiz de Zárate 🌵",
    bio: "Plantas, libros, trenes.",
    dmOpen: true,
  },
  { handle: "sora_tanaka", name: "田中そら", bio: "写真と散歩。横浜。", dmOpen: true },
  { handle: "kev1994", name: "🔥KEV🔥", bio: "", followers: 12, following: 480 },
  {
    handle: "dr_anneke",
    name: "Dr. Anneke Vries",
    bio: "GP. Tweets are mine.",
    verified: true,
    follows: ["northwind"],
  },
  { handle: "lefevre_paul", name: "Paul Lefèvre", bio: "Prof d'histoire à Lille.", dmOpen: true },
  { handle: "gretas_garden", name: "Greta’s Garden Shop", bio: "Bulbs and seeds, sent with care." },
  {
    handle: "daily_ferry",
    name: "The Daily Ferry",
    bio: "News from the harbour.",
    verified: true,
    followers: 902_113,
  },
  {
    handle: "brightsock",
    name: "Bright Sock Co",
    bio: "Socks. Loud ones.",
    verified: true,
    followers: 8_804,
  },
];
