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
  expect(fill(template, variables)).toEqual({ text, unfilled });
});

test("an empty value is missing", () => {
  const blank = { ...bare, agent: { name: " " } };
  expect(fill("{{ agent.name }}", blank).unfilled).toEqual(["{{ agent.name }}"]);
});

test("without a link, the words are in the language of the reply", () => {
  expect(fill("{{ dm_link }}", bare, "de-AT").text).toContain("Umschlag");
  expect(fill("{{ dm_link }}", bare, "tlh").text).toContain("envelope");
});

test("a value is put in as it is: never escaped, never read as a template", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom("{{ agent.name }}", "{% raw %}", "<b>&amp;", "{{", "%}", "$&", "_look"),
  );
  fc.assert(
    fc.property(value, (name) => {
      fc.pre(name.trim() !== "");
      const variables = { ...full, customer: { handle: "SamR", name } };
      expect(fill("<{{ customer.name }}>", variables)).toEqual({ text: `<${name}>`, unfilled: [] });
    }),
  );
});

/** What came of it: the filled text, or whatever was thrown. */
function outcomeOf(template: string): Filled | Error {
  try {
    return fill(template, full);
  } catch (error) {
    return error as Error;
  }
}

test.each<[string, TemplateError["kind"], number, RegExp]>([
  ["Hi {{ customer.name", "broken", 1, /not closed/],
  ["a\nb {% if x %}\nc", "broken", 2, /not closed/],
  ["a\n\n{{ customer.name | shout }}", "broken", 3, /undefined filter: shout/],
  ["{% include 'x' %}", "broken", 1, /include/],
  ["{{ 'now' | date: '%Y' }}", "broken", 1, /undefined filter: date/],
  ["{% for i in (1..9999999) %}x{% endfor %}", "tooHeavy", 1, /limit exceeded/],
  [
    "{% for i in (1..999) %}{% for j in (1..999) %}{% for k in (1..999) %}x{% endfor %}{% endfor %}{% endfor %}",
    "tooHeavy",
    1,
    /limit/,
  ],
  ["x".repeat(30_000), "tooHeavy", 1, /limit exceeded/],
])("%j is told as %s in line %i", (template, kind, line, what) => {
  const told = outcomeOf(template);
  expect(told).toBeInstanceOf(TemplateError);
  const { kind: k, line: l, what: w } = told as TemplateError;
  expect([k, l]).toEqual([kind, line]);
  expect(w).toMatch(what);
  expect(w).not.toMatch(/_look|_show|line:/);
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
      const listed = "unfilled" in filled ? filled.unfilled : [];
      expect(filled instanceof TemplateError || "text" in filled).toBe(true);
      for (const placeholder of listed)
        expect(filled).toHaveProperty("text", expect.stringContaining(placeholder));
    }),
    { numRuns: 500 },
  );
});
