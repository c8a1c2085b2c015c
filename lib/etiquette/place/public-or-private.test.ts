import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { publicOrPrivate, type PlaceHabit, type PlaceSettings } from "../index.ts";

const of = (text: string, habit?: PlaceHabit, settings?: PlaceSettings) => {
  const said = publicOrPrivate({ text }, habit, settings);
  return said && `${said.place}: ${said.because}`;
};

test.each([
  ["@acme my order number is 48213377, where is it?", "private: personalData"],
  ["@acme write to sam.smith@mail.example please", "private: personalData"],
  ["@acme my parcel never came, the worst shop ever", "private: anger"],
  ["@acme still waiting for my refund", "private: ownMatter"],
  ["@acme mi pedido no ha llegado", "private: ownMatter"],
  ["@acme minha conta foi bloqueada", "private: ownMatter"],
  ["@acme mon colis est perdu, c'est inadmissible", "private: anger"],
  ["@acme wo ist meine Bestellung", "private: ownMatter"],
  ["@acme 荷物が届かないんですが", "private: ownMatter"],
  ["@acme do you ship to Norway?", "public: forAll"],
  ["@acme what time do you close today?", "public: forAll"],
  ["@acme how do I install the update?", "public: forAll"],
  ["@acme ¿a qué hora abrís mañana?", "public: forAll"],
  ["@acme vocês entregam em Braga?", "public: forAll"],
  ["@acme livrez-vous en Belgique ?", "public: forAll"],
  ["@acme liefert ihr auch in die Schweiz?", "public: forAll"],
  ["@acme 営業時間を教えてもらえますか", "public: forAll"],
  ["@acme nice weather today", undefined],
  ["@acme your adverts are terrible", undefined],
  ["", undefined],
])("%s → %s", (text, said) => {
  expect(of(text)).toBe(said);
});

test("what the tweet holds goes before settings, settings before habit", () => {
  const moves = { inPublic: 1, moved: 19 };
  const stays = { inPublic: 19, moved: 1 };
  expect(of("nice weather", moves)).toBe("private: habit");
  expect(of("nice weather", stays)).toBe("public: habit");
  expect(of("nice weather", { inPublic: 10, moved: 10 })).toBe(undefined);
  expect(of("nice weather", { inPublic: 0, moved: 3 })).toBe(undefined);
  expect(of("do you ship to Norway?", moves)).toBe("public: forAll");
  expect(of("do you ship to Norway?", moves, { place: "private" })).toBe("private: settings");
  expect(of("my order number is 48213377", stays, { place: "public" })).toBe(
    "private: personalData",
  );
  expect(of("my order number is 48213377", moves, { place: "off" })).toBe(undefined);
});

test("any tweet: no throw, and each reason has its words", () => {
  const words = JSON.parse(
    readFileSync(new URL("../../../public/_locales/en/messages.json", import.meta.url), "utf8"),
  ) as Record<string, unknown>;
  const scrap = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("my order ", "do you ship?", " 48213377", "a@b.example ", "worst "),
  );
  fc.assert(
    fc.property(
      fc.array(scrap, { maxLength: 6 }),
      fc.nat(40),
      fc.nat(40),
      fc.constantFrom("ask", "public", "private", "off"),
      (scraps, inPublic, moved, place) => {
        const said = publicOrPrivate({ text: scraps.join("") }, { inPublic, moved }, { place });
        expect(said === undefined || said.why.key in words).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
