import { migration0001 } from "../../lib/db/migrations/0001.ts";
import { newSend, type Send } from "../../lib/sends/index.ts";
import { layOut, makeFirstVersion, setAlarm, type Tables } from "./desk.ts";
import type { Press } from "./judge.ts";
import type { Plan, PlannedSend } from "./plan.ts";
import type { Rig } from "./rig.ts";
import { rowsOfMatters, type Matter } from "./setting.ts";

export interface Job {
  readonly send: PlannedSend;
  readonly matter: Matter;
}

/**
 * What stands in the stores when a run begins: accounts, cases, drafts, and where the database is an old
 * one, sends in the middle of their way.
 * @returns the presses that are stored already, by a life before this one
 */
export async function layOutRows(rig: Rig, plan: Plan, jobs: readonly Job[]): Promise<Press[]> {
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
  // Two panels on the same case.
  const [first] = jobs;
  const views = plan.panels
    ? (await rig.windows()).map((windowId) => ({
        windowId,
        caseId: first?.matter.caseId,
        customerId: `${first?.matter.account}/${first?.matter.customer}`,
        at: now,
      }))
    : [];
  const tables: Tables = { cases, customers, accounts, drafts, settings, views };
  if (plan.kind !== "migration") {
    await layOut(desk, "aside", tables);
    if (plan.panels) await rig.reloadDesks();
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
export const REASON = { rule: "unasked", level: "block", sentAnyway: "They rang us" } as const;

function intentOf({ channel, route, text }: PlannedSend, matter: Matter, id: string) {
  const { account, customer, caseId, tweetId, customerId, known } = matter;
  const target =
    channel === "public"
      ? ({ kind: "tweet", tweetId, author: customer } as const)
      : ({ kind: "person", handle: customer, ...(known && { userId: customerId }) } as const);
  return { id, caseId, account, customer, channel, route, target, text, warnings: [REASON] };
}

export function pressOf({ channel, route, text }: PlannedSend, matter: Matter, id: string) {
  const { caseId, accountId: by, tweetId, customerId } = matter;
  return { id, caseId, channel, route, text, by, to: channel === "public" ? tweetId : customerId };
}
