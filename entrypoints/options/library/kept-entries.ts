import type { Entry } from "../../../components/playbook/entry-form.tsx";
import { createKept } from "./create-kept.ts";

const KINDS: ReadonlySet<unknown> = new Set(["say", "dontSay", "example"]);

/** Entries of the playbook that are being written, by entry, or by kind where it is a new one. */
export const keptEntries = createKept<Entry>("playbook:", (_key, { id, kind, text, ...rest }) => {
  if (typeof id !== "string" || typeof text !== "string" || !KINDS.has(kind)) return undefined;
  return { ...rest, id, kind: kind as Entry["kind"], text };
});
