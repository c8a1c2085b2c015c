import { expect, test } from "vitest";
import { etiquetteFile, readEtiquetteFile } from "./etiquette-file.ts";

const file = (more: object) =>
  JSON.stringify({ aside: "etiquette", version: 1, role: "service", levels: {}, ...more });

test("what is saved is what is loaded, in an order of its own", () => {
  const settings = {
    role: "creator",
    ruleLevels: { late: "off", marketing: "block", publicFirst: "note" },
    ownContacts: ["0800 555 0199", "1 High Street, London"],
    ruleWords: { insult: { also: ["numpty"], not: ["The Idiot"] } },
    languages: ["en", "de"],
    dontSay: [
      { text: "Unfortunately", instead: "Sadly" },
      { text: "guys", accounts: ["nw_fr"] },
    ],
  } as const;
  expect(readEtiquetteFile(etiquetteFile(settings))).toEqual({ settings, unknown: [] });
  const again = {
    ...settings,
    ruleLevels: { publicFirst: "note", marketing: "block", late: "off" },
  } as const;
  expect(etiquetteFile(again)).toBe(etiquetteFile(settings));
});

test.each([
  ["{", { kind: "notJson" }],
  ["", { kind: "notJson" }],
  ["null", { kind: "notOurs" }],
  ["[]", { kind: "notOurs" }],
  ['{"aside":"replies","version":1}', { kind: "notOurs" }],
  [file({ version: "1" }), { kind: "notOurs" }],
  [file({ version: 2 }), { kind: "newer" }],
  [file({ role: "boss" }), { kind: "role", what: 'role "boss"' }],
  [file({ levels: { late: "loud" } }), { kind: "level", what: 'levels late "loud"' }],
  [file({ levels: { late: null } }), { kind: "level", what: "levels late null" }],
  [file({ ownContacts: [5] }), { kind: "words", what: "ownContacts 0 5" }],
  [file({ dontSay: [{ text: 5 }] }), { kind: "words", what: "dontSay 0 text 5" }],
  [file({ languages: ["English"] }), { kind: "words", what: 'languages 0 "English"' }],
  [
    file({ ruleWords: { insult: { also: [5] } } }),
    { kind: "words", what: "ruleWords insult also 0 5" },
  ],
  [file({ levels: 5 }), { kind: "level", what: "levels 5" }],
])("%s is not taken, and why is named", (text, problem) => {
  expect(readEtiquetteFile(text)).toEqual({ problem });
});

test("words for a rule that has none are left out", () => {
  const words = { insult: { not: ["idiot"] }, tooLong: { not: ["a"] }, haiku: { also: ["b"] } };
  expect(readEtiquetteFile(file({ ruleWords: words }))).toMatchObject({
    settings: { ruleWords: { insult: { not: ["idiot"] } } },
  });
});

test("rules of another Aside are named and left out", () => {
  const read = readEtiquetteFile(file({ levels: { late: "off", haiku: "warn", sonnet: "off" } }));
  expect(read).toEqual({
    settings: { role: "service", ruleLevels: { late: "off" } },
    unknown: ["haiku", "sonnet"],
  });
});
