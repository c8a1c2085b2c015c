import fc from "fast-check";
import { expect, test } from "vitest";
import { newCustomer, type Handle } from "../../lib/customers/index.ts";
import { beginCase } from "../../lib/handoff/index.ts";
import type { Shown } from "./first-case.ts";
import { createFirstPaint } from "./first-paint.ts";

const ana = "ana" as Handle;
const brand = "brand" as Handle;
const policy = "script-src 'self'";
const PACKED =
  '<!doctype html><html lang="en"><head><script src="/first-paint.js"></script></head>' +
  '<body><div id="root"></div><template id="panel"></template></body></html>';

function shown(name: string, text: string, handle = "Ana"): Shown {
  const fact = (value: string) => ({ value, source: "page", at: 1 }) as const;
  const facts = { displayName: fact(name), bio: fact(text), handle: fact(handle) };
  const tweet = { id: "5", author: ana, authorHandle: "Ana", text, language: text, mentions: [] };
  return {
    customer: newCustomer(brand, ana, facts, 1),
    case: beginCase({ id: "c1", account: brand, customer: ana, tweet, now: 1 }),
  };
}

function panel(more: Partial<Parameters<typeof createFirstPaint>[0]> = {}) {
  let now = 1_000;
  const first = createFirstPaint({
    now: () => now,
    packed: async () => new Response(PACKED, { headers: { "content-security-policy": policy } }),
    dark: async () => undefined,
    ...more,
  });
  return { first, passes: (ms: number) => (now += ms) };
}

const parsed = async (answer: Promise<Response> | undefined) =>
  new DOMParser().parseFromString((await (await answer)?.text()) ?? "", "text/html");

test("whatever people are called and write stays words", async () => {
  const evil = fc.constantFrom(
    "<b>",
    "</p>",
    '"',
    "'",
    "&lt;",
    "$&",
    "$`",
    "<!--",
    "<script>",
    "\n",
  );
  const words = fc
    .array(fc.oneof(evil, fc.string({ unit: "grapheme" })))
    // A parser makes one line break of these, and none of them is written as itself in UTF-8.
    .map((parts) =>
      parts
        .join("")
        .replaceAll(/[\r\0]/g, "")
        .toWellFormed(),
    );
  await fc.assert(
    fc.asyncProperty(words, words, async (name, text) => {
      const { first } = panel();
      first.comes(3, Promise.resolve(shown(name, text)));
      const page = await parsed(first.page());
      expect(page.querySelector("h1")?.textContent).toBe(name);
      expect(page.querySelector(".tweet-text")?.textContent).toBe(text);
      expect(page.querySelector(".customer-bio")?.textContent).toBe(text);
      const own = await parsed(Promise.resolve(new Response(PACKED)));
      expect(page.querySelectorAll("script")).toHaveLength(own.querySelectorAll("script").length);
      expect(page.querySelectorAll("h1 *, .tweet-text *, .customer-bio *")).toHaveLength(0);
      expect([...page.body.children].map(({ id }) => id)).toEqual([
        "first-paint",
        "root",
        "panel",
        "",
      ]);
    }),
    { numRuns: 200 },
  );
});

test.each([
  [undefined, null],
  [true, "dark"],
  [false, "light"],
])(
  "X dark: %s, the page wears %s, runs its script last, and keeps its policy",
  async (dark, theme) => {
    const { first } = panel({ dark: async () => dark });
    first.comes(3, Promise.resolve(shown("Ana B", "Help")));
    const answer = await first.page();
    expect(answer?.headers.get("content-security-policy")).toBe(policy);
    const page = await parsed(Promise.resolve(answer!));
    expect(page.documentElement.getAttribute("data-theme")).toBe(theme);
    expect(page.head.querySelector("script")).toBeNull();
    expect(page.body.lastElementChild?.getAttribute("src")).toBe("/first-paint.js");
    expect(page.querySelector<HTMLElement>("#root")?.hidden).toBe(true);
    expect(page.querySelector<HTMLElement>("#first-paint")?.dataset["window"]).toBe("3");
  },
);

test("no press, one of long ago, or a clock that went back: the browser takes what is packed", () => {
  const { first, passes } = panel();
  expect(first.page()).toBeUndefined();
  first.comes(3, Promise.resolve(shown("Ana", "Help")));
  passes(5_000);
  expect(first.page()).toBeUndefined();
  first.comes(3, Promise.resolve(shown("Ana", "Help")));
  passes(-60_000);
  expect(first.page()).toBeUndefined();
});

test("no case: the page as it is packed", async () => {
  const { first } = panel();
  first.comes(3, Promise.resolve(undefined));
  expect(await (await first.page())?.text()).toBe(PACKED);
});

test.each([
  ["a case that fails", () => Promise.reject(new Error("full")), "full"],
  ["a case that takes too long", () => new Promise<undefined>(() => {}), "too long"],
])("%s: said, so that the browser is given what is packed", async (_why, coming, why) => {
  const { first } = panel({ dark: () => Promise.reject(new Error("closed")) });
  first.comes(3, coming());
  await expect(first.page()).rejects.toThrow(why);
});

test("a page that is written in another way: said, so that the browser is given what is packed", async () => {
  const { first } = panel({ packed: async () => new Response("<body></body>") });
  first.comes(3, Promise.resolve(shown("Ana", "Help")));
  await expect(first.page()).rejects.toThrow("another way");
});

test("two windows that ask after one press are both answered", async () => {
  const { first } = panel();
  first.comes(3, Promise.resolve(shown("Ana", "Help")));
  const pages = await Promise.all([parsed(first.page()), parsed(first.page())]);
  expect(pages.map((page) => page.querySelector("h1")?.textContent)).toEqual(["Ana", "Ana"]);
});
