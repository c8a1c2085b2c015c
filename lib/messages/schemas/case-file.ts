import * as v from "valibot";
import type { CaseFile } from "../../handoff/index.ts";
import { category } from "./about.ts";
import { tweet } from "./page.ts";
import {
  handle,
  isXPicture,
  line,
  ownId,
  postText,
  rating,
  shownHandle,
  step,
  time,
  xId,
} from "./parts.ts";

/** Whoever wrote the file, it is read as if an enemy had. */
const by = v.picklist(["person", "page", "api"]);
const why = v.pipe(line(1000), v.nonEmpty());

const fact = <T>(value: v.GenericSchema<unknown, T>) =>
  v.exactOptional(v.strictObject({ value, source: by, at: time }));

const facts = v.strictObject({
  userId: fact(xId),
  handle: fact(shownHandle),
  displayName: fact(line(200)),
  picture: fact(v.pipe(line(2000), v.check(isXPicture))),
  bio: fact(line(2000)),
  followers: fact(v.pipe(v.number(), v.integer(), v.minValue(0))),
  joined: fact(line(40)),
  followsYou: fact(v.boolean()),
  youFollow: fact(v.boolean()),
  hasWritten: fact(v.boolean()),
  receivesYourDm: fact(v.boolean()),
});

/** `Customer.id` */
const recordId = v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,15}\/[a-z0-9_]{1,15}(?:#\d{1,19})?$/));
const tags = v.pipe(v.array(category()), v.maxLength(20));
const stop = { at: time, wish: v.picklist(["customer", "person"]), why: v.exactOptional(why) };

const record = v.strictObject({
  id: recordId,
  account: handle,
  handle,
  facts,
  firstSeenAt: time,
  stage: v.exactOptional(v.picklist(["none", "lead", "customer", "vip"])),
  tags: v.exactOptional(tags),
  doNotContact: v.exactOptional(v.strictObject(stop)),
  liftedStops: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ ...stop, liftedAt: time, lifted: line(1000) })),
      v.maxLength(1000),
    ),
  ),
  mayWantStopAt: v.exactOptional(time),
  partOf: v.exactOptional(recordId),
  notSameAs: v.exactOptional(v.pipe(v.array(recordId), v.maxLength(1000))),
});

const said = <T>(value: v.GenericSchema<unknown, T>) =>
  v.exactOptional(v.strictObject({ value: v.exactOptional(value), at: time }));
const answers = v.exactOptional(v.record(line(200), line(2000)));

const oneCase = v.strictObject({
  id: ownId,
  account: handle,
  customer: handle,
  customerId: recordId,
  tweet: v.exactOptional(tweet()),
  openedAt: time,
  reopenedAt: v.exactOptional(time),
  steps: v.pipe(
    v.array(
      v.strictObject({
        name: step,
        at: time,
        by,
        sendId: v.exactOptional(ownId),
        skipped: v.exactOptional(why),
      }),
    ),
    v.check((steps) => new Set(steps.map(({ name }) => name)).size === steps.length),
  ),
  lookedAt: v.exactOptional(time),
  answer: v.exactOptional(v.strictObject({ id: xId, at: v.exactOptional(time) })),
  answers: v.exactOptional(v.strictObject({ public: answers, dm: answers })),
  lastWroteAt: v.exactOptional(time),
  answeredAt: v.exactOptional(time),
  ended: v.exactOptional(
    v.strictObject({ as: v.picklist(["unresolved", "handedOn"]), at: time, why }),
  ),
  about: v.exactOptional(
    v.strictObject({
      category: said(category()),
      assignee: said(line(100)),
      tags: said(tags),
      followUp: said(v.strictObject({ due: time, what: v.exactOptional(line(280)) })),
    }),
  ),
  remindedOf: v.exactOptional(time),
  intake: v.exactOptional(v.record(line(200), v.strictObject({ came: v.boolean(), at: time, by }))),
  takenBack: v.exactOptional(v.record(step, time)),
});

const entryRow = v.strictObject({
  id: v.pipe(line(300), v.nonEmpty()),
  account: handle,
  customer: handle,
  customerId: recordId,
  caseId: v.exactOptional(ownId),
  at: time,
  kind: v.picklist(["note", "message", "rating", "stopped", "lifted"]),
  text: v.exactOptional(postText),
  rating: v.exactOptional(rating),
  own: v.exactOptional(v.literal(true)),
  remoteId: v.exactOptional(line(64)),
  by,
  changedAt: v.exactOptional(time),
});

const entry = v.pipe(
  entryRow,
  v.check((one) => (one.kind === "rating") === (one.rating !== undefined)),
);

const file = v.pipe(
  v.strictObject({
    aside: v.literal("case"),
    version: v.literal(1),
    savedAt: time,
    case: oneCase,
    customers: v.pipe(v.array(record), v.minLength(1), v.maxLength(50)),
    entries: v.pipe(v.array(entry), v.maxLength(10_000)),
  }),
  // It tells of one case of one account and one person, or it is not one of ours.
  v.check(({ case: { account, customerId, id }, customers, entries }) => {
    const ids = new Set(customers.map((one) => one.id));
    return (
      ids.has(customerId) &&
      customers.every((one) => isOf(one) && one.account === account) &&
      entries.every(
        (one) => one.account === account && ids.has(one.customerId) && one.caseId === id,
      )
    );
  }),
);

/** A record's id says whose it is. */
function isOf({
  id,
  account,
  handle: of,
}: {
  id: string;
  account: string;
  handle: string;
}): boolean {
  return id.split("#")[0] === `${account}/${of}`;
}

/**
 * Checks what was read from a file. Apart from the worker's schemas: only who opens a file needs it, and what
 * passes is asked of the worker by the panel alone.
 * @returns undefined for what no Aside has written
 */
export function checkedCaseFile(given: unknown): CaseFile | undefined {
  const read = v.safeParse(file, given);
  return read.success ? (read.output satisfies CaseFile) : undefined;
}
