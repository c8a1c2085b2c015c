import { createHash, randomBytes } from "node:crypto";
import type { Scope } from "./types.ts";

/** An access token lives for two hours, a code for 30 seconds (docs.x.com, OAuth 2.0). */
export const ACCESS_MS = 7_200_000;
const CODE_MS = 30_000;

export interface Grant {
  accountId: string;
  clientId: string;
  scopes: readonly Scope[];
}

interface Code extends Grant {
  redirectUri: string;
  challenge: string;
  method: "S256" | "plain";
  until: number;
}

export interface TokenAnswer {
  token_type: "bearer";
  expires_in: number;
  access_token: string;
  scope: string;
  refresh_token?: string;
}

const secret = () => randomBytes(32).toString("base64url");

/** All codes and tokens that are alive. */
export function createTokens(now: () => number) {
  const codes = new Map<string, Code>();
  const access = new Map<string, Grant & { until: number }>();
  const refresh = new Map<string, Grant>();

  const issue = ({ accountId, clientId, scopes }: Grant): TokenAnswer => {
    const grant = { accountId, clientId, scopes };
    const token = secret();
    access.set(token, { ...grant, until: now() + ACCESS_MS });
    const answer: TokenAnswer = {
      token_type: "bearer",
      expires_in: ACCESS_MS / 1000,
      access_token: token,
      scope: scopes.join(" "),
    };
    if (!scopes.includes("offline.access")) return answer;
    const again = secret();
    refresh.set(again, grant);
    return { ...answer, refresh_token: again };
  };

  return {
    issue,
    code(grant: Grant, details: Pick<Code, "redirectUri" | "challenge" | "method">): string {
      const code = secret();
      codes.set(code, { ...grant, ...details, until: now() + CODE_MS });
      return code;
    },
    /** Works once, whatever comes of it. */
    redeem(
      code: string,
      clientId: string,
      redirectUri: string,
      verifier: string,
    ): TokenAnswer | undefined {
      const known = codes.get(code);
      codes.delete(code);
      if (!known || known.until <= now()) return undefined;
      if (known.clientId !== clientId || known.redirectUri !== redirectUri) return undefined;
      const proof =
        known.method === "plain"
          ? verifier
          : createHash("sha256").update(verifier).digest("base64url");
      return proof === known.challenge ? issue(known) : undefined;
    },
    /** Works once. */
    refresh(token: string, clientId: string): TokenAnswer | undefined {
      const known = refresh.get(token);
      if (!known || known.clientId !== clientId) return undefined;
      refresh.delete(token);
      return issue(known);
    },
    revoke(token: string): void {
      access.delete(token);
      refresh.delete(token);
    },
    /** As if the person had taken the app off in X's settings. */
    revokeAll(): void {
      access.clear();
      refresh.clear();
    },
    /** Makes every access token too old; refresh tokens stay. */
    expireAll(): void {
      access.clear();
    },
    holder(token: string): Grant | undefined {
      const known = access.get(token);
      return known && known.until > now() ? known : undefined;
    },
  };
}

export type Tokens = ReturnType<typeof createTokens>;
