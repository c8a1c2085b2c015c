import * as v from "valibot";
import type { CustomerAsks } from "../asks/customer.ts";
import type { Ask } from "../types.ts";
import { line, ownId, rating, time } from "./parts.ts";

const note = { caseId: ownId, id: ownId };
/** A note is a note: longer texts belong elsewhere. */
const noteText = () => v.pipe(line(5_000), v.trim(), v.nonEmpty());

export const customerSchemas = {
  "panel/note": () =>
    v.variant("kind", [
      v.strictObject({
        ...note,
        kind: v.literal("add"),
        text: noteText(),
        at: v.exactOptional(time),
      }),
      v.strictObject({ ...note, kind: v.literal("change"), text: noteText() }),
      v.strictObject({ ...note, kind: v.literal("remove") }),
    ]),
  "panel/rating": () => v.strictObject({ caseId: ownId, rating: v.exactOptional(rating) }),
  "panel/exportCustomer": () => v.strictObject({ caseId: ownId }),
  "panel/forgetCustomer": () => v.strictObject({ caseId: ownId }),
} satisfies { [N in keyof CustomerAsks]: () => v.GenericSchema<unknown, Ask<N>> };
