import { settled, type Send } from "../../lib/sends/index.ts";
import { until } from "../browser/wait.ts";
import type { PlainPage } from "./browser.ts";
import { ask, readKept, ring, type Kept } from "./desk.ts";
import { judge, type Evidence, type Look, type Press, type Verdict } from "./judge.ts";
import { createKiller, type Struck } from "./killer.ts";
import { layOutRows, pressOf, REASON, type Job } from "./laid-out.ts";
import type { Plan, PlannedSend } from "./plan.ts";
import type { Rig, SeenCall } from "./rig.ts";
import type { Matter } from "./setting.ts";

export interface RunResult extends Verdict {
  readonly plan: Plan;
  /** The kills that came about, in order. */
  readonly struck: readonly Struck[];
  /** Every point that was passed, as often as it was. */
  readonly passed: readonly string[];
  readonly rows: readonly Send[];
  /** What was asked of X, in order, as the worker saw it. */
  readonly calls: readonly SeenCall[];
  /** What of the own accounts stands on X, and since when. */
  readonly standing: readonly { readonly text: string; readonly at: number }[];
  /** How many cases and drafts stand in the tables in the end. */
  readonly beside: readonly [cases: number, drafts: number];
  readonly ms: number;
}

/** How long a run may take to come to rest after its last press. */
const REST_MS = 20_000;

/** Under these, what the page layer saw may not have come into the rows. */
const SHAKES: ReadonlySet<string> = new Set(["worker", "browser", "tabs", "disk"]);

/** How often the alarm rings. The browser's own would take a minute. */
const NUDGE_MS = 150;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** One run: what stands at the beginning is laid out, sends are pressed, things are killed, all comes to rest. */
export async function run(rig: Rig, plan: Plan): Promise<RunResult> {
  const began = performance.now();
  const { world } = rig;
  await rig.begin(plan.panels);
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
      if (job.send.route === "draft") {
        await postByHand(rig, calm, job, presses);
        continue;
      }
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
    const wasBusy = killer.busy();
    await killer.calm();
    // A browser that has to come up again takes its time.
    if (wasBusy || killer.busy()) end = performance.now() + REST_MS;
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
  const shaken = killer.struck.some(({ what }) => SHAKES.has(what));
  const { counts, wrong } = judge({ ...evidenceOf(rig, kept, presses, jobs), disturbed, shaken });
  return {
    plan,
    counts,
    wrong: unheard ? [...wrong, "a send waited, and no alarm would have waked the worker"] : wrong,
    struck: killer.struck,
    passed: [...rig.passed],
    rows: kept.sends,
    calls: [...rig.calls],
    standing: standingOn(rig).map(({ text, at }) => ({ text, at })),
    beside: [kept.cases, kept.drafts.length],
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
  return state.name === "unknown" ? (state.restMs ?? 30_000) : 0;
}

const atRest = (rows: readonly Send[]) =>
  rows.every((row) => settled(row) || !NEEDS_WORKER.has(row.state.name));

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

async function pressOne(
  rig: Rig,
  calm: () => Promise<void>,
  send: PlannedSend,
  matter: Matter,
  presses: Press[],
  windowId?: number,
): Promise<void> {
  const press = async (desk: () => PlainPage) => {
    const id = crypto.randomUUID();
    const { caseId } = matter;
    const { channel, route, text } = send;
    const where = windowId === undefined ? {} : { windowId };
    const body = { id, caseId, channel, route, text, warnings: [REASON], ...where };
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

/**
 * The text is put into X's box, and where it stands there, the person posts it. Whatever of it is closed or
 * killed under their hands stays away.
 */
async function postByHand(
  rig: Rig,
  calm: () => Promise<void>,
  { send, matter }: Job,
  presses: Press[],
): Promise<void> {
  const tab = await rig.openTweet(matter).catch(() => undefined);
  await pressOne(rig, calm, send, matter, presses, tab?.windowId);
  try {
    if (!(await tab?.holds(send.text))) return;
    await tab?.post();
    await until("the row to say so", 3_000, async () => {
      await calm();
      const { sends } = await readKept(rig.desk);
      return sends.every((row) => row.text !== send.text || settled(row)) || undefined;
    });
  } catch {
    // Somebody has closed it, or it is not seen: how it stands is judged by what is there in the end.
  }
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

/** What of the own accounts stands on X. */
function standingOn({ world, matters }: Pick<Rig, "world" | "matters">) {
  const { posts, messages } = world.state;
  const own = new Set(matters.map(({ accountId }) => accountId));
  return [
    ...[...posts.values()]
      .filter(({ authorId, via, deleted }) => own.has(authorId) && via !== "seed" && !deleted)
      .map(({ authorId: by, inReplyTo: to = "", text, createdAt }) => ({
        by,
        to,
        text,
        at: Date.parse(createdAt),
      })),
    ...messages
      .filter(({ senderId, via }) => own.has(senderId) && via !== "seed")
      .map(({ senderId: by, recipientId: to, text, createdAt }) => ({
        by,
        to,
        text,
        at: Date.parse(createdAt),
      })),
  ];
}

function evidenceOf(
  { world, calls, matters }: Rig,
  kept: Kept,
  presses: readonly Press[],
  jobs: readonly Job[],
): Omit<Evidence, "disturbed" | "shaken"> {
  const { state } = world;
  const own = new Set(matters.map(({ accountId }) => accountId));
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
    standing: standingOn({ world, matters }),
    looks,
    signedOut,
    shown,
  };
}
