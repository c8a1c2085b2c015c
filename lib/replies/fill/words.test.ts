import fc from "fast-check";
import { expect, test } from "vitest";
import { postLength } from "../../counting/index.ts";
import { checkTemplate, fill } from "./index.ts";
import type { Variables } from "./types.ts";

/** Tuesday, late in the evening in London; the next day in Berlin. */
const NOW = Date.UTC(2026, 10, 24, 23, 5);
const mia: Variables = {
  customer: { handle: "mia_k", name: "MIA 🌸 Kowalski", firstName: "Mia", firstContact: true },
  tweet: {
    text: "Where is my parcel? https://example.org/a/very/long/address/that/x/shortens",
    url: "https://x.com/mia_k/status/1",
    language: "de",
    postedAt: NOW - 3 * 3_600_000,
  },
  account: { handle: "Acme" },
  agent: { name: "Kim" },
  now: NOW,
  timeZone: "Europe/Berlin",
  scope: "public",
};

test.each<[template: string, filled: string, language?: string]>([
  ["{{ today }}", "25 November 2026", "en-GB"],
  ["{{ today }}", "25. November 2026", "de"],
  ["{{ now | date: 'time' }}", "00:05", "de"],
  ["{{ now | date: '%d.%m.%y %H:%M, %A' }}", "25.11.26 00:05, Mittwoch", "de"],
  ["{{ now | date: '%-d %B %Y %I:%M %p, 100%% %Q' }}", "25 November 2026 12:05 AM, 100% %Q"],
  ["{{ today | later: 2, 'days' | date: 'weekday' }}", "Friday"],
  ["{{ today | later: 1, 'week' | date: '%F' }}", "2026-12-02"],
  ["{{ now | later: 'x' | date: '%R' }}", "00:05"],
  ["{{ '2026-12-24' | date: 'day' }}", "24. Dezember", "de"],
  ["{{ 'soon' | date: 'day' }}", "soon"],
  ["{{ time_of_day }}", "night"],
  ["{% if time_of_day == 'night' %}Good evening{% else %}Hello{% endif %}", "Good evening"],
  ["{{ tweet.age }}", "3 hours"],
  ["{{ tweet.age }}", "3 Stunden", "de"],
  ["{{ tweet.posted | date: '%R' }} {{ tweet.url }}", "21:05 https://x.com/mia_k/status/1"],
  ["{% if tweet.language == language %}Hallo{% else %}Hello{% endif %}", "Hallo", "de"],
  ["{% if customer.first_contact %}Welcome{% endif %}", "Welcome"],
  ["{{ customer.name | first_name }}", "Mia"],
  ["{{ customer.name | titlecase }}", "Mia 🌸 Kowalski"],
  ["{{ 'our iPhone o’neil McCoy' | titlecase }}", "Our iPhone O’neil McCoy"],
  ["{{ customer.handle | at }} {{ '@x' | at }}", "@mia_k @x"],
  ["{{ tweet.text | fit: 24 }}", "Where is my parcel?…"],
  [
    "{{ tweet.text | fit: 43 }}",
    "Where is my parcel? https://example.org/a/very/long/address/that/x/shortens",
  ],
  ["{{ 'Donaudampfschiff' | fit: 6 }}|{{ 'x y' | fit: 0 }}|", "Dona…||"],
  ["{{ agent.name | default: 'the team' }}", "Kim"],
  ["{{ today }}", "25. November 2026", "de-CH-x-nowhere"],
  ["{{ now | date: '%R' }}", "00:05", "not a language"],
])("%s in %3$s", (template, filled, language) => {
  expect(fill(template, mia, { ...(language !== undefined && { language }) }).text).toBe(filled);
});

test("without a time there are no dates; in a zone that nobody knows it is UTC", () => {
  const { now: _, ...timeless } = mia;
  expect(fill("{{ today }} {{ tweet.age }} {{ time_of_day }}", timeless).unfilled).toHaveLength(3);
  expect(fill("{{ now | date: '%R' }}", { ...mia, timeZone: "Mars/Olympus" }).text).toBe("23:05");
});

test("what is made to fit fits, by X's own counting, and is a beginning", () => {
  const letter = fc.constantFrom(
    "a",
    " ",
    ".",
    "\n",
    "漢",
    "é",
    "…",
    "👩‍🚀",
    "🇪🇸",
    "https://a.de/b ",
  );
  fc.assert(
    fc.property(
      fc.string({ unit: letter, maxLength: 120 }),
      fc.integer({ min: 2, max: 80 }),
      (text, most) => {
        fc.pre(text.trim() !== "");
        const variables = { ...mia, agent: { name: text } };
        const fitted = fill(`<{{ agent.name | fit: ${most} }}>`, variables).text.slice(1, -1);
        expect(postLength(fitted).weighted).toBeLessThanOrEqual(most);
        expect(fitted === text || text.startsWith(fitted.replace(/…$/, ""))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("who edits a template is told what is wrong with it, and nothing where nothing is", () => {
  expect(checkTemplate("Hi {{ customer.first_name }} {% include 'sig' %}", () => "Kim")).toBe(
    undefined,
  );
  expect(checkTemplate("Hi\n{{ oh")).toMatchObject({ problem: "notClosed", line: 2, column: 1 });
});
