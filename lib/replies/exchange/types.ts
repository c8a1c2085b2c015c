import type { CannedReply } from "../types.ts";

/** Where a file comes from. */
export type Format = "aside" | "csv" | "briskine" | "textBlaze" | "chatwoot";

/** A reply out of a file. Without an id it is known by its shortcut. */
export interface Incoming {
  /** Its place in the file, from 1. */
  readonly at: number;
  readonly reply: Omit<CannedReply, "id"> & { readonly id?: string };
  /** It was archived where it was written. */
  readonly archived?: true;
  /** What the file's product fills in and Aside has nothing for: it is asked for. */
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

/** A reply of a file, and what taking it would do. */
export interface PlannedReply {
  /** Its place in the file, from 1. */
  readonly at: number;
  /** `clashing`: another reply of the library has its shortcut already. */
  readonly kind: "added" | "changed" | "clashing";
  readonly reply: CannedReply;
  readonly archived?: true;
  /** For `changed`: as it stands in the library. For `clashing`: the one that has the shortcut. */
  readonly before?: CannedReply;
  /** What the file's product fills in and Aside has nothing for: it is asked for. */
  readonly unknown: readonly string[];
}

/** What an import would do; nothing has been done. */
export interface ImportPlan {
  readonly format: Format;
  /** In the file's order. */
  readonly rows: readonly PlannedReply[];
  /** Replies that stand in the library as they are in the file. */
  readonly same: number;
  readonly broken: readonly Broken[];
}
