import type { TwitterApiv2 } from "twitter-api-v2";
import type { Handle } from "../customers/index.ts";
import {
  COUNTED_READS,
  costOf,
  costOfRead,
  type CallOutcome,
  type CountedRead,
  type Cost,
  type PaidAction,
  type ReadKind,
  type Refusal,
  type RefusalKind,
  type Slip,
} from "../sends/index.ts";
import { classify, classifyError } from "./classify.ts";
import { clientFor } from "./client.ts";
import { discreet } from "./discreet.ts";
import { heardIn, timeOnX } from "./limits.ts";
import { answerOf } from "./transport.ts";
import type { Answer, CallKind, Grant, NoGrant, Read, TokenSource, XApiWorld } from "./types.ts";

/** Who may call X for an account, and how a call goes. */
export interface Caller {
  /** A grant with these scopes, or why nothing can be called. Nothing has been sent to X then. */
  ready(
    account: Handle,
    scopes: readonly string[],
  ): Promise<{ grant: Grant } | { refusal: Refusal }>;
  /**
   * One attempt; a 401 renews the token for the next time, and is not followed by another attempt.
   * It is told as signed out only if the renewal says so.
   */
  write(account: Handle, grant: Grant, pays: PaysToWrite, make: Make): Promise<CallOutcome>;
  /**
   * One read, and after a 401 one more with a new token. None where the person's budget does not cover
   * what it can cost.
   */
  read<T>(
    account: Handle,
    scopes: readonly string[],
    pays: Pays,
    make: Make,
    parse: Parse<T>,
  ): Promise<Read<T>>;
  /** What X's clock said in its last answer, and ours when it came; undefined before the first. */
  lastTime():
    | { readonly onX: number; readonly ours: number; readonly steady: number | undefined }
    | undefined;
}

/** What a read costs, where fewer results are asked for than usual. */
export type Pays = Extract<PaidAction, { kind: ReadKind }>;

export type PaysToWrite = Extract<PaidAction, { kind: "publicReply" | "dm" }>;

type Make = (client: TwitterApiv2, grant: Grant) => Promise<unknown>;
/** @returns undefined for what is not understood */
type Parse<T> = (body: unknown, answer: Answer) => T | undefined;

export function createCaller(world: XApiWorld, tokens: TokenSource): Caller {
  let last: ReturnType<Caller["lastTime"]>;
  return { ready, write, read, lastTime: () => last };

  async function ready(
    account: Handle,
    scopes: readonly string[],
  ): Promise<{ grant: Grant } | { refusal: Refusal }> {
    // Without the permission a call would fail, and some would reach X all the same.
    if (world.mayCall && !(await world.mayCall())) return { refusal: { kind: "hostNotAllowed" } };
    const answer = await tokens.grant(account);
    if ("problem" in answer) return { refusal: { kind: refusalOf(answer.problem) } };
    const missing = scopes.filter((scope) => !answer.grant.scopes.includes(scope));
    if (missing.length > 0) return { refusal: { kind: "missingScope", detail: missing.join(" ") } };
    return answer;
  }

  async function write(
    account: Handle,
    grant: Grant,
    pays: PaysToWrite,
    make: Make,
  ): Promise<CallOutcome> {
    const money = await setAside(account, pays);
    const isDm = pays.kind === "dm";
    const { outcome, answer } = await attempt(grant, isDm ? "dm" : "reply", make);
    if (answer) world.onLimits?.(account, isDm ? "dm" : "post", heardIn(answer, world.now()));
    // Not waited for: what became of the send is to be written down first.
    if (outcome.kind !== "unknown") {
      void settle(money, outcome.kind === "accepted" ? costOf(pays) : FREE, outcome);
    }
    if (answer?.status !== 401) return outcome;
    const renewed = await tokens.renew(account, grant.accessToken);
    const out = "problem" in renewed && renewed.problem === "signedOut";
    return out ? outcome : { kind: "refused", refusal: puzzling(outcome) };
  }

  async function read<T>(
    account: Handle,
    scopes: readonly string[],
    pays: Pays,
    make: Make,
    parse: Parse<T>,
  ): Promise<Read<T>> {
    const start = await ready(account, scopes);
    if ("refusal" in start) return { problem: start.refusal };
    const counted = COUNTED_READS[pays.kind];
    const until = await closedUntil(account, counted);
    if (until !== undefined) return { problem: { kind: "rateLimited", until } };
    const money = await setAside(account, pays);
    if ("refusal" in money) return { problem: money.refusal };
    let { outcome, answer } = await attempt(start.grant, "read", make);
    const tell = () => answer && world.onLimits?.(account, counted, heardIn(answer, world.now()));
    tell();
    if (answer?.status === 401) {
      const renewed = await tokens.renew(account, start.grant.accessToken);
      if ("problem" in renewed) {
        await settle(money, FREE);
        return { problem: { kind: refusalOf(renewed.problem) } };
      }
      ({ outcome, answer } = await attempt(renewed.grant, "read", make));
      tell();
    }
    // Without an answer nobody knows whether X counted it.
    if (answer) {
      const cost = isYes(answer) ? costOfRead(pays.kind, resultsIn(answer.body)) : FREE;
      await settle(money, cost, outcome);
    }
    if (answer?.status === 401) return { problem: puzzling(outcome) };
    const value = answer && isYes(answer) ? parse(answer.body, answer) : undefined;
    return value === undefined ? { problem: problemOf(outcome, answer) } : { value };
  }

  /** Where nobody can say, X is asked. */
  async function closedUntil(account: Handle, counted: CountedRead): Promise<number | undefined> {
    try {
      return await world.closedUntil?.(account, counted);
    } catch {
      return undefined;
    }
  }

  /** What can't be written down holds back a read, but not what the person sends. */
  async function setAside(account: Handle, pays: PaidAction) {
    try {
      return (await world.purse?.open(account, pays)) ?? NOTHING;
    } catch {
      return { refusal: { kind: "other" } } as const;
    }
  }

  async function attempt(grant: Grant, kind: CallKind, make: Make) {
    let answer: Answer | undefined;
    try {
      await make(
        clientFor(grant.accessToken, world, (came) => {
          answer = came;
          const onX = timeOnX(came.headers);
          if (onX !== undefined) last = { onX, ours: world.now(), steady: world.steady?.() };
        }),
        grant,
      );
      const outcome: CallOutcome = answer
        ? classify(answer, kind, world.now())
        : { kind: "unknown", why: "nonsense" };
      return { outcome: discreet(outcome, grant.accessToken), answer };
    } catch (error) {
      answer = answerOf(error) ?? answer;
      const outcome = answer
        ? classify(answer, kind, world.now())
        : classifyError(error, kind, world.now());
      return { outcome: discreet(outcome, grant.accessToken), answer };
    }
  }
}

const FREE = { min: 0, max: 0 };
const NOTHING = { slip: undefined };

/** Writes down what a call came to. Where that fails, all that was set aside stays counted. */
async function settle(
  money: { readonly slip: Slip | undefined } | { readonly refusal: Refusal },
  cost: Cost,
  outcome?: CallOutcome,
): Promise<void> {
  const slip = "slip" in money ? money.slip : undefined;
  const empty = outcome?.kind === "refused" && outcome.refusal.kind === "noCredits";
  await (empty ? slip?.noCredits() : slip?.close(cost))?.catch(() => undefined);
}

/** X charges by the result: each entry of a list, or the one that was asked for. */
function resultsIn(body: unknown): number {
  const data = (body as { data?: unknown } | null)?.data;
  if (Array.isArray(data)) return data.length;
  return data === undefined ? 0 : 1;
}

function isYes({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/**
 * A 401 though the sign-in holds: X's token service says when an account is signed out, a 401 does
 * not. X has had days on which it answered 401 to everybody (2026-06-30).
 */
function puzzling(outcome: CallOutcome): Refusal {
  const refusal = outcome.kind === "refused" ? outcome.refusal : {};
  return { ...refusal, kind: "other" };
}

/** Why there is no grant, as the person is told it. Nothing was sent, so each is a refusal. */
function refusalOf(problem: NoGrant): RefusalKind {
  return problem === "serverError" || problem === "vaultBroken" ? "other" : problem;
}

/**
 * A read that brought nothing: nothing is at stake, so "unknown" is told as what stood in the way. A yes in
 * which there is no JSON is not X's API speaking, so its status tells nothing.
 */
function problemOf(outcome: CallOutcome, answer: Answer | undefined): Refusal {
  if (outcome.kind === "refused") return outcome.refusal;
  const isFromApi = answer && !(isYes(answer) && isNoJson(answer.body));
  const status = isFromApi ? { status: answer.status } : {};
  const cut =
    outcome.kind === "unknown" && (outcome.why === "networkCut" || outcome.why === "timeOut");
  return { kind: cut ? "offline" : "other", ...status };
}

/** A page, half an answer, or nothing. */
function isNoJson(body: unknown): boolean {
  return body === null || typeof body !== "object";
}
