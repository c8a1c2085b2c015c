import { newFields, type Fields } from "../../../components/replies/fields.ts";
import { createKept } from "./create-kept.ts";

const replies = createKept<Fields>("reply:", (id, { wordings, asksFor, ...rest }) => {
  if (!Array.isArray(wordings) || !Array.isArray(asksFor)) return undefined;
  return { ...newFields(id, rest), id, wordings, asksFor };
});

/** What was typed into the editor and is not saved, by reply. */
export const useKept = replies.use;
export const dropKept = replies.drop;
export function keep(fields: Fields): void {
  replies.keep(fields.id, fields);
}
