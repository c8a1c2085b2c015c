import Papa from "papaparse";
import { handleOf } from "../../customers/index.ts";
import { textOfHtml, translated } from "./foreign.ts";
import type { Broken, Format, Incoming, ReadFile } from "./types.ts";

/** Far above a library of 10,000 replies. */
const MOST_BYTES = 20_000_000;
const MOST_REPLIES = 20_000;

type Fields = Readonly<Record<string, unknown>>;

/** Says what is wrong with a template, and where; undefined: nothing is. */
export type Check = (template: string) => string | undefined;

/**
 * Reads a file of canned replies, of Aside's own or of another product, told by what is in it. Never throws.
 * @param wrongIn a reply whose template this finds wrong is not taken
 */
export function readFile(bytes: Uint8Array, wrongIn: Check): ReadFile {
  if (bytes.length > MOST_BYTES) return { unreadable: "tooLarge" };
  const text = textOf(bytes);
  if (text === undefined) return { unreadable: "notText" };
  if (text.trim() === "") return { unreadable: "empty" };
  const found = /^\s*[[{]/.test(text) ? ofJson(text) : ofCsv(text);
  if ("unreadable" in found) return found;
  if (found.rows.length > MOST_REPLIES) return { unreadable: "tooMany" };
  return taken(found.format, found.rows, wrongIn);
}

function textOf(bytes: Uint8Array): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(wide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

type Found =
  | { readonly format: Format; readonly rows: readonly Fields[] }
  | Extract<ReadFile, { unreadable: unknown }>;

function ofJson(text: string): Found {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { unreadable: "cutOff" };
  }
  const top = value as Fields;
  if (top["aside"] === "replies" && Array.isArray(top["replies"]))
    return { format: "aside", rows: top["replies"].map(fields) };
  const folders = Array.isArray(top["folders"])
    ? top["folders"]
    : Array.isArray(top["snippets"])
      ? [top]
      : undefined;
  if (folders !== undefined)
    return {
      format: "textBlaze",
      rows: folders.map(fields).flatMap((folder): Fields[] => {
        const snippets = Array.isArray(folder["snippets"]) ? folder["snippets"].map(fields) : [];
        return snippets.map((snippet) => Object.assign(snippet, { folder: folder["name"] }));
      }),
    };
  const list: unknown = Array.isArray(value) ? value : (top["payload"] ?? top["data"]);
  if (Array.isArray(list) && list.length > 0 && list.every((one) => "short_code" in fields(one)))
    return { format: "chatwoot", rows: list.map(fields) };
  return { unreadable: "unknownForm" };
}

function ofCsv(text: string): Found {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: delimiterOf(text.slice(0, text.search(/[\r\n]|$/))),
    skipEmptyLines: "greedy",
    preview: MOST_REPLIES + 1,
    transformHeader: (name) => headerOf(name.trim().replace("\ufeff", "")),
  });
  if (errors.some(({ code }) => code === "MissingQuotes")) return { unreadable: "cutOff" };
  const has = (...names: string[]) => names.every((name) => meta.fields?.includes(name));
  const format: Format | undefined = has("wording", "shortcut")
    ? "csv"
    : has("short_code", "content")
      ? "chatwoot"
      : has("body", "shortcut")
        ? "briskine"
        : undefined;
  return format === undefined ? { unreadable: "unknownForm" } : { format, rows: data };
}

function headerOf(name: string): string {
  return name.toLowerCase() === "asksfor" ? "asksFor" : name.toLowerCase();
}

/** Spreadsheets of some countries part cells by ";". */
function delimiterOf(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length;
  return [",", ";", "\t"].toSorted((a, b) => count(b) - count(a))[0] ?? ",";
}

function taken(format: Format, rows: readonly Fields[], wrongIn: Check): ReadFile {
  const replies: Incoming[] = [];
  const broken: Broken[] = [];
  const shortcuts = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const at = index + 1;
    const incoming = { at, ...incomingOf(format, row) };
    const { title, wordings, shortcut } = incoming.reply;
    const refuse = (why: Broken["why"], what?: string) =>
      broken.push({ at, title, why, ...(what !== undefined && { what }) });
    const key = shortcut.toLowerCase();
    // Read as none, such accounts would open it to all.
    const isLimited = incoming.reply.accounts !== undefined || !row["accounts"];
    if ((format === "aside" && !isOwn(row)) || !isLimited) refuse("notAReply");
    else if (wordings.every((text) => text.trim() === "")) refuse("noText");
    else if (key !== "" && shortcuts.has(key)) refuse("twice");
    else {
      const wrong = firstWrong(wordings, wrongIn);
      if (wrong !== undefined) refuse("template", wrong);
      else {
        shortcuts.add(key);
        replies.push(incoming);
      }
    }
  }
  return { format, replies, broken };
}

function incomingOf(format: Format, row: Fields): Omit<Incoming, "at"> {
  if (format === "aside" || format === "csv") {
    const cell = (name: string) =>
      format === "csv" ? plainCell(word(row[name])) : word(row[name]);
    const list = (name: string) => (format === "csv" ? listed(cell(name)) : words(row[name]));
    const scope = cell("scope");
    const given = (name: string, value: string | readonly string[]) =>
      format === "aside" ? row[name] !== undefined : value.length > 0;
    const more = {
      folder: cell("folder"),
      tags: list("tags"),
      prompt: cell("prompt"),
      asksFor: list("asksFor"),
      notes: cell("notes"),
    };
    const accounts = handlesIn(list("accounts"));
    const id = cell("id");
    const reply: Incoming["reply"] = {
      ...(id !== "" && { id }),
      title: cell("title"),
      shortcut: cell("shortcut"),
      scope: scope === "dm" || scope === "survey" ? scope : "public",
      language: cell("language") || "en",
      wordings: format === "aside" ? words(row["wordings"]) : wordingCells(row).map(plainCell),
      ...Object.fromEntries(Object.entries(more).filter(([name, value]) => given(name, value))),
      ...(accounts && { accounts }),
    };
    const archived = row["archived"] === true || /^(?:yes|true|1)$/i.test(cell("archived"));
    return { reply, unknown: [], ...(archived && { archived }) };
  }
  const names = {
    briskine: ["title", "shortcut", "body"],
    chatwoot: ["short_code", "short_code", "content"],
    textBlaze: ["name", "shortcut", "text"],
  }[format] as [string, string, string];
  const written = word(row[names[2]]) || word(row["html"]);
  const { wordings, unknown } = translated(format, textOfHtml(plainCell(written)));
  const shortcut = shortcutOf(plainCell(word(row[names[1]])));
  const title = plainCell(word(row[names[0]])) || shortcut || wordings[0]?.slice(0, 40) || "";
  const [tags, folder] = [listed(word(row["tags"])), word(row["folder"])];
  const id = foreignId(format, row["id"]);
  return {
    reply: {
      ...(id !== undefined && { id }),
      title: title.slice(0, 200),
      shortcut,
      scope: "public",
      language: "en",
      wordings,
      ...(folder !== "" && { folder: folder.slice(0, 200) }),
      ...(tags.length > 0 && { tags }),
    },
    unknown,
  };
}

/** What one types after "/" is one word. */
function shortcutOf(text: string): string {
  return text
    .replace(/^[/\\;:!]+/, "")
    .trim()
    .replaceAll(/\s+/g, "-")
    .slice(0, 50);
}

/** The same reply of another product is known again in its next export. */
function foreignId(format: Format, id: unknown): string | undefined {
  const own = typeof id === "number" ? String(id) : word(id);
  return /^[\w.:-]{1,80}$/.test(own) ? `${format}-${own}` : undefined;
}

/** Only a file of Aside's own is expected to be right in every field. */
function isOwn(row: Fields): boolean {
  const texts = ["id", "title", "shortcut", "language"];
  return (
    texts.every((name) => typeof row[name] === "string") &&
    row["id"] !== "" &&
    ["public", "dm", "survey"].includes(word(row["scope"])) &&
    Array.isArray(row["wordings"])
  );
}

function firstWrong(wordings: readonly string[], wrongIn: Check): string | undefined {
  for (const template of wordings) {
    const wrong = wrongIn(template);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** A spreadsheet would reckon with a cell that begins like this, so such a cell is written with "'" before it. */
const FORMULA = /^'*[=+\-@\t\r]/;

export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function listed(cell: string): string[] {
  return cell.split(/[;,]/).flatMap((tag) => tag.trim() || []);
}

/** "wording", "wording 2", … : as many as there are. */
function wordingCells(row: Fields): string[] {
  return Object.entries(row).flatMap(([name, cell]) =>
    /^wording(?: \d+)?$/.test(name) && word(cell) !== "" ? [word(cell)] : [],
  );
}

/** Undefined where one of them is no handle. */
function handlesIn(names: readonly string[]): string[] | undefined {
  const handles = names.flatMap((name) => handleOf(name) ?? []);
  return handles.length > 0 && handles.length === names.length ? [...new Set(handles)] : undefined;
}

function words(value: unknown): string[] {
  return Array.isArray(value) ? value.map(word) : [];
}

function word(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
