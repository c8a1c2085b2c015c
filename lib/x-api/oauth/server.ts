import {
  customFetch,
  None,
  ResponseBodyError,
  type AuthorizationServer,
  type Client,
} from "oauth4webapi";
import type { XApiWorld } from "../types.ts";
import { quotes } from "../discreet.ts";
import { QUIET, TIME_OUT } from "../transport.ts";

/** X's addresses. Source: X's OAuth 2.0 guide; the API description names another authorise address, which no client uses. */
export const X: AuthorizationServer = {
  issuer: "https://x.com",
  authorization_endpoint: "https://x.com/i/oauth2/authorize",
  token_endpoint: "https://api.x.com/2/oauth2/token",
  revocation_endpoint: "https://api.x.com/2/oauth2/revoke",
};

/** What Aside asks for: to read and write posts and private messages, and to stay connected. */
export const SCOPES: readonly string[] = [
  "tweet.read",
  "tweet.write",
  "users.read",
  "dm.read",
  "dm.write",
  "offline.access",
];

/** A public client: it has an id and no secret. */
export function publicClient(clientId: string): { client: Client; auth: ReturnType<typeof None> } {
  return { client: { client_id: clientId, token_endpoint_auth_method: "none" }, auth: None() };
}

/** How one exchange with X's token service ended badly. */
export type Failure =
  | { readonly kind: "offline" }
  /** X said no; `words` are its own. */
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly code: string;
      readonly words: string;
    }
  /** X broke down, or said what nobody understands. */
  | { readonly kind: "nonsense"; readonly status?: number };

/**
 * Runs one exchange, over the fetch it gives.
 * @param exchange gets the options for oauth4webapi, which calls X once with them
 */
export async function exchangeWithX<T>(
  world: Pick<XApiWorld, "fetch" | "deadline">,
  exchange: (options: { [customFetch]: typeof fetch; signal: AbortSignal }) => Promise<T>,
): Promise<{ readonly value: T } | { readonly failure: Failure }> {
  let called = false;
  let response: Response | undefined;
  let secrets: readonly string[] = [];
  const quietly: typeof fetch = async (input, init) => {
    called = true;
    secrets = secretsIn(init?.body);
    response = await world.fetch(input, { ...init, ...QUIET });
    return response;
  };
  try {
    const signal = world.deadline?.(TIME_OUT) ?? AbortSignal.timeout(TIME_OUT);
    return { value: await exchange({ [customFetch]: quietly, signal }) };
  } catch (error) {
    return { failure: discreetly(failureOf(error, called, response), secrets) };
  }
}

/** The code, the verifier and the tokens of the form that X is sent. */
function secretsIn(body: BodyInit | null | undefined): readonly string[] {
  const form = new URLSearchParams(body instanceof URLSearchParams ? body : "");
  return ["code", "code_verifier", "refresh_token", "token"].flatMap((name) => form.getAll(name));
}

/** X may repeat in its complaint what it was sent. */
function discreetly(failure: Failure, secrets: readonly string[]): Failure {
  if (failure.kind !== "refused" || !secrets.some((secret) => quotes(failure.words, secret))) {
    return failure;
  }
  return { ...failure, words: `HTTP ${failure.status}` };
}

function failureOf(error: unknown, called: boolean, response: Response | undefined): Failure {
  if (response === undefined) return { kind: called ? "offline" : "nonsense" };
  const { status } = response;
  if (error instanceof ResponseBodyError) {
    const words = error.error_description ?? error.error;
    return { kind: "refused", status, code: error.error, words: words.slice(0, 300) };
  }
  if (status === 400 || status === 401 || status === 403) {
    return { kind: "refused", status, code: "", words: `HTTP ${status}` };
  }
  return { kind: "nonsense", status };
}
