/** Languages whose names of months and days are known by heart of the runtime itself. */
const LANGUAGES = ["en", "es", "pt", "fr", "de", "it", "nl"];

/** Days that are told from today. */
const NEAR =
  "today|yesterday|last (?:week|month|night)|hoy|ayer|anteayer|hoje|ontem|anteontem|aujourd['’]hui|hier|avant-hier|heute|gestern|vorgestern|oggi|ieri|vandaag|gisteren|eergisteren";

/** Days of the week say a date only after such a word: "on Tuesday", "le mardi". */
const ON = "on|last|since|this|el|desde el|na|no|le|depuis|ce|am|seit|letzten?|il|op|sinds";

/** Short names that are other words in another language: "2 out of 3", "1 set", "1 ago". */
const WORDS = new Set(["out", "set", "ago"]);

let made: RegExp | undefined;

/** A day: in figures, with a month's name, or told from today. Made when it is first needed. */
export function days(): RegExp {
  if (made) return made;
  const months = named("month", ["long", "short"], 12, (n) => Date.UTC(2026, n, 1));
  // Short ones are other words too: "I am so happy".
  const weekdays = named("weekday", ["long"], 7, (n) => Date.UTC(2026, 0, 4 + n));
  const day = "\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?";
  const forms = [
    "(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}",
    "\\d{1,2}[-./]\\d{1,2}[-./](?:(?:19|20)?\\d\\d)",
    "(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?!\\d)",
    `${day} (?:de |of )?(?:${months})(?!\\p{L})`,
    `(?<!\\p{L})(?:${months}) ${day}`,
    `(?<!\\p{L})(?:${ON}) (?:${weekdays})(?!\\p{L})`,
    `(?<!\\p{L})(?:${NEAR})(?!\\p{L})`,
    "\\d{1,2}月\\d{1,2}日|昨日|今日|一昨日",
  ];
  made = new RegExp(`(?<![\\d./-])(?:${forms.join("|")})(?!\\d|[./-]\\d)`, "iu");
  return made;
}

/** Long and short, longest first. */
function named(
  what: "month" | "weekday",
  forms: readonly ("long" | "short")[],
  many: number,
  at: (n: number) => number,
): string {
  const all = new Set<string>();
  for (const language of LANGUAGES) {
    for (const form of forms) {
      const writer = new Intl.DateTimeFormat(language, { [what]: form, timeZone: "UTC" });
      for (let n = 0; n < many; n += 1)
        all.add(writer.format(at(n)).toLowerCase().replace(/\.$/, ""));
    }
  }
  return [...all]
    .filter((name) => !WORDS.has(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => `${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\.?`)
    .join("|");
}
