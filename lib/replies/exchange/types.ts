import type { CannedReply } from "../types.ts";

/** Where a file comes from. */
export type Format = "aside" | "csv" | "briskine" | "textBlaze" | "chatwoot";

/** A reply out of a file. Without an id it is known by its shortcut. */
export interface Incoming {
  readonly reply: Omit<CannedReply, "id"> & { readonly id?: string };
  /** What the file's product fills in and Aside has nothing for; it stays as written. */
  readonly unknown: readonly string[];
}

/** A reply that can't be taken, with its place in the file, from 1. */
export interface Broken {
  readonly at: number;
  readonly title: string;
  readonly why: "noText" | "notAReply" | "template" | "twice";
  /** For `template`: what is wrong, in which line. */
  readonly what?: string;
}

/** Why a file can't be read at all. */
export type Unreadable = "empty" | "tooLarge" | "tooMany" | "notText" | "cutOff" | "unknownForm";

export type ReadFile =
  | {
      readonly format: Format;
      readonly replies: readonly Incoming[];
      readonly broken: readonly Broken[];
    }
  | { readonly unreadable: Unreadable };

/** What an import would do; nothing has been done. */
export interface ImportPlan {
  readonly added: readonly CannedReply[];
  readonly changed: readonly { readonly before: CannedReply; readonly after: CannedReply }[];
  /** Another reply of the library has this shortcut already. */
  readonly clashing: readonly { readonly with: CannedReply; readonly incoming: CannedReply }[];
  readonly same: number;
  readonly broken: readonly Broken[];
  /** Titles with what stays as written in them. */
  readonly unknown: readonly { readonly title: string; readonly words: readonly string[] }[];
}
