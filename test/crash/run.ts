import { migration0001 } from "../../lib/db/migrations/0001.ts";
import { newSend, settled, type Send } from "../../lib/sends/index.ts";
import type { PlainPage } from "./browser.ts";
import {
  ask,
  layOut,
  makeFirstVersion,
  readKept,
  ring,
  setAlarm,
  type Kept,
  type Tables,
} from "./desk.ts";
import { judge, type Evidence, type Look, type Press, type Verdict } from "./judge.ts";
import { createKiller, type Struck } from "./killer.ts";
import type { Plan, PlannedSend } from "./plan.ts";
import type { Rig } from "./rig.ts";
import { rowsOfMatters, type Matter } from "./setting.ts";

export interface RunResult extends Verdict {
  readonly plan: Plan;
  /** The kills that came about, in order. */
  readonly struck: readonly Struck[];
  /** Every point that was passed, as often as it was. */
  readonly passed: readonly string[];
  readonly rows: readonly Send[];
  readonly ms: number;
}

/** How long a run may take to come to rest after its last press. */
const REST_MS = 20_000;

/** How often the alarm rings. The browser's own would take a minute. */
const NUDGE_MS = 150;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** One run: what stands at the beginning is laid out, sends are pressed, things are killed, all comes to rest. */
export async function run(rig: Rig, plan: Plan): Promise<RunResult> {
  const began = performance.now();
  const { world } = rig;
  await rig.begin();
  clearWorld(rig);
  const jobs = plan.sends.map((send) => ({ send, matter: rig.matters[send.matter] as Matter }));
  const stored = await layOutRows(rig, plan, jobs);
  if (plan.mood)
    for (const on of ["POST /2/tweets", "POST /2/dm_conversations/with/*/messages"])
      world.faults.add({ on, times: 1, does: plan.mood });

  const killer = createKiller(rig, plan.kills);
  const calm = () => killer.calm();
  await killer.begin();
  const presses: Press[] = [...stored];
  const last: Promise<void>[] = [];
  const pressing = (async () => {
    if (plan.kind === "migration") await pressed(() => rig.desk, calm, "panel/online", {});
    for (const job of jobs.slice(stored.length)) {
      const done = pressOne(rig, calm, job.send, job.matter, presses);
      await (job.send.waits ? done : Promise.race([done, pause(30)]));
      last.push(done);
    }
    await Promise.all(last);
  })();
  let over = false;
  const ended = () => (over = true);
  pressing.then(ended, ended);

  let unheard = false;
  /** How often in a row a send waited, and no alarm was set. */
  let silent = 0;
  let nudged = performance.now();
  let kept: Kept | undefined;
  let end = performance.now() + REST_MS;
  while (performance.now() < end) {
    await pause(30);
    // A browser that has to come up again takes its time.
    if (killer.busy()) end = performance.now() + REST_MS;
    await killer.calm();
    kept = await readKept(rig.desk).catch(() => undefined);
    if (over && kept && atRest(kept.sends) && !killer.busy()) break;
    if (performance.now() - nudged < NUDGE_MS) continue;
    // Over the rest before a look, and over a hold.
    const rest = Math.max(0, ...(kept?.sends ?? []).map(restOf));
    if (rest > 0) await rig.forward(rest + 1000);
    const rang = await ring(rig.desk).catch(() => undefined);
    // Read again: what has just come to its end needs no alarm.
    const still =
      rang === false && over ? await readKept(rig.desk).catch(() => undefined) : undefined;
    silent = still && !atRest(still.sends) ? silent + 1 : 0;
    if (silent >= 3) {
      unheard = true;
      await ask(rig.desk, "panel/online", {}).catch(() => {});
    }
    nudged = performance.now();
  }
  await killer.end();
  await pressing;
  kept = await readKept(rig.desk);
  const disturbed = killer.struck.some(({ what }) => what === "worker" || what === "browser");
  const { counts, wrong } = judge({ ...evidenceOf(rig, kept, presses, jobs), disturbed });
  return {
    plan,
    counts,
    wrong: unheard ? [...wrong, "a send waited, and no alarm would have waked the worker"] : wrong,
    struck: killer.struck,
    passed: [...rig.passed],
    rows: kept.sends,
    ms: Math.round(performance.now() - began),
  };
}

const NEEDS_WORKER: ReadonlySet<string> = new Set([
  "drafted",
  "held",
  "queued",
  "leased",
  "calling",
  "unknown",
]);

/** How long it rests by itself, in ms: a hold, or the rest before a look. */
function restOf({ state }: Send): number {
  if (state.name === "held") return state.ms;
  return state.name === "unknown" ? (state.restMs ?? 5_000) : 0;
}

const atRest = (rows: readonly Send[]) =>
  rows.every((row) => settled(row) || !NEEDS_WORKER.has(row.state.name));

interface Job {
  readonly send: PlannedSend;
  readonly matter: Matter;
}

function clearWorld({ world }: Rig): void {
  const { state, api } = world;
  world.faults.clear();
  world.faults.release();
  for (const post of state.posts.values()) if (post.via !== "seed") state.deletePost(post.id);
  const seeds = state.messages.filter(({ via }) => via === "seed");
  state.messages.splice(0, state.messages.length, ...seeds);
  api.resetLimits();
  api.setCredits(1000);
}

/** @returns the presses that are stored already, by a life before this one */
async function layOutRows(rig: Rig, plan: Plan, jobs: readonly Job[]): Promise<Press[]> {
  const { world, matters, clock, desk } = rig;
  const now = clock.now();
  const { cases, customers } = rowsOfMatters(matters, now);
  const own = new Map(matters.map(({ account, accountId }) => [account, accountId]));
  const connected = [...own].filter((_, at) => (plan.accounts[at] ?? "none") !== "none");
  const grants = connected.map(([handle, accountId], at) => {
    const given = world.api.grant({ accountId, clientId: "aside-client-id" });
    return {
      handle,
      userId: accountId,
      clientId: "aside-client-id",
      accessToken: given.access_token,
      refreshToken: given.refresh_token,
      expiresAt: now + (plan.accounts[at] === "expired" ? -1000 : 7_200_000),
      scopes: given.scope.split(" "),
    };
  });
  const accounts = connected.map(([handle], at) => ({
    handle,
    shownHandle: handle,
    userId: own.get(handle),
    seenAt: now,
    connected: { at: now, scopes: grants[at]?.scopes ?? [] },
  }));
  // Each text stands in the panel's box, as it does when one presses.
  const drafts = jobs.map(({ send, matter }) => ({
    id: `${matter.caseId}/${send.channel}`,
    text: send.text,
    at: now,
  }));
  const settings = [
    { key: "clientId", value: "aside-client-id" },
    { key: "holdPublic", value: plan.hold },
    { key: "holdDm", value: plan.hold },
  ];
  await layOut(desk, "aside-vault", { tokens: grants });
  const tables: Tables = { cases, customers, accounts, drafts, settings };
  if (plan.kind !== "migration") {
    await layOut(desk, "aside", tables);
    return [];
  }
  const old = jobs.map((job, at) => oldRow(rig, job, at, now));
  await setAlarm(desk);
  await makeFirstVersion(desk, migration0001.stores, { ...tables, sends: old });
  return jobs.map(({ send, matter }, at) => ({
    ...pressOf(send, matter, old[at]?.id ?? ""),
    confirmed: true,
  }));
}

/** A send that an older Aside has left in the middle of its way: before the call, in it, or when X had it. */
function oldRow({ world }: Rig, { send, matter }: Job, at: number, now: number): Send {
  const id = `old-${at}-${send.text.replaceAll(/\W+/g, "-")}`.slice(0, 60);
  // Who was called for was known by then.
  const row = newSend(intentOf(send, { ...matter, known: true }, id), now - 60_000);
  const life = [{ name: "drafted", at: now - 60_000 }] as const;
  if (at % 3 === 0) return { ...row, state: { name: "queued" }, updatedAt: now - 59_000, life };
  if (at % 3 === 1) {
    const { accountId: by, customerId, tweetId } = matter;
    if (send.channel === "public")
      world.state.addPost({ authorId: by, text: send.text, inReplyTo: tweetId, via: "api" });
    else
      world.state.addMessage({
        senderId: by,
        recipientId: customerId,
        text: send.text,
        via: "api",
      });
  }
  const since = now - 1000;
  return {
    ...row,
    state: { name: "calling", owner: "an older life", since },
    updatedAt: since,
    life: [...life, { name: "queued", at: since }, { name: "leased", at: since }],
  };
}

/** What the person must have said before a first message goes out by the API. */
const REASON = { rule: "unasked", level: "block", sentAnyway: "They rang us" } as const;

function intentOf({ channel, route, text }: PlannedSend, matter: Matter, id: string) {
  const { account, customer, caseId, tweetId, customerId, known } = matter;
  const target =
    channel === "public"
      ? ({ kind: "tweet", tweetId, author: customer } as const)
      : ({ kind: "person", handle: customer, ...(known && { userId: customerId }) } as const);
  return { id, caseId, account, customer, channel, route, target, text, warnings: [REASON] };
}

function pressOf({ channel, route, text }: PlannedSend, matter: Matter, id: string) {
  const { caseId, accountId: by, tweetId, customerId } = matter;
  return { id, caseId, channel, route, text, by, to: channel === "public" ? tweetId : customerId };
}

async function pressOne(
  rig: Rig,
  calm: () => Promise<void>,
  send: PlannedSend,
  matter: Matter,
  presses: Press[],
): Promise<void> {
  const press = async (desk: () => PlainPage) => {
    const id = crypto.randomUUID();
    const { caseId } = matter;
    const { channel, route, text } = send;
    const body = { id, caseId, channel, route, text, warnings: [REASON] };
    let confirmed = false;
    for (let time = 0; time < (send.again ? 4 : 1) && !confirmed; time += 1) {
      if (time > 0) await pause(150);
      await calm();
      const reply = await pressed(desk, calm, "panel/send", body);
      if (reply === undefined) continue;
      // "double": this very wish has a row already, under another press.
      if ("problem" in reply) {
        if (reply.problem === "double") break;
        continue;
      }
      confirmed = true;
    }
    presses.push({ ...pressOf(send, matter, id), confirmed });
  };
  const both = [() => rig.desk, () => rig.otherDesk];
  await Promise.all((send.twice ? both : both.slice(0, 1)).map(press));
}

/** @returns undefined when nobody answered */
async function pressed(
  desk: () => PlainPage,
  calm: () => Promise<void>,
  aside: string,
  body: unknown,
): Promise<{ send?: unknown; problem?: string } | undefined> {
  await calm();
  // The page itself may be closed under the press.
  const reply = await ask(desk(), aside, body).catch(() => undefined);
  return reply?.ok ? (reply.answer as { send?: unknown }) : undefined;
}

function evidenceOf(
  { world, calls, matters }: Rig,
  kept: Kept,
  presses: readonly Press[],
  jobs: readonly Job[],
): Omit<Evidence, "disturbed"> {
  const { state } = world;
  const own = new Set(matters.map(({ accountId }) => accountId));
  const posts = [...state.posts.values()]
    .filter(({ authorId, via, deleted }) => own.has(authorId) && via !== "seed" && !deleted)
    .map(({ authorId: by, inReplyTo: to = "", text }) => ({ by, to, text }));
  const messages = state.messages
    .filter(({ senderId, via }) => own.has(senderId) && via !== "seed")
    .map(({ senderId: by, recipientId: to, text }) => ({ by, to, text }));
  const ownerOf = new Map(matters.map(({ customerId, accountId }) => [customerId, accountId]));
  const looks = calls.flatMap(({ on, came }): Look[] => {
    const by = /^GET \/2\/users\/(\d+)\/tweets$/.exec(on)?.[1];
    if (by !== undefined) return [{ by, channel: "public", came }];
    const to = /^GET \/2\/dm_conversations\/with\/(\d+)\/dm_events$/.exec(on)?.[1];
    if (to === undefined) return [];
    return [{ by: ownerOf.get(to) ?? "", channel: "dm", to, came }];
  });
  const renewed = calls.filter(({ on }) => on === "POST /2/oauth2/token");
  const signedOut = renewed.some(({ came }) => came !== 200) ? own : new Set<string>();
  const shown = new Set(
    jobs
      .filter(({ matter }) => state.messagesBetween(matter.accountId, matter.customerId).length > 0)
      .map(({ matter }) => `${matter.accountId}/${matter.customerId}`),
  );
  return {
    presses,
    rows: kept.sends,
    drafts: kept.drafts,
    standing: [...posts, ...messages],
    looks,
    signedOut,
    shown,
  };
}
