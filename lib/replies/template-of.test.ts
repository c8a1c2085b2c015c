import fc from "fast-check";
import { expect, test } from "vitest";
import { dmLinkOf } from "../text/index.ts";
import { fill } from "./fill/index.ts";
import { templateOf } from "./template-of.ts";
import type { Variables } from "./types.ts";

const link = dmLinkOf("12", "Order number: ");
const values: Variables = {
  customer: { handle: "samr", name: "Sam Rivers", firstName: "Sam" },
  account: { handle: "Acme" },
  agent: { name: "Kim" },
  dmLink: dmLinkOf("12"),
};

test.each([
  [
    `Hi Sam, sorry. ${link}`,
    'Hi {{ customer.first_name | default: "there" }}, sorry. {{ dm_link }}',
    "Order number: ",
  ],
  ["Thanks, Sam. Samantha too", "Thanks, {{ customer.first_name }}. Samantha too", undefined],
  [
    "Sam Rivers (@samr) wrote to @Acme. Kim",
    "{{ customer.name }} (@{{ customer.handle }}) wrote to @{{ account.handle }}. {{ agent.name }}",
    undefined,
  ],
  ["Braces {{ x }} {% y %}", 'Braces {{ "{{" }} x }} {{ "{" }}% y %}', undefined],
])("%j becomes %j", (text, template, prompt) => {
  expect(templateOf(text, values)).toEqual({ template, ...(prompt !== undefined && { prompt }) });
});

test("filled for the same people, any text is itself again", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(
      "Hi ",
      "Sam",
      " Rivers",
      "@samr",
      "@",
      "Acme",
      "Kim",
      "{{",
      "}}",
      "{%",
      "%}",
      " ",
      link,
      "{",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join("");
      const { template, prompt } = templateOf(text, values);
      fc.pre(template !== "");
      expect(fill(template, { ...values, dmLink: dmLinkOf("12", prompt) })).toMatchObject({
        text: text.trim(),
        unfilled: [],
      });
    }),
    { numRuns: 300 },
  );
});

test("whatever a customer is called, the text stays readable as a template", () => {
  const name = fc.string({
    unit: fc.constantFrom(...Array.from("-/\\^$.*+?()[]{}|&~#@!:é한🚲 ab")),
    minLength: 1,
  });
  fc.assert(
    fc.property(name, (called) => {
      const { template } = templateOf(`Hi ${called}!`, {
        ...values,
        customer: { handle: "samr", name: called },
      });
      expect(template).toContain("Hi");
    }),
  );
  expect(
    templateOf("Hi Ann-Marie!", { ...values, customer: { handle: "a", name: "Ann-Marie" } }),
  ).toEqual({ template: "Hi {{ customer.name }}!" });
});
