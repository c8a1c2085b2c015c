import fc from "fast-check";
import { expect, test } from "vitest";
import { fill } from "./index.ts";
import type { Answers, Asked, Filled, Variables } from "./types.ts";

const sam: Variables = {
  customer: { handle: "samr", name: "SAM RIVERS", firstName: "Sam", firstNameGuessed: true },
  account: { handle: "Acme", name: "Acme" },
  agent: {},
  case: { category: "late", facts: { size: "XL" } },
  scope: "public",
};
const missing = (key: string, proposed = "", label?: string): Asked => ({
  key,
  ...(label !== undefined && { label }),
  proposed,
  why: "missing",
});
const guessed: Asked = { key: "customer.first_name", proposed: "Sam", why: "guessed" };

/** Any code point; fast-check's own units of all letters take seconds to be drawn up. */
const anyLetter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

test.each<[string, Answers, Partial<Filled>]>([
  [
    "Order {{ order_number }}?",
    {},
    { asks: [missing("order_number")], text: "Order {{ order_number }}?" },
  ],
  [
    "Order {{ order_number }}?",
    { order_number: "A-1" },
    { asks: [], unfilled: [], text: "Order A-1?" },
  ],
  ["Order {{ order_number }}?", { order_number: " " }, { asks: [missing("order_number")] }],
  [
    "{{ n | ask: 'Which one', 'the blue one' }} {{ n }}",
    {},
    { asks: [missing("n", "the blue one", "Which one")] },
  ],
  ["{{ case.facts.order }} {{ case.facts.size }}", {}, { asks: [missing("case.facts.order")] }],
  ["{{ case.facts.order }} {{ case.facts.size }}", { "case.facts.order": "7" }, { text: "7 XL" }],
  // Nothing that a person could be asked for by name; it stays, and so it can't leave.
  [
    "{{ nothing[0] }} {{ 'x' | first_name }}",
    {},
    { asks: [], unfilled: ["{{ nothing[0] }}", "{{ 'x' | first_name }}"] },
  ],
  // A guess is shown, and asked for wherever the text leans on it.
  ["Hi {{ customer.first_name }}", {}, { text: "Hi Sam", asks: [guessed], unfilled: [] }],
  ['Hi {{ customer.first_name | default: "you" }}', {}, { text: "Hi Sam", asks: [guessed] }],
  ["Hi{% if customer.first_name %} dear{% endif %}", {}, { text: "Hi dear", asks: [guessed] }],
  ["Hi {{ customer.handle }}", {}, { text: "Hi samr", asks: [] }],
  [
    "Hi {{ customer.first_name }}",
    { "customer.first_name": "Samantha" },
    { text: "Hi Samantha", asks: [] },
  ],
  [
    'Hi {{ customer.first_name | default: "you" }}',
    { "customer.first_name": "" },
    { text: "Hi you", asks: [] },
  ],
  [
    "Hi {{ customer.first_name }}",
    { "customer.first_name": "" },
    { asks: [missing("customer.first_name")] },
  ],
  ["{% if customer.first_name_guessed %}?{% endif %}", {}, { text: "?", asks: [] }],
  // What is not reached is not asked for.
  ["{% if scope == 'dm' %}{{ order_number }}{% endif %}.", {}, { text: ".", asks: [] }],
  ["{{ order_number | default: 'the order' }}", {}, { text: "the order", asks: [] }],
])("%s with %j", (template, answers, expected) => {
  expect(fill(template, sam, { answers })).toMatchObject(expected);
});

test("an answer goes in as it is, and reaches nothing but its own name", () => {
  const name = fc.constantFrom(
    "n",
    "customer.first_name",
    "__proto__.x",
    "constructor",
    "dm_link.x",
    "a.b.c.d",
  );
  fc.assert(
    fc.property(name, fc.string({ unit: anyLetter, minLength: 1 }), (key, answer) => {
      const told = fill("{{ n }}|{{ customer.handle }}", sam, { answers: { [key]: answer } });
      const n = key === "n" && answer.trim() !== "" ? answer : "{{ n }}";
      expect(told.text).toBe(`${n}|samr`.trim());
      expect(Object.prototype).not.toHaveProperty("x");
    }),
  );
});

test("whatever the template does, it says nothing of whom was written to before", () => {
  const name = "Zebulon Quxworth";
  const piece = fc.constantFrom(
    "{{ customer }}",
    "{{ customer.name }}",
    "{{ customer | json }}",
    "{{ name }}",
    "{{ secret }}",
    "{% assign secret = customer.name %}",
    "{% capture secret %}{{ customer.name }}{% endcapture %}",
    "{% increment secret %}",
    "{% cycle customer.name, secret %}",
    "{% for c in customer %}{{ c }}{% endfor %}",
    "{% include 'sig' %}",
    "{{ customer.first_name | default: secret }}",
    "{{ tweet.text }}",
    "{% if secret %}{{ secret }}{% endif %}",
  );
  const partial = (): string =>
    "{{ customer.name }}{{ secret }}{% assign secret = customer.name %}";
  const other: Variables = {
    customer: { handle: "zq", name, firstName: "Zebulon" },
    tweet: { text: `I am ${name}` },
    account: sam.account,
    agent: {},
  };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const template = pieces.join(" ");
      fill(template, other, { partial, answers: { secret: name } });
      const next = fill(
        template,
        { customer: { handle: "b" }, account: sam.account, agent: {} },
        { partial },
      );
      expect(JSON.stringify(next)).not.toMatch(/zebulon|quxworth|zq/i);
    }),
  );
});
