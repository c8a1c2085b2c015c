import type { CallOutcome, Refusal, UnknownWhy } from "../sends/index.ts";
import { freeAgainAt } from "./limits.ts";
import { BY_CODE, BY_TYPE, BY_WORDS, meaningFor, type Meaning } from "./refusals.ts";
import { answerOf, CutError } from "./transport.ts";
import type { Answer, CallKind } from "./types.ts";

/** X's own words are kept for the details; more than this many characters is no explanation. */
const DETAIL_MAX = 300;

/**
 * What an answer of X means for a send. Pure, and total: any status, any body.
 *
 * Accepted takes a 2xx and the new id. Refused takes a 4xx, or a 2xx that names a known problem and
 * has no data: X did nothing. Everything else is unknown: 5xx, redirects, yes without an id.
 * @param now ms since 1970, when the answer came
 */
export function classify(answer: Answer, call: CallKind, now: number): CallOutcome {
  const { status, body } = answer;
  if (status >= 200 && status < 300) return fromYes(answer, call, now);
  if (status === 408) return unknown("timeOut");
  if (status < 400 || status > 499 || !Number.isInteger(status)) {
    return unknown(status >= 500 ? "serverError" : "nonsense");
  }
  const meaning = byStatus(status) ?? problemIn(body, call) ?? fallback(status, call);
  if (meaning === "broken") return unknown("serverError");
  return { kind: "refused", refusal: refusal(meaning, answer, now) };
}

/**
 * What a failed call means.
 * @param error whatever the transport or the library threw
 */
export function classifyError(error: unknown, call: CallKind, now: number): CallOutcome {
  if (error instanceof CutError) return unknown(error.why);
  const answer = answerOf(error);
  // Something else broke between the decision to call and the answer: nobody knows how far it came.
  return answer ? classify(answer, call, now) : unknown("nonsense");
}

function fromYes(answer: Answer, call: CallKind, now: number): CallOutcome {
  const remoteId = newId(answer.body, call);
  if (remoteId !== undefined) return { kind: "accepted", remoteId };
  const data = record(answer.body)?.["data"];
  const problem = data === undefined ? problemIn(answer.body, call) : undefined;
  if (problem === undefined || problem === "broken" || problem === "other") {
    return unknown("nonsense");
  }
  return { kind: "refused", refusal: refusal(problem, answer, now) };
}

/** The id of what was made: `data.id` of a post, `data.dm_event_id` of a message. */
function newId(body: unknown, call: CallKind): string | undefined {
  const data = record(record(body)?.["data"]);
  const id = call === "dm" ? data?.["dm_event_id"] : data?.["id"];
  return typeof id === "string" && /^\d{1,19}$/.test(id) ? id : undefined;
}

/** The statuses that say it all. */
function byStatus(status: number): Meaning | undefined {
  if (status === 401) return "signedOut";
  if (status === 402) return "noCredits";
  if (status === 420 || status === 429) return "rateLimited";
  return undefined;
}

function fallback(status: number, call: CallKind): Meaning {
  if (status === 400) return "invalid";
  if (status === 404 || status === 410) {
    return call === "reply" ? "tweetGone" : "notFound";
  }
  return status === 413 ? "tooLong" : "other";
}

/** What the body names: its sentences first, for they are the most exact; then codes; then types. */
function problemIn(body: unknown, call: CallKind): Meaning | undefined {
  const problems = problemsOf(body);
  const bySentence = BY_WORDS.find(([words]) =>
    problems.some((p) => p.words.some((w) => words.test(w))),
  );
  if (bySentence) return meaningFor(bySentence[1], call);
  for (const { code } of problems) {
    const meaning = code === undefined ? undefined : meaningFor(BY_CODE[code], call);
    if (meaning) return meaning;
  }
  for (const { type } of problems) {
    const meaning = type === undefined ? undefined : meaningFor(own(BY_TYPE, type), call);
    if (meaning) return meaning;
  }
  return undefined;
}

interface Problem {
  /** A bare title says little ("Forbidden"), so it counts only where nothing else is said. */
  readonly words: readonly string[];
  readonly code?: number;
  readonly type?: string;
}

/** Both shapes: the problem itself, and each entry of `errors`. */
function problemsOf(body: unknown): readonly Problem[] {
  const top = record(body);
  if (!top) return [];
  const errors: unknown[] = Array.isArray(top["errors"]) ? top["errors"].slice(0, 20) : [];
  return [top, ...errors]
    .map(record)
    .filter((entry) => entry !== undefined)
    .map(problem);
}

function problem({ detail, message, title, reason, type, code }: Record<string, unknown>): Problem {
  const said = [detail, message, reason].filter((word) => typeof word === "string");
  return {
    words: said.length === 0 && typeof title === "string" ? [title] : said,
    ...(typeof code === "number" ? { code } : {}),
    ...(typeof type === "string" ? { type: /[^/#]*$/.exec(type)?.[0] ?? "" } : {}),
  };
}

function refusal(kind: Exclude<Meaning, "broken">, answer: Answer, now: number): Refusal {
  const detail = problemsOf(answer.body).flatMap((problem) => problem.words)[0];
  const until = kind === "rateLimited" ? freeAgainAt(answer.headers, now) : undefined;
  return {
    kind,
    status: answer.status,
    ...(detail === undefined ? {} : { detail: detail.slice(0, DETAIL_MAX) }),
    ...(until === undefined ? {} : { until }),
  };
}

function unknown(why: UnknownWhy): CallOutcome {
  return { kind: "unknown", why };
}

/** The body as a record; undefined for null, arrays and everything else. */
function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
