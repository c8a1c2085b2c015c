import { Dexie } from "dexie";
import fc from "fast-check";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { expect, test } from "vitest";
import { draftsOf, openDb, readersOf } from "./index.ts";

Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** Two panels that show the same case, each with what it has shown last. */
function two() {
  const db = openDb("aside", new IDBFactory());
  const drafts = draftsOf(db);
  const read = () => readersOf(db).draft("c1", "dm");
  let now = 100;
  const panel = (name: "A" | "B", windowId: number, others: string[] = ["A", "B"]) => {
    let seen = 0;
    return {
      look: async () => (seen = (await read())?.at ?? seen),
      types: (text: string, sent?: string) =>
        drafts.save("c1", "dm", text, (now += 10), { panel: name, windowId, others, seen }, sent),
    };
  };
  return { db, drafts, read, panel, now: () => (now += 10) };
}

test("what another open window began is kept beside what is written over it", async () => {
  const { panel, read, drafts } = two();
  const [a, b] = [panel("A", 1), panel("B", 2)];
  await a.types("Hello Ana, we");
  await a.types("Hello Ana, we look into it");
  await b.look();
  await b.types("Something else");
  await b.types("Something else again");
  expect(await read()).toMatchObject({
    text: "Something else again",
    by: { panel: "B", windowId: 2 },
    others: [{ text: "Hello Ana, we look into it", windowId: 1 }],
  });
  // Whoever takes it in has it, and nothing has to be kept beside.
  await b.types("Something else again\n\nHello Ana, we look into it");
  expect(await read()).not.toHaveProperty("others");
  await a.look();
  await a.types("No");
  await drafts.dropOther("c1", "dm", "Something else again\n\nHello Ana, we look into it");
  expect(await read()).toMatchObject({ text: "No" });
  expect(await read()).not.toHaveProperty("others");
});

test("going on with it, keeps nothing beside it; nor does it where the other window is closed", async () => {
  const { panel, read } = two();
  const [a, b] = [panel("A", 1), panel("B", 2)];
  await a.types("Hello");
  await b.look();
  await b.types("Hello Ana");
  expect(await read()).not.toHaveProperty("others");
  const later = panel("A", 1, ["A"]);
  await later.look();
  await later.types("Good morning");
  expect(await read()).toMatchObject({ text: "Good morning" });
  expect(await read()).not.toHaveProperty("others");
});

test("what was sent is gone everywhere; what was not, stays", async () => {
  const { panel, read } = two();
  const [a, b] = [panel("A", 1), panel("B", 2)];
  await a.types("It leaves today");
  await b.look();
  await b.types("", "It leaves today");
  expect(await read()).toBeUndefined();
  await a.types("One thing");
  await b.look();
  await b.types("Another");
  await b.types("", "Another");
  expect(await read()).toMatchObject({ text: "", others: [{ text: "One thing" }] });
});

test("a text that is brought from X while one types is kept", async () => {
  const { panel, read, drafts, now } = two();
  const a = panel("A", 1, []);
  await a.types("Typed");
  await a.look();
  await drafts.add("c1", "dm", "From X's box", now());
  await a.types("Typed on");
  expect(await read()).toMatchObject({
    text: "Typed on",
    others: [{ text: "Typed\n\nFrom X's box" }],
  });
});

test("a text that is brought from X before what was typed is stored comes to it, as it would after", async () => {
  const { read, drafts, panel } = two();
  const late = (text: string, typedAt: number, seen: number) =>
    drafts.save("c1", "dm", text, typedAt, { panel: "A", windowId: 1, others: [], seen });
  await panel("A", 1, []).types("Typed");
  const seen = (await read())?.at ?? 0;
  await drafts.add("c1", "dm", "From X's box", 300);
  await drafts.add("c1", "dm", "And more", 301);
  await late("Typed over", 299, seen);
  expect(await read()).toEqual({
    id: "c1/dm",
    text: "Typed over\n\nFrom X's box\n\nAnd more",
    at: 302,
  });
  // Where nothing stood before; and what went out meanwhile leaves the added alone.
  await drafts.drop("c1", "dm");
  await drafts.add("c1", "dm", "From X's box", 400);
  await late("", 399, 0);
  expect(await read()).toMatchObject({ text: "From X's box" });
});

test("however two windows type, look and are brought texts: nothing is lost that the writer did not have before them", async () => {
  const word = fc.constantFrom("one", "two", "three", "four", "five", "six");
  const move = fc.record({
    who: fc.constantFrom(0, 1),
    what: fc.constantFrom("type", "add"),
    word,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 10 }), async (moves) => {
      const { panel, read, drafts, now } = two();
      const panels = [panel("A", 1), panel("B", 2)] as const;
      const last = new Map<string, string>();
      let nth = 0;
      for (const { who, what, word: said } of moves) {
        const text = `${said}${(nth += 1)}`;
        if (what === "add") await drafts.add("c1", "dm", text, now());
        else await panels[who].types(text);
        // Of each writer the last word; a text from X's box is nobody's to change unseen.
        last.set(what === "add" ? text : `panel ${who}`, text);
      }
      const row = await read();
      const all = [row?.text ?? "", ...(row?.others ?? []).map((one) => one.text)].join("\n");
      for (const text of last.values()) expect(all).toContain(text);
    }),
    { numRuns: 25 },
  );
});
