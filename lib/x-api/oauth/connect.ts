import * as oauth from "oauth4webapi";
import type { Handle } from "../../customers/index.ts";
import type { ConnectProblem } from "../../messages/index.ts";
import type { Tokens } from "../../vault/index.ts";
import { classifyError } from "../classify.ts";
import { clientFor } from "../client.ts";
import { discreet } from "../discreet.ts";
import { meOf, UserAnswer } from "../shapes.ts";
import { CutError } from "../transport.ts";
import type { Me, XApiWorld } from "../types.ts";
import * as v from "valibot";
import { revoke } from "./revoke.ts";
import { exchangeWithX, publicClient, SCOPES, X, type Failure } from "./server.ts";

export interface ConnectWorld extends XApiWorld {
  readonly clientId: string;
  /** The extension's own address that X sends the person back to; registered with X to the letter. */
  readonly redirectUri: string;
  /** The account that the person wants to connect; missing: whichever they choose in the window. */
  readonly expected?: Handle | undefined;
  /**
   * Shows X's sign-in in a window of the browser.
   * @returns the address that X redirected to
   * @throws {Error} when the person closes the window
   */
  readonly openWindow: (url: string) => Promise<string | undefined>;
}

export type Connected =
  | { readonly tokens: Tokens; readonly me: Me }
  | { readonly problem: ConnectProblem; readonly detail?: string };

/** How long an access token holds when X does not say, in ms: X documents two hours. */
const TWO_HOURS = 2 * 60 * 60 * 1000;

/**
 * Signs one account in: OAuth 2 with PKCE, as a public client, in a window of X's own.
 * Never throws. Keeps nothing: the caller puts the tokens into the vault.
 */
export async function connect(world: ConnectWorld): Promise<Connected> {
  if (world.clientId.trim() === "") return { problem: "noClientId" };
  // Asked before the window opens: without the permission the code would reach X, and be spent,
  // while the answer could not be read.
  if (world.mayCall && !(await world.mayCall())) return { problem: "hostNotAllowed" };

  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const asked = await askX(world, state, await oauth.calculatePKCECodeChallenge(verifier));
  if ("problem" in asked) return asked;

  // At once: the code lives 30 seconds.
  const { client, auth } = publicClient(world.clientId);
  const exchanged = await exchangeWithX(world, async (options) =>
    oauth.processAuthorizationCodeResponse(
      X,
      client,
      await oauth.authorizationCodeGrantRequest(
        X,
        client,
        auth,
        asked.code,
        world.redirectUri,
        verifier,
        options,
      ),
    ),
  );
  if ("failure" in exchanged) return problemOf(exchanged.failure);
  const { value } = exchanged;

  const me = await whoIs(value.access_token, world);
  if ("problem" in me) return me;
  const tokens: Tokens = {
    handle: me.handle,
    userId: me.userId,
    clientId: world.clientId,
    accessToken: value.access_token,
    ...(value.refresh_token === undefined ? {} : { refreshToken: value.refresh_token }),
    expiresAt: world.now() + (value.expires_in === undefined ? TWO_HOURS : value.expires_in * 1000),
    // X leaves the scopes out when it gave what was asked for (RFC 6749, 5.1).
    scopes: value.scope === undefined ? SCOPES : value.scope.split(" ").filter(Boolean),
  };
  if (world.expected !== undefined && world.expected !== me.handle) {
    // Nobody asked for this account: X is not to hold it connected either.
    await revoke(world, tokens);
    return { problem: "wrongAccount", detail: me.shownHandle };
  }
  return { me, tokens };
}

type Problem = Extract<Connected, { problem: ConnectProblem }>;

async function askX(
  world: ConnectWorld,
  state: string,
  challenge: string,
): Promise<{ code: URLSearchParams } | Problem> {
  let back: string | undefined;
  try {
    back = await world.openWindow(authorizeUrl(world, state, challenge));
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    // Chromium's words when X's page did not come up in the window.
    return /could not be loaded/i.test(said) ? { problem: "offline" } : { problem: "cancelled" };
  }
  if (back === undefined) return { problem: "cancelled" };
  if (!back.startsWith(world.redirectUri)) return { problem: "nonsense" };
  try {
    const { client } = publicClient(world.clientId);
    return { code: oauth.validateAuthResponse(X, client, new URL(back), state) };
  } catch (error) {
    if (!(error instanceof oauth.AuthorizationResponseError)) return { problem: "nonsense" };
    if (error.error === "access_denied") return { problem: "cancelled" };
    return {
      problem: "refused",
      detail: (error.error_description ?? error.error).slice(0, 300),
    };
  }
}

function authorizeUrl(world: ConnectWorld, state: string, challenge: string): string {
  const url = new URL(X.authorization_endpoint as string);
  url.search = new URLSearchParams({
    response_type: "code",
    client_id: world.clientId,
    redirect_uri: world.redirectUri,
    scope: SCOPES.join(" "),
    state,
    code_challenge: challenge,
    code_challenge_method: "S256",
  })
    .toString()
    // X's examples have %20 between scopes, where forms have "+".
    .replaceAll("+", "%20");
  return url.href;
}

/** Which account signed in: X's token does not say. */
async function whoIs(accessToken: string, world: ConnectWorld): Promise<Me | Problem> {
  try {
    const parsed = v.safeParse(UserAnswer, await clientFor(accessToken, world).me());
    return (parsed.success ? meOf(parsed.output) : undefined) ?? { problem: "nonsense" };
  } catch (error) {
    const outcome = discreet(classifyError(error, "read", world.now()), accessToken);
    if (outcome.kind === "refused") {
      return { problem: "refused", detail: outcome.refusal.detail ?? outcome.refusal.kind };
    }
    return { problem: error instanceof CutError ? "offline" : "nonsense" };
  }
}

function problemOf(failure: Failure): Problem {
  if (failure.kind === "refused") return { problem: "refused", detail: failure.words };
  return { problem: failure.kind };
}
