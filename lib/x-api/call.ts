import type { TwitterApiv2 } from "twitter-api-v2";
import type { Handle } from "../customers/index.ts";
import type { CallOutcome, Refusal, RefusalKind } from "../sends/index.ts";
import { classify, classifyError } from "./classify.ts";
import { clientFor } from "./client.ts";
import { heardIn } from "./limits.ts";
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
  write(account: Handle, grant: Grant, kind: "reply" | "dm", make: Make): Promise<CallOutcome>;
  /** One read, and after a 401 one more with a new token. */
  read<T>(
    account: Handle,
    scopes: readonly string[],
    make: Make,
    parse: Parse<T>,
  ): Promise<Read<T>>;
}

type Make = (client: TwitterApiv2, grant: Grant) => Promise<unknown>;
/** @returns undefined for what is not understood */
type Parse<T> = (body: unknown, answer: Answer) => T | undefined;

export function createCaller(world: XApiWorld, tokens: TokenSource): Caller {
  return { ready, write, read };

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
    kind: "reply" | "dm",
    make: Make,
  ): Promise<CallOutcome> {
    const { outcome, answer } = await attempt(grant, kind, make);
    if (answer) {
      world.onLimits?.(account, kind === "dm" ? "dm" : "post", heardIn(answer, world.now()));
    }
    if (answer?.status !== 401) return outcome;
    const renewed = await tokens.renew(account, grant.accessToken);
    const out = "problem" in renewed && renewed.problem === "signedOut";
    return out ? outcome : { kind: "refused", refusal: puzzling(outcome) };
  }

  async function read<T>(
    account: Handle,
    scopes: readonly string[],
    make: Make,
    parse: Parse<T>,
  ): Promise<Read<T>> {
    const start = await ready(account, scopes);
    if ("refusal" in start) return { problem: start.refusal };
    let { outcome, answer } = await attempt(start.grant, "read", make);
    if (answer?.status === 401) {
      const renewed = await tokens.renew(account, start.grant.accessToken);
      if ("problem" in renewed) return { problem: { kind: refusalOf(renewed.problem) } };
      ({ outcome, answer } = await attempt(renewed.grant, "read", make));
    }
    if (answer?.status === 401) return { problem: puzzling(outcome) };
    const value = answer && isYes(answer) ? parse(answer.body, answer) : undefined;
    return value === undefined ? { problem: problemOf(outcome, answer) } : { value };
  }

  async function attempt(grant: Grant, kind: CallKind, make: Make) {
    let answer: Answer | undefined;
    try {
      await make(
        clientFor(grant.accessToken, world, (came) => (answer = came)),
        grant,
      );
      const outcome: CallOutcome = answer
        ? classify(answer, kind, world.now())
        : { kind: "unknown", why: "nonsense" };
      return { outcome, answer };
    } catch (error) {
      answer = answerOf(error) ?? answer;
      const outcome = answer
        ? classify(answer, kind, world.now())
        : classifyError(error, kind, world.now());
      return { outcome, answer };
    }
  }
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

/** A read that brought nothing: nothing is at stake, so "unknown" is told as what stood in the way. */
function problemOf(outcome: CallOutcome, answer: Answer | undefined): Refusal {
  if (outcome.kind === "refused") return outcome.refusal;
  const status = answer ? { status: answer.status } : {};
  const cut =
    outcome.kind === "unknown" && (outcome.why === "networkCut" || outcome.why === "timeOut");
  return { kind: cut ? "offline" : "other", ...status };
}
