import type { Tokens } from "./tokens.ts";
import type { Answer } from "./types.ts";
import type { Body } from "./body.ts";

const refused = (description: string, error = "invalid_request"): Answer => ({
  status: 400,
  body: { error, error_description: description },
});

const NOT_FORM = "Content-Type must be application/x-www-form-urlencoded.";

/** `POST /2/oauth2/token`: form-encoded, and the client names itself in the body. */
export function answerToken(tokens: Tokens, body: Body): Answer {
  if (body.kind !== "form") return refused(NOT_FORM);
  const form = body.value;
  const missing = (names: string[]) => names.find((name) => !form.get(name));
  const get = (name: string) => form.get(name) ?? "";
  const lacks = missing(["grant_type", "client_id"]);
  if (lacks) return refused(`Missing required parameter [${lacks}].`);

  if (get("grant_type") === "authorization_code") {
    const without = missing(["code", "redirect_uri", "code_verifier"]);
    if (without) return refused(`Missing required parameter [${without}].`);
    const issued = tokens.redeem(
      get("code"),
      get("client_id"),
      get("redirect_uri"),
      get("code_verifier"),
    );
    return issued
      ? { status: 200, body: issued }
      : refused("Value passed for the authorization code was invalid.");
  }
  if (get("grant_type") === "refresh_token") {
    if (missing(["refresh_token"])) return refused("Missing required parameter [refresh_token].");
    const issued = tokens.refresh(get("refresh_token"), get("client_id"));
    return issued
      ? { status: 200, body: issued }
      : refused("Value passed for the token was invalid.");
  }
  return refused("Value passed for the grant type was invalid.", "unsupported_grant_type");
}

/** `POST /2/oauth2/revoke`. A token that nobody knows is as gone as one that was revoked. */
export function answerRevoke(tokens: Tokens, body: Body): Answer {
  if (body.kind !== "form") return refused(NOT_FORM);
  const token = body.value.get("token");
  if (!token) return refused("Missing required parameter [token].");
  if (!body.value.get("client_id")) return refused("Missing required parameter [client_id].");
  tokens.revoke(token);
  return { status: 200, body: { revoked: true } };
}
