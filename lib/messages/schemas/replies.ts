import * as v from "valibot";
import {
  channel,
  handle,
  language,
  line,
  ownId,
  postText,
  shownHandle,
  time,
  xId,
} from "./parts.ts";

/** A library's replies have ids of their own making too: out of a file of another Aside, or a starter set. */
const replyId = v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/));

const wordingPlace = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

export const usedReply = v.strictObject({ id: replyId, wording: wordingPlace });

const tweet = () =>
  v.strictObject({
    id: xId,
    text: postText,
    first: v.exactOptional(v.boolean()),
    language: v.exactOptional(language),
    postedAt: v.exactOptional(time),
  });

/** By the names that replies give to what they ask for. */
const answers = () =>
  v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z_]\w{0,49}(?:\.[a-z_]\w{0,49}){0,3}$/iu)),
      line(1_000),
    ),
    v.check((all) => Object.keys(all).length <= 30, "too many"),
  );

const addressee = () =>
  v.strictObject({
    handle,
    shownHandle: v.exactOptional(shownHandle),
    name: v.exactOptional(line(200)),
  });

const query = line(200);

const names = (most: number) => v.pipe(v.array(v.pipe(line(100), v.nonEmpty())), v.maxLength(most));

const accounts = v.pipe(v.array(handle), v.maxLength(100));

const reply = () =>
  v.strictObject({
    id: replyId,
    title: line(200),
    shortcut: v.pipe(line(50), v.regex(/^\S*$/u)),
    scope: v.picklist(["public", "dm", "survey"]),
    language,
    wordings: v.pipe(v.array(line(20_000)), v.minLength(1), v.maxLength(100)),
    folder: v.exactOptional(line(200)),
    tags: v.exactOptional(names(50)),
    prompt: v.exactOptional(line(500)),
    asksFor: v.exactOptional(names(50)),
    notes: v.exactOptional(line(5_000)),
    accounts: v.exactOptional(accounts),
  });

/** 20 MB in base64; the file itself is weighed again when it is read. */
const file = v.pipe(v.string(), v.maxLength(27_000_000));

const ids = v.pipe(v.array(replyId), v.minLength(1), v.maxLength(20_000));

const entry = () =>
  v.strictObject({
    id: ownId,
    kind: v.picklist(["say", "dontSay", "example"]),
    text: v.pipe(line(2_000), v.nonEmpty()),
    instead: v.exactOptional(line(2_000)),
    why: v.exactOptional(line(2_000)),
    replies: v.exactOptional(names(200)),
    rules: v.exactOptional(names(50)),
    accounts: v.exactOptional(accounts),
  });

/** What a page may ask of the canned replies: to find them, filled, and to say which one was taken. */
export const pageReplySchemas = {
  "page/replies": () =>
    v.strictObject({
      channel,
      account: v.exactOptional(handle),
      customer: v.exactOptional(addressee()),
      tweet: v.exactOptional(tweet()),
      query: v.exactOptional(query),
    }),
  "page/fillReply": () =>
    v.strictObject({
      channel,
      account: v.exactOptional(handle),
      customer: v.exactOptional(addressee()),
      tweet: v.exactOptional(tweet()),
      reply: usedReply,
      answers: answers(),
      keep: v.exactOptional(v.literal(true)),
    }),
  "page/replyTaken": () =>
    v.strictObject({
      channel,
      account: v.exactOptional(handle),
      customer: v.exactOptional(handle),
      tweet: v.exactOptional(tweet()),
      reply: usedReply,
      text: v.pipe(postText, v.nonEmpty()),
    }),
};

export const panelReplySchemas = {
  "panel/replies": () => v.strictObject({ caseId: ownId, channel, query: v.exactOptional(query) }),
  "panel/fillReply": () =>
    v.strictObject({
      caseId: ownId,
      channel,
      reply: usedReply,
      answers: answers(),
      keep: v.exactOptional(v.literal(true)),
    }),
  "panel/findReplies": () => v.strictObject({ query }),
  "panel/saveReply": () => v.strictObject({ reply: reply() }),
  "panel/archiveReplies": () => v.strictObject({ ids, archived: v.boolean() }),
  "panel/dropReplies": () => v.strictObject({ ids }),
  "panel/addStarterSet": () => v.strictObject({ set: v.picklist(["shop", "product", "creator"]) }),
  "panel/forgetUses": () =>
    v.variant("of", [
      v.strictObject({ of: v.literal("customer"), account: handle, customer: handle }),
      v.strictObject({ of: v.literal("reply"), replyId }),
      v.strictObject({ of: v.literal("all") }),
    ]),
  "panel/planImport": () => v.strictObject({ name: line(300), file }),
  "panel/applyImport": () =>
    v.strictObject({
      importId: ownId,
      take: v.pipe(
        v.array(
          v.strictObject({
            at: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000)),
            as: v.exactOptional(v.picklist(["beside", "instead"])),
          }),
        ),
        v.maxLength(20_000),
      ),
    }),
  "panel/undoImport": () => v.strictObject({ importId: ownId, all: v.exactOptional(v.boolean()) }),
  "panel/exportReplies": () =>
    v.strictObject({
      format: v.picklist(["json", "csv"]),
      archived: v.exactOptional(v.boolean()),
    }),
  "panel/savePlaybook": () => v.strictObject({ entry: entry() }),
  "panel/dropPlaybook": () => v.strictObject({ id: ownId }),
};
