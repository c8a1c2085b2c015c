import type { CannedReply } from "../../lib/replies/index.ts";

/** One wording, with a key of its own, so that its box stays the same when it moves. */
export interface Wording {
  readonly key: number;
  readonly text: string;
}

/** A canned reply as it stands in the editor's fields. */
export interface Fields {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string;
  readonly folder: string;
  /** As typed, parted by commas. */
  readonly tags: string;
  readonly scope: CannedReply["scope"];
  readonly language: string;
  readonly wordings: readonly Wording[];
  readonly asksFor: readonly string[];
  readonly prompt: string;
  readonly notes: string;
  /** Handles, in lower case; none: for all accounts. */
  readonly accounts: readonly string[];
}

/** The fields of a reply that is not in the library yet. */
export function newFields(id: string, begun: Partial<Fields> = {}): Fields {
  return {
    id,
    title: "",
    shortcut: "",
    folder: "",
    tags: "",
    scope: "public",
    language: "en",
    wordings: [{ key: 0, text: "" }],
    asksFor: [],
    prompt: "",
    notes: "",
    accounts: [],
    ...begun,
  };
}

export function fieldsOf(reply: CannedReply): Fields {
  return {
    id: reply.id,
    title: reply.title,
    shortcut: reply.shortcut,
    folder: reply.folder ?? "",
    tags: (reply.tags ?? []).join(", "),
    scope: reply.scope,
    language: reply.language,
    wordings: reply.wordings.map((text, key) => ({ key, text })),
    asksFor: reply.asksFor ?? [],
    prompt: reply.prompt ?? "",
    notes: reply.notes ?? "",
    accounts: reply.accounts ?? [],
  };
}

/** Letters of the first wording that stand for a title that was left empty. */
const TITLE = 40;

/** What the fields say, as it is stored: what is empty is left out. A prompt keeps the space at its end. */
export function replyOf(fields: Fields): CannedReply {
  const { id, scope, language, asksFor, prompt, accounts } = fields;
  const written = fields.wordings.map(({ text }) => text.trim()).filter((text) => text !== "");
  const wordings = written.length > 0 ? written : [""];
  const [folder, notes] = [fields.folder.trim(), fields.notes.trim()];
  const tags = [...new Set(fields.tags.split(",").flatMap((tag) => tag.trim() || []))];
  return {
    id,
    title: fields.title.trim() || (wordings[0] ?? "").slice(0, TITLE),
    shortcut: shortcutOf(fields.shortcut),
    scope,
    language,
    wordings,
    ...(folder !== "" && { folder }),
    ...(tags.length > 0 && { tags }),
    ...(prompt.trim() !== "" && { prompt }),
    ...(asksFor.length > 0 && { asksFor }),
    ...(notes !== "" && { notes }),
    ...(accounts.length > 0 && { accounts }),
  };
}

/** One word, without the "/" that calls it. */
export function shortcutOf(typed: string): string {
  return typed.replaceAll(/\s+/gu, "").replace(/^\/+/, "");
}

/** Whether the fields say what is stored. */
export function says(fields: Fields, stored: CannedReply): boolean {
  return JSON.stringify(replyOf(fields)) === JSON.stringify(replyOf(fieldsOf(stored)));
}

/** Whether nothing worth keeping stands in the fields. */
export function isEmpty(fields: Fields): boolean {
  const { title, shortcut, notes, wordings } = fields;
  return [title, shortcut, notes, ...wordings.map(({ text }) => text)].every(
    (text) => text.trim() === "",
  );
}
