import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { WorldState } from "../types.ts";
import { readBody } from "./body.ts";
import { brokenPage, consentPage, send } from "./consent-page.ts";
import type { Tokens } from "./tokens.ts";
import type { ApiOptions, Scope } from "./types.ts";

export const known: Record<Scope, string> = {
  "tweet.read": "See posts from your timeline, and from accounts you can view",
  "tweet.write": "Post and reply for you",
  "users.read": "See accounts that you can view",
  "dm.read": "See your direct messages",
  "dm.write": "Send direct messages for you",
  "media.write": "Upload media for you",
  "offline.access": "Stay connected until you take its access away",
};

/** What a valid question for access says. */
export interface Asking {
  clientId: string;
  appName: string;
  redirectUri: string;
  scopes: Scope[];
  state: string;
  challenge: string;
  method: "S256" | "plain";
}

function read(query: URLSearchParams, options: ApiOptions): Asking | string {
  const get = (name: string) => query.get(name) ?? "";
  const clientId = get("client_id");
  const app = options.apps?.find((each) => each.clientId === clientId);
  const scopes = get("scope").split(/\s+/).filter(Boolean);
  const redirectUri = get("redirect_uri");
  if (get("response_type") !== "code") return "response_type must be code";
  if (clientId === "" || (options.apps && !app)) return "client_id is not known";
  if (!URL.canParse(redirectUri) || new URL(redirectUri).protocol !== "https:")
    return "redirect_uri must be an https address";
  if (app && !app.redirectUris.includes(redirectUri)) return "redirect_uri is not one of the app's";
  if (get("state") === "" || get("state").length > 500)
    return "state must have 1 to 500 characters";
  if (scopes.length === 0 || !scopes.every((scope): scope is Scope => scope in known))
    return "scope names something that is not known";
  // twitter-api-v2 sends it in lower case, and X takes that.
  const method = get("code_challenge_method").toUpperCase() === "S256" ? "S256" : "plain";
  if (get("code_challenge") === "") return "code_challenge is missing";
  return {
    clientId,
    appName: app?.name ?? "Aside",
    redirectUri,
    scopes: scopes,
    state: get("state"),
    challenge: get("code_challenge"),
    method,
  };
}

/** `https://x.com/i/oauth2/authorize`: a page on which a person says yes or no. */
export function createConsent(state: WorldState, tokens: Tokens, options: ApiOptions) {
  const open = new Map<string, Asking>();

  const answer = (form: URLSearchParams, res: ServerResponse) => {
    const ticket = form.get("ticket") ?? "";
    const asking = open.get(ticket);
    // A second press, or a form that this page did not make.
    if (!asking)
      return send(res, 400, brokenPage("This page was used already. Start again from the app."));
    open.delete(ticket);
    const back = new URL(asking.redirectUri);
    back.searchParams.set("state", asking.state);
    const account = state.users.get(form.get("account") ?? "");
    if (form.get("action") !== "authorize") back.searchParams.set("error", "access_denied");
    else if (!account?.own)
      return send(res, 400, brokenPage("That account cannot be signed in with."));
    else
      back.searchParams.set(
        "code",
        tokens.code(
          { accountId: account.id, clientId: asking.clientId, scopes: asking.scopes },
          asking,
        ),
      );
    res.writeHead(302, { location: back.href, "cache-control": "no-store" }).end();
    return undefined;
  };

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (req.method === "POST") {
      const body = await readBody(req);
      if (body.kind !== "form") return send(res, 400, brokenPage("The form could not be read."));
      return answer(body.value, res);
    }
    if (req.method !== "GET") return send(res, 405, brokenPage("Open this page in a browser."));
    const asking = read(new URL(req.url ?? "/", "https://x.com").searchParams, options);
    if (typeof asking === "string") return send(res, 400, brokenPage(asking));
    const ticket = randomBytes(16).toString("hex");
    open.set(ticket, asking);
    return send(
      res,
      200,
      consentPage(state, asking, ticket, known),
      new URL(asking.redirectUri).origin,
    );
  };
}
