import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** One page as somebody saved it. */
export interface Saved {
  /** Its name in the folder. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** What can't be opened, in words for the person who asked. */
export class NotPages extends Error {}

const PAGE = /\.x?html?$/i;

/**
 * The saved pages of a folder, by name; or the one page that `at` is. What a browser saved beside a page
 * (`…_files/`) is part of that page and none itself.
 * @throws {NotPages} when there is nothing to open
 */
export function savedPages(at: string): string[] {
  const stat = statSync(at, { throwIfNoEntry: false });
  if (!stat) throw new NotPages(`There is no folder ${at}.`);
  if (!stat.isDirectory()) {
    if (PAGE.test(at)) return [at];
    throw new NotPages(`${at} is neither a folder nor an .html page.`);
  }
  const files = readdirSync(at, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && PAGE.test(entry.name))
    .map((entry) => join(at, entry.name))
    .toSorted();
  if (files.length === 0) throw new NotPages(`There is no .html page in ${at}.`);
  return files;
}

/** @throws when the file can't be read */
export function readSaved(path: string): Saved {
  return { file: basename(path), bytes: readFileSync(path) };
}

/**
 * The type under which a page is served. X sends all of its pages as UTF-8 and names that in the header
 * alone, so a saved page may not say it; one that was saved in another encoding says that itself.
 */
export function typeOf({ bytes }: Saved): string {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "text/html; charset=utf-8";
  } catch {
    return "text/html";
  }
}
