import { beforeEach, expect, test } from "vitest";
import { ana, brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";
import { handedOverIn } from "../../lib/db/index.ts";
import { caseFileText, openCaseFile, type CaseFile } from "../../lib/handoff/index.ts";
import { checkedCaseFile } from "../../lib/messages/index.ts";

let setting: ReturnType<typeof workerWorld>;
let file: CaseFile;

beforeEach(async () => {
  setting = workerWorld();
  const begun = await setting.handlers["page/moveToDm"](
    { tweet, account: brand, facts: { bio: { value: "Pots", source: "page", at: 900 } } },
    fromPage,
  );
  if ("problem" in begun) throw new Error("no case");
  await setting.handlers["panel/note"]({
    caseId: begun.caseId,
    id: "n1",
    kind: "add",
    text: "Blue",
  });
  await setting.handlers["panel/rating"]({ caseId: begun.caseId, rating: "bad" });
  await setting.handlers["panel/about"]({ caseId: begun.caseId, what: "assignee", value: "Jo" });
  const told = await handedOverIn(setting.db, begun.caseId);
  if (!told) throw new Error("no case");
  const { sends: _stay, ...goes } = told;
  const opened = openCaseFile(caseFileText({ savedAt: 1000, ...goes }));
  if ("problem" in opened) throw new Error(opened.problem);
  ({ file } = opened);
});

/** As the panel of another Aside does. */
const take = (other: ReturnType<typeof workerWorld>, given: CaseFile = file) =>
  other.handlers["panel/takeCase"]({ file: checkedCaseFile(given) ?? given });

async function colleague() {
  const other = workerWorld();
  await other.db.accounts.put({ handle: brand, shownHandle: "Brand", seenAt: 1 });
  return other;
}

const rows = async ({ db }: ReturnType<typeof workerWorld>) =>
  Promise.all([db.cases, db.customers, db.entries].map((table) => table.toArray()));

test("a case goes to a colleague's Aside: there it is the same; twice is once", async () => {
  const other = await colleague();
  const { id: caseId } = file.case;
  expect(await take(other)).toEqual({ caseId, known: false });
  const there = await rows(other);
  expect(there).toEqual(await rows(setting));
  expect(there[2]).toHaveLength(2);
  expect(await take(other)).toEqual({ caseId, known: true });
  expect(await rows(other)).toEqual(there);
});

const hostile: readonly [string, (file: CaseFile) => unknown][] = [
  ["more than a file holds", (given) => ({ ...given, more: 1 })],
  ["no customer", (given) => ({ ...given, customers: [] })],
  [
    "a step of no name",
    ({ case: told, ...rest }) => ({
      ...rest,
      case: { ...told, steps: [{ name: "paid", at: 1, by: "person" }] },
    }),
  ],
  [
    "a step twice",
    ({ case: told, ...rest }) => {
      const step = { name: "wrote", at: 1, by: "person" };
      return { ...rest, case: { ...told, steps: [step, step] } };
    },
  ],
  [
    "a time that is none",
    ({ case: told, ...rest }) => ({ ...rest, case: { ...told, openedAt: Number.MAX_VALUE } }),
  ],
  [
    "a picture from elsewhere",
    ({ customers, ...rest }) => ({
      ...rest,
      customers: customers.map((one) =>
        Object.assign({}, one, {
          facts: { picture: { value: "https://evil.example/p.png", source: "page", at: 1 } },
        }),
      ),
    }),
  ],
  [
    "a record of another account",
    ({ customers, ...rest }) => ({
      ...rest,
      customers: [...customers, { ...customers[0], id: "other/ana", account: "other" }],
    }),
  ],
  [
    "a record under an id that is not its own",
    ({ customers, ...rest }) => ({
      ...rest,
      customers: [...customers, { ...customers[0], id: "brand/ben" }],
    }),
  ],
  [
    "a note of another case",
    ({ entries, ...rest }) => ({
      ...rest,
      entries: entries.map((one) => Object.assign({}, one, { caseId: "c9" })),
    }),
  ],
  [
    "a rating of no kind",
    ({ entries, ...rest }) => ({
      ...rest,
      entries: entries.map((one) => (one.rating ? Object.assign({}, one, { rating: 5 }) : one)),
    }),
  ],
  [
    "a rating that says nothing",
    ({ entries, ...rest }) => ({
      ...rest,
      entries: entries.map(({ rating: _none, ...one }) => one),
    }),
  ],
  [
    "a note that rates",
    ({ entries, ...rest }) => ({
      ...rest,
      entries: entries.map((one) => Object.assign({}, one, { rating: "good" })),
    }),
  ],
  [
    "ten thousand and one notes",
    ({ entries, ...rest }) => ({
      ...rest,
      entries: Array.from({ length: 10_001 }, () => entries[0]),
    }),
  ],
  [
    "what a row is found by",
    ({ case: told, ...rest }) => ({ ...rest, case: { ...told, find: { words: [] } } }),
  ],
];

test("a file from before ratings is understood", () => {
  const entries = file.entries.filter(({ kind }) => kind !== "rating");
  expect(checkedCaseFile({ ...file, entries })).toEqual({ ...file, entries });
});

test.each(hostile)("a file that somebody has changed is not understood: %s", (_name, change) => {
  expect(checkedCaseFile(change(file))).toBe(undefined);
});

test("of days that are still to come, or of an account that is not one's own: said, and nothing is written", async () => {
  const other = await colleague();
  const [told] = file.customers;
  const stamp = { value: true, source: "api", at: 4_000_000_000_000 } as const;
  const future = { ...file, customers: [{ ...told, facts: { followsYou: stamp } }] };
  expect(await take(other, future as CaseFile)).toEqual({ problem: "future" });
  const stranger = workerWorld();
  expect(await take(stranger)).toEqual({ problem: "notYours" });
  for (const one of [other, stranger])
    expect((await rows(one)).map((table) => table.length)).toEqual([0, 0, 0]);
  expect(file.case.customer).toBe(ana);
});
