import type { Customer } from "../../lib/customers/index.ts";
import { agentNameIn } from "../../lib/db/index.ts";
import type { RuleId } from "../../lib/etiquette/index.ts";
import { mayReplyByApi, theyWrote, type Case } from "../../lib/handoff/index.ts";
import { AskError, isOnX, type Answer, type Ask } from "../../lib/messages/index.ts";
import { newSend, type Send, type SendEvent, type Target } from "../../lib/sends/index.ts";
import { dmLinkOf, replyIntent } from "../../lib/text/index.ts";
import { firstStepByApi } from "./first-step.ts";
import { happen, moved } from "./happen.ts";
import { judgeContext } from "./judge-context.ts";
import type { World } from "./world.ts";

/** The person pressed send in the panel: the intent is stored to the letter, then it goes on its route. */
export async function send(world: World, ask: Ask<"panel/send">): Promise<Answer<"panel/send">> {
  const { cases, clock, desk, ledger } = world;
  const begun = await cases.get(ask.caseId);
  const person = begun && (await world.customers.person(begun.customerId));
  const target = begun && targetOf(begun, person, ask.channel);
  if (!begun || !target) return { problem: "noCase" };
  // No reason beside a send can lift it: that is said once, for the customer.
  if (person?.doNotContact) return { problem: "doNotContact" };
  if (await isUnjustified(world, begun, person, ask)) return { problem: "unjustified" };
  const settings = await desk.settings();
  const { account, customer } = begun;
  const agentName = agentNameIn(settings, account);
  const { reply: used, ...asked } = ask;
  const reply = used && { ...used, ...(agentName !== "" && { agent: agentName }) };
  const keepText = settings.keepPrivateText && ask.channel === "dm";
  const intent = newSend(
    { ...asked, account, customer, target, keepText, ...(reply && { reply }) },
    world.line.next(clock.now()),
  );
  // By X's API nothing else is done first, so the intent is stored with its first step in one write.
  const byApi =
    ask.route === "api"
      ? (refusedBefore(begun, ask.channel) ?? (await firstStepByApi(world, intent)))
      : undefined;
  const first = byApi && moved(world, intent, byApi);
  // Whoever looks for rows that nobody cares for is not to find this one.
  const again = world.inHand.has(ask.id);
  world.inHand.add(ask.id);
  try {
    // If this life ends right after the storing, the next one has to come.
    await world.ring();
    const stored = await ledger.add(first ?? intent);
    if (!stored.added) {
      return stored.send.id === ask.id
        ? { send: stored.send }
        : { problem: "double", send: stored.send };
    }
    void heardBy(world, ask);
    if (byApi) {
      world.wake();
      return { send: stored.send };
    }
    const next = await byHand(world, stored.send, await placeOf(world, ask));
    return { send: (await happen(world, ask.id, next)) ?? (await ledger.get(ask.id)) ?? intent };
  } catch (error) {
    if (error instanceof Error && error.name === "DiskFullError") return { problem: "diskFull" };
    throw error;
  } finally {
    if (!again) world.inHand.delete(ask.id);
  }
}

/** X would refuse it; better to say so before it is asked, for nothing. */
function refusedBefore({ account, tweet }: Case, channel: Send["channel"]): SendEvent | undefined {
  if (channel === "dm" || !tweet || mayReplyByApi(tweet, account) !== "no") return undefined;
  return { kind: "outcome", outcome: { kind: "refused", refusal: { kind: "replyNotAllowed" } } };
}

/** What was stopped goes out with a written reason only; so does a first message that X's API brings unasked. */
async function isUnjustified(
  world: World,
  begun: Case,
  person: Customer | undefined,
  ask: Ask<"panel/send">,
): Promise<boolean> {
  const { warnings, channel, route } = ask;
  const given = ({ sentAnyway }: (typeof warnings)[number]) => (sentAnyway ?? "").trim() !== "";
  if (warnings.some((warning) => warning.level === "block" && !given(warning))) return true;
  if (route !== "api") return false;
  if ((await lastLook(world, begun, ask)).length > 0) return true;
  if (channel !== "dm") return false;
  return (
    !theyWrote(begun, person) &&
    !warnings.some((warning) => warning.rule === "unasked" && given(warning))
  );
}

/**
 * By X's API nobody looks at it once more before it is posted, so it is judged once more here.
 * @returns the rules that hold it back
 */
async function lastLook(
  world: World,
  begun: Case,
  { channel, text, warnings }: Ask<"panel/send">,
): Promise<readonly RuleId[]> {
  const { account, customer } = begun;
  const [context, { judge, memo, missingReasons }, { ruleLevels: levels }] = await Promise.all([
    judgeContext(world, { account, customer, channel, begun, byApi: true }),
    world.engine(),
    world.desk.settings(),
  ]);
  const given = warnings.map(({ rule, sentAnyway }) => [rule, sentAnyway ?? ""] as const);
  return missingReasons(
    judge({ channel, text }, context, { levels, memo }),
    Object.fromEntries(given),
    "api",
  );
}

/** The rules learn whether they were listened to. Nothing waits for it, and nothing fails with it. */
async function heardBy(
  { engine, etiquette, log }: World,
  { warnings, followed = [] }: Ask<"panel/send">,
): Promise<void> {
  try {
    const rules = [
      ...warnings.map(({ rule }) => ({ rule, what: "overridden" }) as const),
      ...followed.map((rule) => ({ rule, what: "followed" }) as const),
    ];
    if (rules.length > 0) await etiquette.heard(rules, (await engine()).heard);
  } catch (error) {
    log("the rules did not hear what became of them", error);
  }
}

function targetOf(
  { customer, tweet }: Case,
  person: Customer | undefined,
  channel: Send["channel"],
): Target | undefined {
  if (channel === "public") {
    return tweet && { kind: "tweet", tweetId: tweet.id, author: tweet.author };
  }
  // By now they may have another handle than when the case began, and theirs may be somebody else's.
  const userId = person?.facts.userId?.value;
  return {
    kind: "person",
    handle: person?.handle ?? customer,
    ...(userId !== undefined && { userId }),
  };
}

/** Where the person is: their window, and the tab of X in it. */
interface Place {
  readonly windowId?: number;
  readonly tabId?: number;
}

/**
 * The tab that the person looks at, if it is one of X; else the one where the case was taken up. Only
 * one is asked: a text that finds no place there is given back, never tried elsewhere.
 */
async function placeOf(
  { desk, tabs }: World,
  { caseId, windowId: told }: Ask<"panel/send">,
): Promise<Place> {
  const view = await desk.viewFor(caseId);
  const windowId = told ?? view?.windowId;
  if (windowId === undefined) return {};
  const active = await tabs.active(windowId);
  if (active?.url !== undefined && isOnX(active.url)) return { windowId, tabId: active.id };
  const taken = view?.tabId === undefined ? undefined : await tabs.get(view.tabId);
  const onX = taken?.url !== undefined && isOnX(taken.url);
  return { windowId, ...(onX && { tabId: taken.id }) };
}

function byHand(world: World, row: Send, place: Place): Promise<SendEvent> {
  return row.route === "draft" ? insert(world, row, place) : open(world, row, place);
}

async function insert(world: World, row: Send, { tabId }: Place): Promise<SendEvent> {
  const { id: sendId, channel, account, target, text } = row;
  // Of tabs where it may not work, a browser tells no address: they look like tabs of another site.
  if (tabId === undefined || text === null)
    return { kind: "abandoned", why: (await world.mayWorkOnX()) ? "noTab" : "notAllowed" };
  try {
    const answer = await world.insert(tabId, { sendId, channel, account, target, text });
    if (answer.kind === "failed") {
      if (UNFOUND.has(answer.why)) void lookWhy(world, tabId);
      return { kind: "abandoned", why: answer.why };
    }
    return {
      kind: "inserted",
      ...(answer.hadText && { besides: true }),
      ...(answer.altered && { altered: true }),
    };
  } catch (error) {
    // Nobody answers there, or somebody of another version. What failed halfway may have left the text.
    if (error instanceof AskError && error.problem !== "failed") {
      return { kind: "abandoned", why: "outdatedPage" };
    }
    world.log("the text was not put in", error);
    return { kind: "notSeen" };
  }
}

/** These come of what the person has open, or of what X has changed. */
const UNFOUND: ReadonlySet<string> = new Set(["noComposer", "wrongAccount", "notTaken"]);

/** Has the tab look whether X's boxes are what they were; the person does not wait for what it finds. */
async function lookWhy(world: World, tabId: number): Promise<void> {
  try {
    await world.bring(tabId, "healthCheck");
  } catch (error) {
    world.log("nobody looked why", error);
  }
}

async function open(world: World, { target, text }: Send, place: Place): Promise<SendEvent> {
  const url = addressWith(target, text ?? "");
  if (url === undefined) return { kind: "abandoned", why: "noComposer" };
  await world.tabs.show(url, place);
  return { kind: "opened" };
}

/** X's own page with the text in it. Without the customer's numeric id there is none for a message. */
function addressWith(target: Target, text: string): string | undefined {
  if (target.kind === "tweet") return replyIntent(target.tweetId, text);
  return target.userId === undefined ? undefined : dmLinkOf(target.userId, text);
}
