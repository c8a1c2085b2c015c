import { expect, test } from "vitest";
import type { StoredReply } from "../../lib/replies/index.ts";
import { fieldsOf, isEmpty, newFields, replyOf, says } from "./fields.ts";
import { ALL, choicesOf, holderOf, listed } from "./filter.ts";

const reply = (id: string, more: Partial<StoredReply> = {}): StoredReply => ({
  id,
  title: id.toUpperCase(),
  shortcut: id,
  scope: "public",
  language: "en",
  wordings: ["Hello"],
  createdAt: 1,
  changedAt: 1,
  ...more,
});
const a = reply("a", { folder: "Orders/Late", tags: ["parcel"] });
const b = reply("b", { scope: "dm", language: "de", folder: "Orders" });
const c = reply("c", { archivedAt: 2, tags: ["parcel"] });
const d = reply("d", { folder: "Ordersome" });
const all = [a, b, c, d];
const ids = (replies: readonly StoredReply[]) => replies.map(({ id }) => id).join("");

test.each([
  [{}, undefined, "abd"],
  [{ archived: true }, undefined, "c"],
  [{ folder: "Orders" }, undefined, "ab"],
  [{ folder: "Orders/Late" }, undefined, "a"],
  [{ tag: "parcel" }, undefined, "a"],
  [{ scope: "dm" }, undefined, "b"],
  [{ language: "en" }, undefined, "ad"],
  [{}, ["d", "gone", "c", "a"], "da"],
] as const)("%j of what was found %j lists %j", (shown, found, expected) => {
  expect(ids(listed(all, { ...ALL, ...shown }, found))).toBe(expected);
});

test("folders, their parents, tags and languages can be chosen", () => {
  expect(choicesOf(all)).toEqual({
    folders: ["Orders", "Orders/Late", "Ordersome"],
    tags: ["parcel"],
    languages: ["de", "en"],
    accounts: [],
  });
  expect(choicesOf(all, ["northwind"]).accounts).toEqual([]);
  expect(choicesOf(all, ["northwind", "nw_help"]).accounts).toEqual(["northwind", "nw_help"]);
  expect(choicesOf([reply("e", { accounts: ["gone"] })], ["northwind"]).accounts).toEqual(["gone"]);
});

test("chosen by account, what is for all is listed with what names it", () => {
  const e = reply("e", { accounts: ["northwind"] });
  const f = reply("f", { accounts: ["nw_help"] });
  const of = (account: string) => ids(listed([a, e, f], { ...ALL, account }));
  expect([of(""), of("northwind"), of("nw_help"), of("another")]).toEqual(["aef", "ae", "af", "a"]);
});

test("a shortcut is held whatever its capitals, by none that is archived, and not by itself", () => {
  expect(holderOf(all, "A", "new")).toBe(a);
  expect(holderOf(all, "a", "a")).toBeUndefined();
  expect(holderOf(all, "c", "new")).toBeUndefined();
  expect(holderOf([reply("x", { shortcut: "" })], "", "new")).toBeUndefined();
});

test("fields give back the reply that they were made of, and nothing where nothing was written", () => {
  const full = {
    ...a,
    prompt: "Order number: ",
    asksFor: ["orderNumber"],
    notes: "Look first",
    accounts: ["nw_help"],
  };
  const { createdAt: _c, changedAt: _d, ...words } = full;
  expect(replyOf(fieldsOf(full))).toEqual(words);
  expect(says(fieldsOf(full), full)).toBe(true);
  expect(says({ ...fieldsOf(full), title: "Other" }, full)).toBe(false);
  expect(isEmpty(newFields("n"))).toBe(true);
  const typed = newFields("n", {
    shortcut: "/la te",
    tags: " a, ,b,a ",
    wordings: [
      { key: 0, text: " Hi there " },
      { key: 1, text: " " },
    ],
  });
  expect(isEmpty(typed)).toBe(false);
  expect(replyOf(typed)).toEqual({
    id: "n",
    title: "Hi there",
    shortcut: "late",
    scope: "public",
    language: "en",
    wordings: ["Hi there"],
    tags: ["a", "b"],
  });
});
