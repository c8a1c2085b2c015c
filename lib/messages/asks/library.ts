import type { Handle } from "../../customers/index.ts";
import type {
  Answers,
  CannedReply,
  PlaybookEntry,
  ReplyFormat,
  StarterSetId,
  StoredReply,
  Unreadable,
} from "../../replies/index.ts";
import type { Channel } from "../../sends/index.ts";
import type { FilledAnew, FoundReplies, UsedReply } from "./page.ts";

/** What the panel and the options page ask about canned replies and the playbook. */
export interface LibraryAsks {
  /** The same as `page/replies`, for a case of the panel. */
  "panel/replies": {
    ask: { caseId: string; channel: Channel; query?: string };
    answer: FoundReplies;
  };
  /** The same as `page/fillReply`, for a case of the panel. */
  "panel/fillReply": {
    ask: { caseId: string; channel: Channel; reply: UsedReply; answers: Answers; keep?: true };
    answer: FilledAnew;
  };
  /** Ids of replies, archived ones too, best first; all words are found in one or other field of each. */
  "panel/findReplies": { ask: { query: string }; answer: { ids: string[] } };
  /**
   * Writes a reply; one of the same id becomes a version of its history, and is archived no more than before.
   * `shortcutTaken`: by another reply that is not archived. A template may be broken: then it is never offered.
   */
  "panel/saveReply": {
    ask: { reply: CannedReply };
    answer: { reply: StoredReply } | { problem: "shortcutTaken"; by: StoredReply };
  };
  /** Archives replies, or takes them out of there; one whose shortcut is taken meanwhile loses it. */
  "panel/archiveReplies": { ask: { ids: string[]; archived: boolean }; answer: null };
  /** Deletes replies with their history, their uses and what was learned of them. Not to be undone. */
  "panel/dropReplies": { ask: { ids: string[] }; answer: null };
  /** Puts the replies of a starter set into the library that are not there. */
  "panel/addStarterSet": { ask: { set: StarterSetId }; answer: { added: number } };
  /** Forgets what suggestions learned: of one customer, of one reply, or all of it. Uses are forgotten with it. */
  "panel/forgetUses": {
    ask:
      | { of: "customer"; account: Handle; customer: Handle }
      | { of: "reply"; replyId: string }
      | { of: "all" };
    answer: { forgotten: number };
  };
  /**
   * Looks what taking a file in would do. The plan is the row `importId` of `readers.replyImport`; nothing
   * else is written. `file`: its bytes, in base64.
   */
  "panel/planImport": {
    ask: { name: string; file: string };
    answer: { importId: string } | { problem: Unreadable };
  };
  /**
   * Does what was chosen of a plan, all of it or nothing. `take`: places in the file. A clashing one stands
   * `beside` the reply that has its shortcut, without it, or comes `instead` of it as its new version.
   * `changed`: the library is not what the plan was made for; the file is to be planned again.
   */
  "panel/applyImport": {
    ask: { importId: string; take: { at: number; as?: "beside" | "instead" }[] };
    answer: { taken: number } | { problem: "gone" | "changed" };
  };
  /**
   * Puts everything back as it was before an import. A reply that was changed since is left as it is, and
   * counted in `kept`, unless `all`.
   */
  "panel/undoImport": {
    ask: { importId: string; all?: boolean };
    answer: { undone: number; kept: number } | { problem: "gone" };
  };
  /** The library as a file's text; archived replies are in it where `archived`. */
  "panel/exportReplies": {
    ask: { format: ReplyFormat; archived?: boolean };
    answer: { text: string };
  };
  "panel/savePlaybook": { ask: { entry: Omit<PlaybookEntry, "changedAt"> }; answer: null };
  "panel/dropPlaybook": { ask: { id: string }; answer: null };
}
