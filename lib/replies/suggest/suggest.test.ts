import fc from "fast-check";
import { expect, test } from "vitest";
import type { Row, Use } from "./index.ts";
import { forget, hold, keysFor, learn, newModel, rank, rankedLibrary } from "./index.ts";
import { actsIn } from "./acts.ts";
import { kin } from "./library.ts";
import { wordsOf } from "./words.ts";

const library = rankedLibrary([
  {
    id: "late",
    title: "Order is late",
    wordings: ["Sorry that your parcel is late. {{ dm_link }}"],
  },
  { id: "broken", title: "Something is broken", wordings: ["Sorry that it broke. Tell us more."] },
  { id: "thanks", title: "You're welcome", wordings: ["Thank you for the kind words!"] },
  { id: "hours", title: "Opening hours", wordings: ["We are open from nine to five."] },
]);

const ask = (text: string, more: Partial<Use> = {}) => ({ text, first: true, at: 0, ...more });
const first = (model: ReturnType<typeof newModel>, text: string, more: Partial<Use> = {}) =>
  rank(model, library, ask(text, more)).best[0]!;
const taught = (uses: readonly [text: string, reply: string, agent?: string][]) => {
  const model = newModel();
  for (const [at, [text, reply, agent]] of uses.entries())
    learn(model, library, {
      ...ask(text),
      reply,
      at: at * 86_400_000,
      ...(agent !== undefined && { agent }),
    });
  return model;
};

test.each([
  ["Delays and NAÏVE parcels", ["delay", "and", "naiv", "parcel"]],
  ["@SamR me@example.com 4711 https://t.co/x ?!", ["0", "§link", "?"]],
])("the words of %j", (text, words) => {
  expect(wordsOf(text).map(({ word }) => word)).toEqual(words);
});

test("before anything is learned, shared words decide", () => {
  expect(first(newModel(), "@acme my parcel is late again").id).toBe("late");
  expect(first(newModel(), "What are your opening hours?").id).toBe("hours");
});

test("what was used for alike questions comes first, and says why", () => {
  const model = taught([
    ["Where is my suitcase?", "hours"],
    ["My suitcase never came", "hours"],
    ["Love it", "thanks"],
  ]);
  expect(first(model, "suitcase gone!")).toMatchObject({
    id: "hours",
    why: { used: 2, usedByAgent: 0, words: ["suitcase"], shared: [], fits: false },
  });
});

test("each agent's own habit comes first", () => {
  const model = taught(
    Array.from({ length: 6 }, (_, at): [string, string, string] =>
      at % 2 === 0 ? ["hello there", "broken", "kim"] : ["hello there", "hours", "lee"],
    ),
  );
  expect(first(model, "hello there", { agent: "kim" }).id).toBe("broken");
  expect(first(model, "hello there", { agent: "lee" }).id).toBe("hours");
});

test("only what may be offered is offered, as many as are wanted", () => {
  const { best } = rank(newModel(), library, ask("late"), {
    among: (id) => id !== "late",
    most: 2,
  });
  expect(best).toHaveLength(2);
  expect(best.map(({ id }) => id)).not.toContain("late");
});

test("a reply of a changed library that is gone is neither offered nor in the way", () => {
  const model = taught([["parcel", "late"]]);
  learn(model, library, { ...ask("parcel"), reply: "gone" });
  expect(first(model, "parcel").id).toBe("late");
});

const someUse = fc.record({
  text: fc.array(fc.constantFrom("parcel", "late", "thanks", "😡", "?", "Why"), { maxLength: 6 }),
  reply: fc.constantFrom("late", "broken", "thanks", "hours"),
  agent: fc.constantFrom("kim", "lee"),
  first: fc.boolean(),
});

test("a model of stored rows, with only those a question needs, ranks as the one that learned", () => {
  fc.assert(
    fc.property(fc.array(someUse, { maxLength: 12 }), someUse, (uses, asked) => {
      const learned = newModel();
      const stored = new Map<string, Row>();
      for (const [at, use] of uses.entries())
        for (const row of learn(learned, library, { ...use, text: use.text.join(" "), at }))
          stored.set(row.key, structuredClone(row));
      const question = { ...asked, text: asked.text.join(" "), at: 99 };
      const again = newModel([...stored.values()].filter(({ key }) => !key.startsWith("f:")));
      hold(
        again,
        keysFor(question).flatMap((key) => stored.get(key) ?? []),
      );
      expect(rank(again, library, question).best).toEqual(rank(learned, library, question).best);
    }),
    { numRuns: 25 },
  );
});

test("what is forgotten leaves no word behind, and everything else as often as it was", () => {
  const model = taught([
    ["my parcel", "late", "kim"],
    ["Zaphod's parcel", "late", "kim"],
  ]);
  const use = { ...ask("Zaphod's parcel"), reply: "late", agent: "kim", at: 86_400_000 };
  const { put, drop } = forget(model, library, use);
  expect(drop).toContain("f:zaphod");
  expect(JSON.stringify([...model.rows.keys()])).not.toContain("zaphod");
  expect(put.map(({ key }) => key)).toContain("f:parcel");
  expect(first(model, "parcel", { agent: "kim" }).why).toEqual({
    used: 1,
    usedByAgent: 1,
    words: ["parcel"],
    shared: ["parcel"],
    fits: false,
  });
});

test("a reply worded like one that was used is offered before one that is not", () => {
  const model = newModel();
  const kin = rankedLibrary([
    { id: "far", title: "", wordings: ["We are open from nine to five."] },
    { id: "near", title: "", wordings: ["So sorry, we will look for it at once!"] },
    { id: "used", title: "", wordings: ["Sorry! We look for it, bear with us."] },
  ]);
  for (let at = 0; at < 4; at += 1)
    learn(model, kin, { ...ask("my suitcase is gone"), at: at * 86_400_000, reply: "used" });
  const { best } = rank(model, kin, ask("suitcase gone", { at: 9e9 }));
  expect(best.map(({ id }) => id)).toEqual(["used", "near", "far"]);
});

test("replies are akin as far as their words are the same", () => {
  const three = rankedLibrary(
    ["one two three four", "one two five six", "seven"].map((text, at) => ({
      id: `${at}`,
      title: "",
      wordings: [text],
    })),
  );
  expect([...kin(three, Float64Array.of(2, 0, 0))]).toEqual([2, 1, 0]);
});

test("each agent's own manner for each matter comes first", () => {
  const uses = (["kim", "lee"] as const).flatMap((agent, at) =>
    Array.from({ length: 5 }, (): [string, string, string][] => [
      ["thank you", at === 0 ? "thanks" : "hours", agent],
      ["still waiting", at === 0 ? "hours" : "thanks", agent],
    ]).flat(),
  );
  const model = taught(uses);
  const found = (["kim", "lee"] as const).map((agent) =>
    ["so grateful", "delayed again"].map((text) => first(model, text, { agent, at: 9e9 }).id),
  );
  expect(found).toEqual([
    ["thanks", "hours"],
    ["hours", "thanks"],
  ]);
});

test("when every use is forgotten, nothing is left but how much each kind of evidence is believed", () => {
  fc.assert(
    fc.property(fc.array(someUse, { maxLength: 8 }), (some) => {
      const uses = some.map((use, at) => ({ ...use, text: use.text.join(" "), at }));
      const model = newModel();
      for (const use of uses) learn(model, library, use);
      for (const use of uses) {
        forget(model, library, use);
        // What is counted along while learning is what the rows say.
        expect(rank(model, library, use).best).toEqual(
          rank(newModel(model.rows.values()), library, use).best,
        );
      }
      expect([...model.rows.keys()].filter((key) => key !== "main")).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test("no row grows without bound", () => {
  const model = newModel();
  const many = rankedLibrary(
    Array.from({ length: 100 }, (_, at) => ({
      id: `${at}`,
      title: `one${at}x two${at}x`,
      wordings: [`three${at}x four${at}x`],
    })),
  );
  for (let at = 0; at < 150; at += 1)
    learn(model, many, { ...ask("parcel"), at, reply: `${at % 100}` });
  const sizes = [...model.rows.values()].flatMap((row) =>
    "met" in row ? [row.pull.size, row.met.size, row.recent.length] : [],
  );
  expect(Math.max(...sizes)).toBeLessThan(257);
});

test.each([
  ["@acme I've just sent you a DM", ["sent"]],
  ["@acme Yes, my order is 48213", ["gives", "agrees"]],
  ["Still in AB 1234, no word", ["gives", "negates"]],
  ["Can't wait, we’re on our way!", ["expects", "negates"]],
  ["How long will this take?", ["asks when"]],
  ["Can I bring my dog? Is it possible?", ["asks whether"]],
  ["Could you please look", ["asks for"]],
  ["Three hours now", ["tells how long"]],
  ["Thanks for losing my bag", ["mocks"]],
  ["Kudos to Tom, the driver was great", ["praises somebody"]],
  ["Your driver yelled at me...", ["blames somebody", "trails off"]],
  ["I'll never shop here again", ["leaves", "negates"]],
  ["Lovely weather", []],
])("what somebody does by %j", (text, acts) => {
  expect(actsIn(text)).toEqual(acts);
});
