import * as v from "valibot";
import type { RuleId } from "../../etiquette/index.ts";
import type { CaseFile } from "../../handoff/index.ts";
import type { Ask, PanelAsks } from "../types.ts";
import { channel, handle, language, line, ownId, postText, step, xId } from "./parts.ts";
import { about, category } from "./about.ts";
import { customerSchemas } from "./customer.ts";
import { panelReplySchemas, usedReply } from "./replies.ts";

/** By name, since the rules themselves weigh more than all else that is here. */
const ruleNames = {
  publicFirst: true,
  personalDataInPublic: true,
  asksForSecret: true,
  asksInPublic: true,
  insult: true,
  sameAgain: true,
  sameSentence: true,
  twoUnanswered: true,
  askedToStop: true,
  surveyTooSoon: true,
  late: true,
  blame: true,
  sarcasm: true,
  threat: true,
  internalWords: true,
  dontSay: true,
  marketing: true,
  tooLong: true,
  unfilledPlaceholder: true,
  landsInRequests: true,
  shouting: true,
  secretTold: true,
  brokenLink: true,
  wrongAccount: true,
  cold: true,
  apologyWithoutHelp: true,
  bouncedElsewhere: true,
  usefulToAll: true,
  inviteDontPush: true,
  wrongLanguage: true,
  firstNotEncrypted: true,
  unasked: true,
} satisfies Record<RuleId, true>;
const phrases = v.pipe(v.array(v.pipe(line(60), v.nonEmpty())), v.maxLength(100));

const rule = () => v.picklist(Object.keys(ruleNames) as RuleId[]);

const warning = () =>
  v.strictObject({
    rule: rule(),
    level: v.picklist(["note", "warn", "block"]),
    sentAnyway: v.exactOptional(line(1000)),
  });

const why = v.pipe(line(1000), v.nonEmpty());

const isObject = (given: unknown) => typeof given === "object" && given !== null;

const caseStep = () =>
  v.variant("kind", [
    v.strictObject({
      caseId: ownId,
      kind: v.picklist(["resolved", "thanked", "reopened", "customerWrote"]),
    }),
    v.strictObject({ caseId: ownId, kind: v.literal("skipped"), step, why }),
    v.strictObject({
      caseId: ownId,
      kind: v.literal("ended"),
      as: v.picklist(["unresolved", "handedOn"]),
      why,
    }),
    v.strictObject({ caseId: ownId, kind: v.literal("takenBack"), step }),
  ]);

/** A fact that customers are asked for, by its name. */
const fact = v.pipe(line(100), v.nonEmpty());

/** By category. */
const needs = () =>
  v.pipe(
    v.record(v.pipe(line(100), v.nonEmpty()), v.pipe(v.array(fact), v.maxLength(30))),
    v.check((all) => Object.keys(all).length <= 200, "too many"),
  );

/** X's client ids are letters, digits, "-" and "_". */
const clientId = v.pipe(v.string(), v.trim(), v.regex(/^[\w-]{0,100}$/));

const cap = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const holdSeconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30));

/** Thousandths of a US dollar, up to ten thousand dollars. */
const milli = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));

/** One schema for each thing that the panel and the options page may ask. */
export const panelSchemas = {
  "panel/send": () =>
    v.strictObject({
      id: ownId,
      caseId: ownId,
      channel,
      route: v.picklist(["draft", "link", "api"]),
      text: v.pipe(postText, v.nonEmpty()),
      reply: v.exactOptional(usedReply),
      warnings: v.pipe(v.array(warning()), v.maxLength(50)),
      followed: v.exactOptional(v.pipe(v.array(rule()), v.maxLength(50))),
      windowId: v.exactOptional(v.pipe(v.number(), v.integer())),
    }),
  "panel/personSays": () => v.strictObject({ sendId: ownId, sent: v.boolean() }),
  "panel/takeBack": () =>
    v.strictObject({ sendId: ownId, edited: v.exactOptional(v.literal(true)) }),
  "panel/look": () => v.strictObject({ sendId: ownId }),
  "panel/step": caseStep,
  "panel/about": about,
  "panel/tick": () => v.strictObject({ caseId: ownId, fact, came: v.boolean() }),
  "panel/replyThatAsks": () =>
    v.strictObject({
      caseId: ownId,
      facts: v.pipe(v.array(fact), v.nonEmpty(), v.maxLength(60)),
    }),
  "panel/apart": () => v.strictObject({ caseId: ownId, handle }),
  "panel/doNotContact": () =>
    v.strictObject({
      caseId: ownId,
      change: v.variant("kind", [
        v.strictObject({ kind: v.literal("stop"), wish: v.picklist(["customer", "person"]) }),
        v.strictObject({ kind: v.literal("lift"), why }),
        v.strictObject({ kind: v.literal("goOn") }),
      ]),
    }),
  "panel/show": () =>
    v.strictObject({
      caseId: ownId,
      what: v.picklist(["tweet", "answer", "customer", "chat", "ownProfile"]),
      windowId: v.pipe(v.number(), v.integer()),
    }),
  "panel/turnTo": () =>
    v.strictObject({
      caseId: ownId,
      windowId: v.pipe(v.number(), v.integer()),
      tabId: v.exactOptional(v.pipe(v.number(), v.integer())),
    }),
  "panel/pin": () =>
    v.strictObject({
      windowId: v.pipe(v.number(), v.integer()),
      pinned: v.boolean(),
    }),
  "panel/readCustomer": () => v.strictObject({ caseId: ownId }),
  "panel/readMessages": () =>
    v.strictObject({ caseId: ownId, byItself: v.exactOptional(v.boolean()) }),
  "panel/readMentions": () =>
    v.strictObject({
      account: handle,
      older: v.exactOptional(v.boolean()),
      byItself: v.exactOptional(v.boolean()),
    }),
  "panel/readAuthors": () => v.strictObject({ account: handle }),
  "panel/takeMention": () =>
    v.strictObject({
      account: handle,
      tweetId: xId,
      windowId: v.pipe(v.number(), v.integer()),
    }),
  "panel/mentionDone": () => v.strictObject({ account: handle, tweetId: xId, done: v.boolean() }),
  "panel/connect": () => v.strictObject({ clientId, expected: v.exactOptional(handle) }),
  "panel/account": () =>
    v.strictObject({ windowId: v.pipe(v.number(), v.integer()), account: handle }),
  "panel/disconnect": () => v.strictObject({ handle }),
  // Checked where the file is opened (`case-file.ts`).
  "panel/takeCase": () => v.strictObject({ file: v.custom<CaseFile>(isObject) }),
  ...customerSchemas,
  ...panelReplySchemas,
  "panel/online": () => v.strictObject({}),
  "panel/ruleStays": () => v.strictObject({ rule: rule() }),
  "panel/settings": () =>
    v.strictObject({
      clientId: v.exactOptional(clientId),
      agentName: v.exactOptional(line(100)),
      agentNames: v.exactOptional(
        v.pipe(
          v.record(v.pipe(v.string(), v.regex(/^\w{1,15}$/)), v.pipe(line(100), v.nonEmpty())),
          v.check((all) => Object.keys(all).length <= 100, "too many"),
        ),
      ),
      categories: v.exactOptional(v.pipe(v.array(category()), v.maxLength(100))),
      needs: v.exactOptional(needs()),
      keepPrivateText: v.exactOptional(v.boolean()),
      budget: v.exactOptional(v.strictObject({ day: milli, month: milli })),
      looksByItself: v.exactOptional(v.boolean()),
      capPublic: v.exactOptional(cap),
      capDm: v.exactOptional(cap),
      holdPublic: v.exactOptional(holdSeconds),
      holdDm: v.exactOptional(holdSeconds),
      role: v.exactOptional(v.picklist(["service", "marketing", "creator"])),
      ownContacts: v.exactOptional(v.pipe(v.array(line(200)), v.maxLength(50))),
      place: v.exactOptional(v.picklist(["ask", "public", "private", "off"])),
      ruleWords: v.exactOptional(
        v.record(
          rule(),
          v.strictObject({ also: v.exactOptional(phrases), not: v.exactOptional(phrases) }),
        ),
      ),
      languages: v.exactOptional(v.pipe(v.array(language), v.maxLength(30))),
      ruleLevels: v.exactOptional(v.record(rule(), v.picklist(["off", "note", "warn", "block"]))),
    }),
} satisfies { [N in keyof PanelAsks]: () => v.GenericSchema<unknown, Ask<N>> };
