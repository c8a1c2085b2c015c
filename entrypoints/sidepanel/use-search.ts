import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import type { Found } from "../../lib/db/index.ts";
import { caseReaders } from "./case-store.ts";

/** How long typing may rest before it is looked for, ms. */
const REST = 120;

export interface Search {
  readonly query: string;
  /** Missing where the query holds no word to look for. */
  readonly found?: Found;
}

/**
 * What is found for what was typed, live; while something else is being looked for, what was found before.
 * Undefined until something was.
 */
export function useSearch(typed: string): Search | undefined {
  const [query, setQuery] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed), REST);
    return () => clearTimeout(timer);
  }, [typed]);
  return useLiveQuery(async () => {
    if (query === "") return undefined;
    const found = await caseReaders.search(query);
    return { query, ...(found && { found }) };
  }, [query]);
}
