import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { NotPages, savedPages, typeOf } from "./saved.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aside-saved-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the pages of a folder, and nothing that was saved beside them", () => {
  for (const name of ["b.html", "a.HTM", "notes.txt", "c.mhtml"]) {
    writeFileSync(join(folder, name), "");
  }
  mkdirSync(join(folder, "b_files"));
  writeFileSync(join(folder, "b_files", "frame.html"), "");
  mkdirSync(join(folder, "odd.html"));
  expect(savedPages(folder)).toEqual([join(folder, "a.HTM"), join(folder, "b.html")]);
  expect(savedPages(join(folder, "b.html"))).toEqual([join(folder, "b.html")]);
});

test.each([
  ["nowhere", "There is no folder FOLDER/nowhere."],
  ["", "There is no .html page in FOLDER."],
  ["notes.txt", "FOLDER/notes.txt is neither a folder nor an .html page."],
])("%j says why there is nothing to open", (name, words) => {
  writeFileSync(join(folder, "notes.txt"), "");
  const at = join(folder, name);
  expect(() => savedPages(at)).toThrow(new NotPages(words.replace("FOLDER", folder)));
});

test.each([
  ["as X sends it", Buffer.from("<p>naïve 😡</p>"), "text/html; charset=utf-8"],
  ["in another encoding", Buffer.from("<p>na\xefve</p>", "latin1"), "text/html"],
])("a page %s", (_name, bytes, type) => {
  expect(typeOf({ file: "a.html", bytes })).toBe(type);
});
