import { ApiResponseError } from "twitter-api-v2";
import type { ITwitterApiClientPlugin, TwitterRateLimit } from "twitter-api-v2";
import type { Answer, CutWhy, XApiWorld } from "./types.ts";

/** How long X may take for an answer, in ms. Longer than X's own gateway waits, shorter than a worker lives. */
export const TIME_OUT = 20_000;

/** The call brought no answer; X may or may not have done what was asked. */
export class CutError extends Error {
  override readonly name = "CutError";
  readonly why: CutWhy;
  constructor(why: CutWhy, cause: unknown) {
    super(`X gave no answer: ${why}`, { cause });
    this.why = why;
  }
}

/** X said yes, but in words that are not JSON. */
export class NonsenseError extends Error {
  override readonly name = "NonsenseError";
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(`X answered ${answer.status} with something that is not JSON`);
    this.answer = answer;
  }
}

type RequestMaker = Parameters<
  NonNullable<ITwitterApiClientPlugin["onBeforeRequestConfig"]>
>[0]["client"];
type RequestParams = Parameters<
  NonNullable<ITwitterApiClientPlugin["onBeforeRequestConfig"]>
>[0]["params"];
interface ComputedRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/**
 * Lets twitter-api-v2 call X by fetch. The library's first hook may return the whole response, which
 * short-circuits its Node transport.
 *
 * One attempt, whatever happens: X's API has no idempotency key.
 * @throws {ApiResponseError} (from the library's call) when X answers anything but 2xx
 * @throws {CutError} when there was no answer
 * @throws {NonsenseError} when a 2xx answer is not JSON
 */
export function fetchTransport(
  world: Pick<XApiWorld, "fetch" | "deadline">,
  onAnswer: (answer: Answer) => void = () => {},
): ITwitterApiClientPlugin {
  return {
    async onBeforeRequestConfig({ client, params }) {
      const { url, method, headers, body } = computed(client, params);
      const answer = await once(world, url, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
      });
      onAnswer(answer);
      const rateLimit = rateLimits(answer.headers);
      if (answer.status >= 200 && answer.status < 300) {
        if (typeof answer.body === "string") throw new NonsenseError(answer);
        // The library's type wants a rate limit of the window; X may leave its headers out.
        return {
          data: answer.body,
          headers: answer.headers,
          ...(rateLimit ? { rateLimit } : {}),
        };
      }
      throw responseError(answer, rateLimit);
    },
  };
}

/** Protected in the library's types, but the one place where its final URL, headers and body are known. */
function computed(client: RequestMaker, params: RequestParams): ComputedRequest {
  const maker = client as unknown as { getHttpRequestArgs(params: RequestParams): ComputedRequest };
  return maker.getHttpRequestArgs(params);
}

/**
 * One HTTP exchange with X: no cookies, no cache, no referrer, no redirects (a redirected POST would
 * be a second attempt).
 * @throws {CutError}
 */
export async function once(
  world: Pick<XApiWorld, "fetch" | "deadline">,
  url: URL | string,
  init: RequestInit,
): Promise<Answer> {
  const signal = world.deadline?.(TIME_OUT) ?? AbortSignal.timeout(TIME_OUT);
  try {
    const response = await world.fetch(url, { ...init, ...QUIET, signal });
    const text = await response.text();
    return {
      status: response.status,
      body: parsed(text),
      headers: Object.fromEntries([...response.headers].map(([k, v]) => [k.toLowerCase(), v])),
    };
  } catch (cause) {
    throw new CutError(signal.aborted ? "timeOut" : "networkCut", cause);
  }
}

/** What every call to X has in common. */
export const QUIET = {
  credentials: "omit",
  cache: "no-store",
  referrerPolicy: "no-referrer",
  redirect: "error",
} as const satisfies RequestInit;

/** Parsed where it is JSON; null where there is nothing; else the text itself. */
function parsed(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

type Window = Omit<TwitterRateLimit, "day" | "userDay">;

function rateLimits(headers: Answer["headers"]): TwitterRateLimit | undefined {
  const near = windowOf(headers, "x-rate-limit");
  const day = windowOf(headers, "x-app-limit-24hour");
  const userDay = windowOf(headers, "x-user-limit-24hour");
  if (!near && !day && !userDay) return undefined;
  return {
    ...(near ?? { limit: Number.NaN, remaining: Number.NaN, reset: Number.NaN }),
    ...(day ? { day } : {}),
    ...(userDay ? { userDay } : {}),
  };
}

/** @returns undefined when X left one of the three headers out, or wrote no number into it. */
export function windowOf(headers: Answer["headers"], prefix: string): Window | undefined {
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) =>
    /^\d{1,12}$/.test(headers[`${prefix}-${name}`] ?? "")
      ? Number(headers[`${prefix}-${name}`])
      : undefined,
  );
  if (limit === undefined || remaining === undefined || reset === undefined) return undefined;
  return { limit, remaining, reset };
}

function responseError(answer: Answer, rateLimit: TwitterRateLimit | undefined): ApiResponseError {
  type Options = ConstructorParameters<typeof ApiResponseError>[1];
  const options = {
    code: answer.status,
    // The library looks into the body without asking whether there is one.
    data: typeof answer.body === "object" && answer.body !== null ? answer.body : {},
    headers: answer.headers,
    // Node's request and response; here the answer stands in their place, for `answerOf`.
    request: undefined,
    response: answer,
    ...(rateLimit ? { rateLimit } : {}),
  };
  return new ApiResponseError(`X answered ${answer.status}`, options as unknown as Options);
}

/** The answer behind an error of this transport, untouched by the library; undefined for other errors. */
export function answerOf(error: unknown): Answer | undefined {
  if (error instanceof NonsenseError) return error.answer;
  if (error instanceof ApiResponseError) return error.response as unknown as Answer;
  return undefined;
}
