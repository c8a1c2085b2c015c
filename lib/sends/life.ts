import { lookedInVain } from "./rests.ts";
import { arrived, settled } from "./states.ts";
import type { CallOutcome, Refusal, Route, Send, SendEvent, SendState, StateOf } from "./types.ts";

/** What an event came to. `send` is a new row; the one given is never changed. */
export type Transition =
  | { readonly ok: true; readonly send: Send }
  | { readonly ok: false; readonly why: NotPossible };

/**
 * Why an event changes nothing.
 * - `settled`: the send's life is over;
 * - `notNow`: the event has no meaning in this state;
 * - `wrongRoute`: the event belongs to another route;
 * - `wrongOwner`: another life of the worker holds the lease.
 */
export type NotPossible = "settled" | "notNow" | "wrongRoute" | "wrongOwner";

/** What happens next: a new state, the same one with other particulars or a better target, or nothing. */
type Next = SendState | { readonly stays: SendState } | { readonly address: string } | NotPossible;

type Of<K extends SendEvent["kind"]> = Extract<SendEvent, { kind: K }>;

/**
 * The life of a send (see `sends.design.md`): pure and total, so every event in every state has a
 * defined outcome.
 * @param now ms since 1970
 */
export function transition(send: Send, event: SendEvent, now: number): Transition {
  if (settled(send)) return { ok: false, why: "settled" };
  const routes = Object.hasOwn(ROUTES, event.kind) ? ROUTES[event.kind] : [];
  if (!routes.includes(send.route)) return { ok: false, why: "wrongRoute" };
  const next = after(send.state, event, send.route, now);
  if (typeof next === "string") return { ok: false, why: next };
  if ("address" in next) return { ok: true, send: addressed(send, next.address) };
  if ("stays" in next) return { ok: true, send: { ...send, state: next.stays } };
  const onX = event.kind === "calling" ? event.onX : undefined;
  return { ok: true, send: { ...moved(send, next, now), ...(onX && { callOnX: onX }) } };
}

const HAND: readonly Route[] = ["draft", "link"];
const API: readonly Route[] = ["api"];
const ANY: readonly Route[] = ["draft", "link", "api"];

/** The routes on which an event can happen at all. */
const ROUTES: Readonly<Record<SendEvent["kind"], readonly Route[]>> = {
  inserted: ["draft"],
  opened: ["link"],
  seen: HAND,
  notSeen: HAND,
  abandoned: ANY,
  held: API,
  queued: API,
  waits: API,
  leased: API,
  leaseLost: API,
  addressed: API,
  calling: API,
  orphaned: API,
  outcome: API,
  looked: API,
  personSays: ANY,
};

function after(state: SendState, event: SendEvent, route: Route, now: number): Next {
  switch (state.name) {
    case "drafted":
      return route === "api" ? afterDrafted(event) : byHand(state, event);
    case "inserted":
    case "opened":
    case "unconfirmed":
      return byHand(state, event);
    case "held":
      return afterHeld(event);
    case "queued":
      return afterQueued(event);
    case "leased":
      return afterLeased(state, event, now);
    case "calling":
      return afterCalling(event, now);
    case "unknown":
    case "asked":
      return afterUnknown(state, event, now);
    default:
      // The rest is over, or was written by an Aside that knows more.
      return "settled";
  }
}

function afterDrafted(event: SendEvent): Next {
  if (event.kind === "held") return held(event);
  if (event.kind === "queued") return { name: "queued" };
  return beforeCall(event);
}

function afterQueued(event: SendEvent): Next {
  switch (event.kind) {
    case "waits":
      return { stays: { name: "queued", ...(event.wait && { wait: event.wait }) } };
    case "leased":
      return { name: "leased", owner: event.owner, until: event.until };
    default:
      return beforeCall(event);
  }
}

function afterHeld(event: SendEvent): Next {
  if (event.kind === "queued") return { name: "queued" };
  // The hold begins anew, or the browser's clock was set: the send is held as before.
  if (event.kind === "held") return { stays: held(event) };
  return beforeCall(event);
}

function held({ until, ms }: Of<"held">): StateOf<"held"> {
  return { name: "held", until, ms };
}

/** Whatever happens before the call, X knows nothing of the send yet. */
function beforeCall(event: SendEvent): Next {
  if (event.kind === "abandoned") return { name: "abandoned", why: event.why };
  if (event.kind === "outcome" && event.outcome.kind === "refused") return settledBy(event.outcome);
  return "notNow";
}

function afterLeased(state: StateOf<"leased">, event: SendEvent, now: number): Next {
  switch (event.kind) {
    case "leaseLost":
      return { name: "queued" };
    case "addressed":
      return { address: event.userId };
    case "calling":
      if (event.owner !== state.owner) return "wrongOwner";
      return { name: "calling", owner: event.owner, since: now };
    default:
      return beforeCall(event);
  }
}

/** From here on only an answer, or the lack of one, counts: the call can't be taken back. */
function afterCalling(event: SendEvent, now: number): Next {
  if (event.kind === "orphaned") return { name: "unknown", why: "workerDied", since: now };
  if (event.kind !== "outcome") return "notNow";
  // A browser may repeat a request by itself when a re-used connection ends without an answer
  // (Chromium does, with posts too). The words that X already has may then be this send's own.
  if (isDuplicate(event.outcome)) return { name: "unknown", why: "duplicate", since: now };
  if (event.outcome.kind !== "unknown") return settledBy(event.outcome);
  return { name: "unknown", why: event.outcome.why, since: now };
}

function isDuplicate(outcome: CallOutcome): boolean {
  return outcome.kind === "refused" && outcome.refusal.kind === "duplicate";
}

function afterUnknown(
  state: StateOf<"unknown"> | StateOf<"asked">,
  event: SendEvent,
  now: number,
): Next {
  switch (event.kind) {
    case "outcome": // the answer came after all, to a life that was thought dead
      return event.outcome.kind === "unknown" ? "notNow" : settledBy(event.outcome);
    case "looked":
      return afterLook(state, event, now);
    case "personSays":
      return event.sent
        ? { name: "accepted", by: "person" }
        : { name: "refused", refusal: { kind: "personSaysNo" } };
    default:
      return "notNow";
  }
}

function afterLook(
  state: StateOf<"unknown"> | StateOf<"asked">,
  { finding }: Of<"looked">,
  now: number,
): Next {
  switch (finding.kind) {
    case "found":
      return { name: "accepted", remoteId: finding.remoteId, by: "look" };
    case "absent":
      return {
        name: "refused",
        refusal: { kind: state.why === "duplicate" ? "duplicate" : "notArrived" },
      };
    case "cannotTell":
      return askingAfter(state, finding.nearest);
    case "notNow": {
      if (state.name === "asked") return "notNow";
      const rest = lookedInVain(state, finding.until, now);
      return rest === undefined ? askingAfter(state) : { stays: { ...state, ...rest } };
    }
    default:
      return "notNow";
  }
}

function askingAfter(
  state: StateOf<"unknown"> | StateOf<"asked">,
  nearest?: StateOf<"asked">["nearest"],
): Next {
  const asked = { name: "asked", why: state.why, ...(nearest && { nearest }) } as const;
  if (state.name === "unknown") return asked;
  return nearest ? { stays: asked } : "notNow";
}

function byHand(state: SendState, event: SendEvent): Next {
  switch (event.kind) {
    case "inserted":
      if (state.name !== "drafted") return "notNow";
      return {
        name: "inserted",
        ...(event.besides && { besides: true }),
        ...(event.altered && { altered: true }),
      };
    case "opened":
      return state.name === "drafted" ? { name: "opened" } : "notNow";
    case "seen":
      return { name: "seen", by: event.by, ...remote(event.remoteId) };
    case "notSeen":
      return state.name === "unconfirmed" ? "notNow" : { name: "unconfirmed" };
    case "abandoned":
      return { name: "abandoned", why: event.why };
    case "personSays":
      return event.sent ? { name: "seen", by: "person" } : { name: "abandoned", why: "undone" };
    default:
      return "notNow";
  }
}

function settledBy(outcome: Exclude<CallOutcome, { kind: "unknown" }>): SendState {
  return outcome.kind === "accepted"
    ? { name: "accepted", by: "answer", remoteId: outcome.remoteId }
    : { name: "refused", refusal: cut(outcome.refusal) };
}

/** X's own words are kept for the details only, and they can be long. */
function cut(refusal: Refusal): Refusal {
  const { detail } = refusal;
  return detail === undefined || detail.length <= 300
    ? refusal
    : { ...refusal, detail: detail.slice(0, 300) };
}

function remote(remoteId: string | undefined): { remoteId?: string } {
  return remoteId === undefined ? {} : { remoteId };
}

function addressed(send: Send, userId: string): Send {
  if (send.target.kind !== "person") return send;
  return { ...send, target: { ...send.target, userId } };
}

function moved(send: Send, state: SendState, now: number): Send {
  const { openKey, ...rest } = send;
  const next = {
    ...rest,
    state,
    updatedAt: now,
    life: [...send.life, { name: send.state.name, at: send.updatedAt }],
  };
  const over = settled(next);
  return {
    ...next,
    text: over && send.channel === "dm" && send.keepText !== true ? null : send.text,
    ...(openKey !== undefined && keepsKey(next) && { openKey }),
  };
}

/**
 * While it can still go out, nobody sends the same words there again. Afterwards that holds for what stands
 * there: in public for good, since X refuses it as a duplicate; in private for a while (`mayGoAgain`).
 */
function keepsKey(send: Pick<Send, "state">): boolean {
  return !settled(send) || arrived(send);
}

/** A person in another window has not seen yet what went out there less than this many ms ago. */
const SAME_AGAIN_MS = 60_000;

/**
 * Whether words that hold their place may be sent there again: a private message may, once that is no press
 * that came too late to see the first.
 * @param now ms since 1970
 */
export function mayGoAgain(send: Send, now: number): boolean {
  return send.channel === "dm" && arrived(send) && Math.abs(now - send.updatedAt) >= SAME_AGAIN_MS;
}
