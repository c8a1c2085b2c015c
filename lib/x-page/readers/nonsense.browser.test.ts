import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openPage, pages, paths } from "../../../test/pages/open-page.ts";
import { around, findAll } from "../find.ts";
import * as at from "../selectors.ts";
import { readAccount } from "./account.ts";
import { chatPanels, chatRoots, pinGate, readChat } from "./chat.ts";
import { chatComposers, replyComposers } from "./composers.ts";
import { readLook } from "./look.ts";
import { readProfile } from "./profile.ts";
import { readTweet } from "./tweet.ts";

/** Whose numeric ids stand on these pages, or could be taken for theirs. */
const IDS: Record<string, string> = { mia_k: "777001", jon: "777002", northwind: "500" };

type Damage = (element: Element) => void;

const unwrap: Damage = (element) => element.replaceWith(...element.childNodes);
const double: Damage = (element) => element.after(element.cloneNode(true));
const bare: Damage = (element) => {
  for (const name of ["role", "data-testid", "href", "tabindex"]) element.removeAttribute(name);
};

/** Everything that can be damaged, the chat's shadow root included. */
function elementsOf(page: Document): Element[] {
  const roots = chatRoots(page).map((root) => (root === page ? page.body : root));
  return roots.flatMap((root) => findAll("*", root));
}

/** What every reader says, so that none is left out. */
function readAll(name: keyof typeof pages) {
  const path = paths[name];
  const account = readAccount(document, path, chatRoots(document));
  readLook(document);
  pinGate(document, path);
  replyComposers(document, path, []);
  chatComposers(document);
  const profile = readProfile(document, path, 0);
  for (const panel of chatPanels(document)) readChat(panel);
  const tweets = findAll(at.tweet, document).map((article) => readTweet(article, path, 0));
  return { account, profile, tweets };
}

/** Id and writer of each tweet by its article; what a damaged page may say is one of these, or nothing. */
function truth(name: keyof typeof pages): Set<string> {
  openPage(name);
  return new Set(readAll(name).tweets.map((read) => `${read?.tweet.id} ${read?.tweet.author}`));
}

type Read = ReturnType<typeof readAll>;

/** Of a change within one cell of a list only that cell's tweets are read: there are many changes. */
function readCell(name: keyof typeof pages, cell: Element): Pick<Read, "tweets"> {
  return { tweets: findAll(at.tweet, cell).map((article) => readTweet(article, paths[name], 0)) };
}

/** What was read and is not so. */
function wrongIn(all: Partial<Read>, known: ReadonlySet<string>): string[] {
  const { account, profile, tweets = [] } = all;
  const wrong = (who: string | undefined, userId: string | undefined): string[] =>
    who === undefined || userId === undefined || IDS[who] === userId ? [] : [`${who} is ${userId}`];
  const read = tweets.filter((one) => one !== undefined);
  return [
    ...read
      .map(({ tweet: { id, author } }) => `${id} ${author}`)
      .filter((line) => !known.has(line)),
    ...read.flatMap(({ tweet, facts }) => wrong(tweet.author, facts.userId?.value)),
    ...wrong(account?.handle, account?.userId),
    ...wrong(profile?.handle, profile?.facts.userId?.value),
  ];
}

describe.each(Object.keys(pages) as (keyof typeof pages)[])("the page %s", (name) => {
  const known = truth(name);

  test("with any parts taken away: nothing throws, no wrong id or writer", () => {
    const property = fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (picks) => {
      openPage(name);
      for (const pick of picks) {
        const elements = elementsOf(document);
        elements[pick % elements.length]?.remove();
      }
      expect(wrongIn(readAll(name), known)).toEqual([]);
    });
    expect(() => fc.assert(property, { numRuns: 60 })).not.toThrow();
  });

  // One change alone is tried everywhere: chance would miss the few places that matter.
  test.each([
    ["taken out of what is around it", unwrap, "*"],
    ["drawn twice", double, "[data-testid], a"],
    ["without what it is known by", bare, "[data-testid], [role], a"],
  ])("with one part %s: nothing throws, no wrong id or writer", (_name, damage, where) => {
    openPage(name);
    const count = elementsOf(document).length;
    const wrong: string[] = [];
    for (let which = 0; which < count; which += 1) {
      openPage(name);
      const element = elementsOf(document)[which];
      if (!element?.matches(where)) continue;
      const cell = element.parentElement && around(at.cell, element.parentElement);
      damage(element);
      const read = cell ? readCell(name, cell) : readAll(name);
      for (const one of wrongIn(read, known)) wrong.push(`${which} ${element.outerHTML}: ${one}`);
    }
    expect(wrong).toEqual([]);
  });
});
