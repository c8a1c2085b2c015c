import MiniSearch from "minisearch";
import type { CannedReply } from "./types.ts";

type Searched = Pick<
  CannedReply,
  "id" | "title" | "shortcut" | "wordings" | "tags" | "folder" | "notes"
>;

/** Finds replies as one types. */
export interface ReplySearch {
  /** @returns ids, best first; all words must be found, each at the beginning of a word or nearly so */
  find(query: string): string[];
  /** Takes a reply in, or in its new form. */
  put(reply: Searched): void;
  drop(id: string): void;
}

/** An index over all fields of the replies, kept up to date reply by reply. */
export function replySearch(replies: readonly Searched[]): ReplySearch {
  const index = new MiniSearch<Searched>({
    fields: ["shortcut", "title", "tags", "folder", "wordings", "notes"],
    extractField: (reply, field) => {
      const value = reply[field as keyof Searched];
      return typeof value === "string" ? value : (value?.join(" ") ?? "");
    },
    processTerm: folded,
    searchOptions: {
      boost: { shortcut: 8, title: 4, tags: 2, folder: 2 },
      combineWith: "AND",
      prefix: true,
      // A slip of the finger in a longer word; in a short one it would be another word.
      fuzzy: (term) => (term.length > 5 ? 1 : false),
      maxFuzzy: 1,
    },
  });
  index.addAll(replies);
  return {
    find: (query) => index.search(query).map(({ id }) => String(id)),
    put(reply) {
      if (index.has(reply.id)) index.replace(reply);
      else index.add(reply);
    },
    drop(id) {
      if (index.has(id)) index.discard(id);
    },
  };
}

/** Capitals and accents are not what one thinks of while searching. */
function folded(term: string): string | null {
  return term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase() || null;
}
