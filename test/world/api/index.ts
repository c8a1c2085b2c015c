import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fault, WorldState } from "../types.ts";
import { readBody } from "./body.ts";
import type { Body } from "./body.ts";
import { createCalls } from "./calls.ts";
import type { Stage } from "./calls.ts";
import { createConsent, known } from "./consent.ts";
import { createPost } from "./create-post.ts";
import { directMessages } from "./direct-messages.ts";
import { createFaults } from "./faults.ts";
import { createLimiter } from "./limits.ts";
import { createPurse } from "./money.ts";
import { answerRevoke, answerToken } from "./oauth.ts";
import { posts } from "./posts.ts";
import * as problems from "./problems.ts";
import { createTokens } from "./tokens.ts";
import type { Answer, ApiOptions, Call, Endpoint, Scope } from "./types.ts";
import { users } from "./users.ts";

export type { Stage } from "./calls.ts";
export type * from "./types.ts";

// Fixed paths stand before those with a name in them.
const endpoints: readonly Endpoint[] = [...users, createPost, ...posts, ...directMessages];

function find(method: string, path: string) {
  const given = path.split("/");
  let otherMethod = false;
  for (const endpoint of endpoints) {
    const [wantedMethod, pattern = ""] = endpoint.on.split(" ");
    const wanted = pattern.split("/");
    const values: Record<string, string> = {};
    const fits =
      wanted.length === given.length &&
      wanted.every((part, at) => {
        if (!part.startsWith(":")) return part === given[at];
        values[part.slice(1)] = decodeURIComponent(given[at] ?? "");
        return true;
      });
    if (fits && wantedMethod === method) return { endpoint, values };
    otherMethod ||= fits;
  }
  return otherMethod ? "otherMethod" : undefined;
}

/** The half of the world that answers as api.x.com, over the same state as the site. */
export function createApi(state: WorldState, options: ApiOptions = {}) {
  const { now } = state;
  const tokens = createTokens(now);
  const purse = createPurse(now, options.credits ?? 25);
  const limiter = createLimiter(now);
  const faults = createFaults();
  const log = createCalls();

  const answer = (call: Call, body: Body, req: IncomingMessage, skewMs: number): Answer => {
    if (call.path === "/2/oauth2/token" || call.path === "/2/oauth2/revoke") {
      if (call.method !== "POST") return problems.methodNotAllowed();
      return call.path.endsWith("token") ? answerToken(tokens, body) : answerRevoke(tokens, body);
    }
    const found = find(call.method, call.path);
    if (found === "otherMethod") return problems.methodNotAllowed();
    if (!found) return problems.notFound();
    const bearer = /^Bearer (.+)$/.exec(req.headers.authorization ?? "")?.[1];
    const grant = bearer === undefined ? undefined : tokens.holder(bearer);
    if (!grant) return problems.unauthorized();
    call.accountId = grant.accountId;
    const { endpoint, values } = found;
    if (!endpoint.scopes.every((scope) => grant.scopes.includes(scope)))
      return problems.forbidden();
    const limits = options.limits?.[endpoint.on] ?? endpoint.limits;
    const { full, headers } = limiter.take(
      endpoint.on,
      limits,
      grant.accountId,
      grant.clientId,
      skewMs,
    );
    if (full) return { ...problems.tooMany(), headers };
    if (purse.empty) return { ...problems.noCredits(), headers };
    if (body.kind === "bad") return { ...problems.invalidRequest(body.why), headers };
    if (call.method === "POST" && body.kind !== "json")
      return { ...problems.invalidRequest("The request body must be JSON."), headers };
    const given = endpoint.handle({
      state,
      options,
      dialect: options.dialect ?? "legacy",
      accountId: grant.accountId,
      path: values,
      query: new URL(req.url ?? "/", "https://api.x.com").searchParams,
      body: body.kind === "json" ? body.value : undefined,
    });
    const bill = purse.pay(given.status < 300 ? (given.cost ?? []) : []);
    call.cost = bill.milli / 1000;
    call.paidReads = bill.reads;
    return { ...given, headers };
  };

  const write = (res: ServerResponse, call: Call, given: Answer, skewMs: number, text?: string) => {
    const isProblem = given.status >= 400 && !call.path.startsWith("/2/oauth2/");
    res.sendDate = false;
    res
      .writeHead(given.status, {
        "content-type": `application/${isProblem ? "problem+json" : "json"}; charset=utf-8`,
        date: new Date(now() + skewMs).toUTCString(),
        "x-transaction-id": randomBytes(8).toString("hex"),
        "api-version": "2.167",
        "x-access-level": "read-write-directmessages",
        "cache-control": "no-cache, no-store",
        ...given.headers,
      })
      .end(text ?? JSON.stringify(given.body));
    call.outcome = "answered";
  };

  const cut = (req: IncomingMessage, call: Call) => {
    call.outcome = "cut";
    req.socket.destroy();
  };

  /** After all is done: what of it gets through. */
  const deliver = async (
    req: IncomingMessage,
    res: ServerResponse,
    call: Call,
    given: Answer,
    does: Fault["does"] | undefined,
    skewMs: number,
  ) => {
    if (does?.kind === "cutAfter") return cut(req, call);
    if (does?.kind === "cutHalfway") {
      res.writeHead(given.status, { "content-type": "application/json", "content-length": 1000 });
      await new Promise<void>((written) => res.write('{"data":', () => written()));
      return cut(req, call);
    }
    if (does?.kind === "hang") {
      call.outcome = "hanging";
      await faults.released();
    }
    if (does?.kind === "delay") await new Promise((go) => setTimeout(go, does.ms).unref());
    write(res, call, given, skewMs, does?.kind === "garbage" ? does.body : undefined);
  };

  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? "/", "https://api.x.com");
    const call: Call = {
      method: req.method ?? "GET",
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      hasAuth: req.headers.authorization !== undefined,
      at: now(),
      headers: Object.fromEntries(
        Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
      ),
      outcome: "pending",
      committed: false,
      cost: 0,
      paidReads: 0,
    };
    log.calls.push(call);
    const body = await readBody(req);
    if (body.kind === "json") call.body = body.value;
    if (body.kind === "form") call.body = Object.fromEntries(body.value);
    // No CORS: X's API knows no preflight.
    if (call.method === "OPTIONS") {
      call.status = 405;
      return write(res, call, problems.methodNotAllowed(), 0);
    }
    const { does, skewMs } = faults.meet(call.method, call.path);
    await log.pass("before", call);
    if (does?.kind === "cutBefore") return cut(req, call);
    const given: Answer =
      does?.kind === "status"
        ? { status: does.status, body: does.body, ...(does.headers && { headers: does.headers }) }
        : answer(call, body, req, skewMs);
    call.status = given.status;
    call.committed = given.createdId !== undefined;
    if (given.createdId !== undefined) call.createdId = given.createdId;
    await log.pass("after", call);
    return deliver(req, res, call, given, does, skewMs);
  };

  return {
    handle,
    /** Answers `https://x.com/i/oauth2/authorize`. */
    consent: createConsent(state, tokens, options),
    faults,
    calls: log.calls,
    onCall: log.onCall,
    waitForCall: log.waitForCall,
    holdCall: (pattern: string, stage: Stage) => log.holdCall(pattern, stage),
    /** US dollars. */
    get spent() {
      return purse.spent;
    },
    get credits() {
      return purse.credits;
    },
    setCredits: (dollars: number) => purse.set(dollars),
    resetLimits: limiter.reset,
    /** Tokens without the page, for tests that are about something else. */
    grant(given: { accountId?: string; clientId?: string; scopes?: readonly Scope[] } = {}) {
      return tokens.issue({
        accountId: given.accountId ?? state.viewerId,
        clientId: given.clientId ?? "test-client",
        scopes: given.scopes ?? (Object.keys(known) as Scope[]),
      });
    },
    expireTokens: () => tokens.expireAll(),
    revokeTokens: () => tokens.revokeAll(),
  };
}

export type Api = ReturnType<typeof createApi>;
