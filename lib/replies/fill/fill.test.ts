import fc from "fast-check";
import { expect, test } from "vitest";
import { fill, TemplateError } from "./index.ts";
import type { Filled, Variables } from "./types.ts";

const full: Variables = {
  customer: { handle: "SamR", name: "Sam Rivers", firstName: "Sam" },
  account: { handle: "Acme", name: "Acme Shop" },
  agent: { name: "Kim" },
  dmLink: "https://x.com/messages/compose?recipient_id=12",
};
const bare: Variables = { customer: { handle: "SamR" }, account: { handle: "Acme" }, agent: {} };

/** Any code point; fast-check's own units of all letters take seconds to be drawn up. */
const anyLetter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

test.each<[string, Variables, string, string[]]>([
  ["Hi {{ customer.first_name }}", full, "Hi Sam", []],
  ["Hi {{customer.first_name}}!", bare, "Hi {{customer.first_name}}!", ["{{customer.first_name}}"]],
  ["{{ customer.name }} @{{ customer.handle }}", full, "Sam Rivers @SamR", []],
  ["{{ account.name }} @{{ account.handle }} {{ agent.name }}", full, "Acme Shop @Acme Kim", []],
  ['Hi {{ customer.first_name | default: "there" }}', bare, "Hi there", []],
  [
    "Hi {{ agent.name | append: '!' }}",
    bare,
    "Hi {{ agent.name | append: '!' }}",
    ["{{ agent.name | append: '!' }}"],
  ],
  ["Hi {{ agent.name | upcase | append: '|' }}", full, "Hi KIM|", []],
  ["Hi{% if agent.name %}, {{ agent.name }}{% endif %}.", bare, "Hi.", []],
  ["{% for i in (1..2) %}{{ i }}{{ x }}{% endfor %}", full, "1{{ x }}2{{ x }}", ["{{ x }}"]],
  ["a {{- agent.name -}} b", full, "aKimb", []],
  ["{% raw %}{{ agent.name }}{% endraw %}", full, "{{ agent.name }}", []],
  [
    "{{ customer.constructor }} {{ nothing }}",
    full,
    "{{ customer.constructor }} {{ nothing }}",
    ["{{ customer.constructor }}", "{{ nothing }}"],
  ],
  ["  Hi \n", full, "Hi", []],
  [
    "Write to us. {{ dm_link }}",
    full,
    "Write to us. https://x.com/messages/compose?recipient_id=12",
    [],
  ],
  [
    "Write to us. {{ dm_link }}",
    bare,
    "Write to us. On our profile (@Acme), press the envelope to message us.",
    [],
  ],
])("%j", (template, variables, text, unfilled) => {
  expect(fill(template, variables)).toMatchObject({ text, unfilled });
});

test("an empty value is missing", () => {
  const blank = { ...bare, agent: { name: " " } };
  expect(fill("{{ agent.name }}", blank).unfilled).toEqual(["{{ agent.name }}"]);
});

test("without a link, the words are in the language of the reply", () => {
  expect(fill("{{ dm_link }}", bare, { language: "de-AT" }).text).toContain("Umschlag");
  expect(fill("{{ dm_link }}", bare, { language: "tlh" }).text).toContain("envelope");
});

test("a value is put in as it is: never escaped, never read as a template", () => {
  const value = fc.oneof(
    fc.string({ unit: anyLetter, minLength: 1 }),
    fc.constantFrom("{{ agent.name }}", "{% raw %}", "<b>&amp;", "{{", "%}", "$&", "_look"),
  );
  fc.assert(
    fc.property(value, (name) => {
      fc.pre(name.trim() !== "");
      const variables = { ...full, customer: { handle: "SamR", name } };
      expect(fill("<{{ customer.name }}>", variables)).toEqual({
        text: `<${name}>`,
        unfilled: [],
        asks: [],
      });
    }),
  );
});

const partials: Readonly<Record<string, string>> = {
  sig: "^{{ agent.name | slice: 0 }}",
  order: "{% assign n = 'inner' %}Order {{ order_number }}",
  wrong: "{{ oh",
  round: "{% include 'trip' %}",
  trip: "a {% include 'round' %}",
  many: "{% for i in (1..99) %}{% include 'more' %}{% endfor %}",
  more: "{% for i in (1..99) %}{% include 'text' %}{% endfor %}",
  text: "x".repeat(999),
};

/** What came of it: the filled text, or whatever was thrown. */
function outcomeOf(template: string): Filled | Error {
  try {
    return fill(template, full, { partial: (shortcut) => partials[shortcut] });
  } catch (error) {
    return error as Error;
  }
}

test.each<[string, TemplateError["problem"], [line: number, column: number], string?]>([
  ["Hi {{ customer.name", "notClosed", [1, 4]],
  ["a\nb {% if x %}\nc", "notClosed", [2, 3]],
  ["a\nb {% endif %}", "notOpened", [2, 3], "endif"],
  ["a {% else %}", "notOpened", [1, 3], "else"],
  ["a\n\n{{ customer.name | shout }}", "unknownFilter", [3, 20], "shout"],
  ["{% greet 'x' %}", "unknownTag", [1, 1], "greet"],
  ["{% liquid echo agent.name %}", "unknownTag", [1, 1], "liquid"],
  ["{{ 'now' | date_to_string }}", "unknownFilter", [1, 12], "date_to_string"],
  ["{% if %}x{% endif %}", "notUnderstood", [1, 6]],
  ["Bye. {% include 'nobody' %}", "noSuchReply", [1, 6], "nobody"],
  ["Bye.\n{% include 'wrong' %}", "partial", [2, 1], "wrong"],
  ["{% if false %}{% include 'round' %}{% endif %}", "goesRound", [1, 15], "round"],
  ["{% include %}", "notUnderstood", [1, 1]],
  ["{% for i in (1..9999999) %}x{% endfor %}", "tooHeavy", [1, 1]],
  [
    "{% for i in (1..999) %}{% for j in (1..999) %}{% for k in (1..999) %}x{% endfor %}{% endfor %}{% endfor %}",
    "tooHeavy",
    [1, 47],
  ],
  [
    "{% assign s = 'ab' %}{% for i in (1..99) %}{% assign s = s | append: s %}{% endfor %}",
    "tooHeavy",
    [1, 44],
  ],
  [
    "{% assign s = 'ab' %}{% for i in (1..99) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}",
    "tooHeavy",
    [1, 59],
  ],
  ["{% include 'many' %}", "tooHeavy", [1, 1]],
  ["x".repeat(30_000), "tooLong", [1, 1]],
])("%j is told as %s at %j", (template, problem, place, named) => {
  const told = outcomeOf(template);
  expect(told).toBeInstanceOf(TemplateError);
  const error = told as TemplateError;
  expect([error.problem, error.named]).toEqual([problem, named]);
  // Where it became too much depends on the machine.
  const there = problem === "tooHeavy" ? place : [error.line, error.column];
  expect(there).toEqual(place);
  expect(error.what).not.toMatch(/line:|col:/);
});

test("any template is filled or told as a TemplateError", () => {
  const piece = fc.constantFrom(
    "{{",
    "}}",
    "{%",
    "%}",
    " if ",
    "endif",
    "a",
    "|",
    "'",
    "\n",
    " default: ",
    "agent.name",
    "-",
    "raw",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const filled = outcomeOf(pieces.join(""));
      const { unfilled: listed = [] } = filled as Partial<Filled>;
      expect(filled instanceof TemplateError || "text" in filled).toBe(true);
      for (const placeholder of listed)
        expect(filled).toHaveProperty("text", expect.stringContaining(placeholder));
    }),
    { numRuns: 500 },
  );
});
