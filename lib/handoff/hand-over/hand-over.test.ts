import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Handle } from "../../customers/index.ts";
import { beginCase } from "../case.ts";
import { latestIn, LARGEST_CASE_FILE, openCaseFile, type CaseFile } from "./case-file.ts";
import { CASE_COLUMNS, caseTable, type CaseColumn } from "./case-table.ts";

const account = "potterie" as Handle;
const customer = "mia" as Handle;
const inWords = {
  heads: Object.fromEntries(CASE_COLUMNS.map((one) => [one, one])) as Record<CaseColumn, string>,
  state: () => "new",
  category: (category: string) => `of ${category}`,
  rating: (rating: string) => `was ${rating}`,
};
const about = (text: string) =>
  beginCase({
    id: "c1",
    account,
    customer,
    tweet: { id: "5", author: customer, authorHandle: "Mia", text, mentions: [] },
    now: 1_790_000_000_000,
  });

test.each([
  ["too large", " ".repeat(LARGEST_CASE_FILE + 1), "tooLarge"],
  ["no JSON", "customer;case\n1;2", "notACase"],
  ["cut off", '{"aside":"case","version":1,"case":{', "notACase"],
  ["nothing", "", "notACase"],
  ["null", "null", "notACase"],
  ["another file of Aside's", '{"aside":"etiquette","version":1}', "notACase"],
  ["of a newer Aside", '{"aside":"case","version":2}', "newerFile"],
])("a file that can't be taken in is named: %s", (_name, text, problem) => {
  expect(openCaseFile(text)).toEqual({ problem });
});

test("the latest time of a file is found wherever it stands; what is yet due does not count", () => {
  const told = {
    ...about("Where?"),
    about: { followUp: { value: { due: 9e12 }, at: 3 } },
    remindedOf: 9e12,
  };
  const file: CaseFile = {
    aside: "case",
    version: 1,
    savedAt: 4,
    case: told,
    customers: [
      {
        id: "potterie/mia",
        account,
        handle: customer,
        facts: { followsYou: { value: true, source: "page", at: 1_800_000_000_000 } },
        firstSeenAt: 1,
      },
    ],
    entries: [],
  };
  expect(latestIn(file)).toBe(1_800_000_000_000);
  expect(latestIn({ ...file, customers: [] })).toBe(1_790_000_000_000);
  const back = { ...told, takenBack: { wrote: 1_900_000_000_000 } };
  expect(latestIn({ ...file, case: back })).toBe(1_900_000_000_000);
});

test("whatever customers write, no cell is reckoned, and each is read again as it was", () => {
  const start = fc.constantFrom(
    "=",
    "+",
    "-",
    "@",
    "\t=",
    " =",
    "\u200B=",
    "＝",
    "|",
    "%",
    "\r",
    "",
  );
  fc.assert(
    fc.property(start, fc.string(), (head, rest) => {
      const text = head + rest;
      const csv = caseTable([{ case: about(text), name: text }], inWords);
      const [row] = Papa.parse<Record<string, string>>(csv, { header: true }).data;
      for (const cell of Object.values(row ?? {}))
        expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u);
      expect(row?.["text"]?.replace(/^'/, "")).toBe(text.replace(/^'/, ""));
      expect(Object.keys(row ?? {})).toEqual([...CASE_COLUMNS]);
    }),
    { numRuns: 200 },
  );
});

test("a case as a line: handles without @, the tweet's address, times in UTC", () => {
  const said = {
    ...about("Where?"),
    about: { tags: { value: ["late", "vip"], at: 1 }, category: { value: "delivery", at: 1 } },
  };
  const csv = caseTable([{ case: said, name: "Mia", rating: "middling" }], inWords);
  expect(Papa.parse<Record<string, string>>(csv, { header: true }).data).toEqual([
    {
      account: "potterie",
      customer: "mia",
      name: "Mia",
      tweet: "https://x.com/mia/status/5",
      text: "Where?",
      began: "2026-09-21T14:13:20.000Z",
      state: "new",
      waiting: "2026-09-21T14:13:20.000Z",
      moved: "2026-09-21T14:13:20.000Z",
      ended: "",
      rating: "was middling",
      category: "of delivery",
      tags: "late, vip",
      assignee: "",
      due: "",
    },
  ]);
});
