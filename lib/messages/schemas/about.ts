import * as v from "valibot";
import { later } from "../../text/index.ts";
import { line, ownId, time } from "./parts.ts";

const oneLine = later(String.raw`^(?! )[^\p{Cc}\p{Zl}\p{Zp}]+(?<! )$`, "u");
/** A name as the person typed it, on one line. */
const name = (most: number) => v.pipe(line(most), v.regex(oneLine()));

/** `Case.about.category` */
export const category = () => name(40);

const tags = () =>
  v.pipe(
    v.array(name(40)),
    v.maxLength(20),
    v.check((all) => new Set(all).size === all.length),
  );

/** What the person says of a case and its customer. */
export const about = () =>
  v.variant("what", [
    v.strictObject({
      caseId: ownId,
      what: v.literal("category"),
      value: v.exactOptional(category()),
    }),
    v.strictObject({
      caseId: ownId,
      what: v.literal("assignee"),
      value: v.exactOptional(name(100)),
    }),
    v.strictObject({ caseId: ownId, what: v.literal("tags"), value: v.exactOptional(tags()) }),
    v.strictObject({
      caseId: ownId,
      what: v.literal("followUp"),
      value: v.exactOptional(
        v.strictObject({ due: time, what: v.exactOptional(v.pipe(line(280), v.nonEmpty())) }),
      ),
    }),
    v.strictObject({
      caseId: ownId,
      what: v.literal("stage"),
      value: v.picklist(["none", "lead", "customer", "vip"]),
    }),
    v.strictObject({ caseId: ownId, what: v.literal("customerTags"), value: tags() }),
  ]);
