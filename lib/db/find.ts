import type { DBCore, DBCoreMutateRequest } from "dexie";
import type { Customer } from "../customers/index.ts";
import { isOpen, lastMoved, waitingSince, type Case } from "../handoff/index.ts";
import { searchWords } from "../text/index.ts";
import type { Entry } from "./types.ts";

/** What a case is listed by, all in ms since 1970 but the name; what does not hold is missing. */
export interface CaseFind {
  /** When something last happened to it, while it is open. */
  readonly open?: number;
  /** Since when the customer waits, while it is open. */
  readonly waiting?: number;
  /** When its follow-up is due, open or not: the person has asked for it. */
  readonly due?: number;
  /** Who deals with it. */
  readonly assignee?: string;
  readonly words: readonly string[];
}

/** By what a case is listed. */
export function caseListed(row: Case): Omit<CaseFind, "words"> {
  const { about } = row;
  const open = isOpen(row);
  const waiting = waitingSince(row);
  const due = about?.followUp?.value?.due;
  const assignee = about?.assignee?.value;
  return {
    ...(open && { open: lastMoved(row) }),
    ...(open && waiting !== undefined && { waiting }),
    ...(due !== undefined && { due }),
    ...(assignee !== undefined && { assignee }),
  };
}

function caseFind(row: Case): CaseFind {
  const { about, customer, tweet } = row;
  const words = searchWords(
    customer,
    ...(about?.tags?.value ?? []),
    about?.category?.value,
    about?.assignee?.value,
    about?.followUp?.value?.what,
    tweet?.text,
  );
  return { ...caseListed(row), words };
}

/** What each row is found by, for the tables where that is not in the row itself. */
export const FIND_OF = {
  cases: caseFind,
  customers: ({ facts, handle, tags = [] }: Customer) => ({
    words: searchWords(handle, facts.displayName?.value, ...tags),
  }),
  entries: ({ kind, text }: Entry) => ({ words: kind === "note" ? searchWords(text) : [] }),
};

/** The row without what it is found by: that is the database's own, and written anew wherever it is stored. */
export function bare<T extends object>(row: T): T {
  const { find: _none, ...rest } = row as T & { find?: unknown };
  return rest as T;
}

/**
 * What a row is found by is written with the row, whoever writes it, so that the two can't come apart. To be
 * given to Dexie's `use`.
 */
export function withFind(core: DBCore): DBCore {
  return {
    ...core,
    table(name) {
      const table = core.table(name);
      const of = (FIND_OF as Record<string, ((row: never) => object) | undefined>)[name];
      if (!of) return table;
      const found = (row: object) => ({ ...row, find: of(row as never) });
      return { ...table, mutate: (asked) => table.mutate(written(asked, found)) };
    },
  };
}

function written(asked: DBCoreMutateRequest, found: (row: object) => object): DBCoreMutateRequest {
  if (asked.type !== "add" && asked.type !== "put") return asked;
  return { ...asked, values: asked.values.map((row: object) => found(row)) };
}
