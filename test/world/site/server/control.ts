import type { IncomingMessage, ServerResponse } from "node:http";
import type { WorldState } from "../../types.ts";
import { readLook } from "../look.ts";
import type { Look } from "../look.ts";
import { controlPage } from "./control-page.ts";
import { cookie, sendText } from "./http.ts";

const REST = "Path=/; Secure; HttpOnly; SameSite=Lax";
const LOOK = "world_look";

/** The part of the look that this browser context asked for. */
export function ownLook(req: IncomingMessage): Partial<Look> {
  const text = cookie(req, LOOK);
  if (text === undefined) return {};
  try {
    return readLook(Object.entries(JSON.parse(text) as object).map(([k, v]) => [k, String(v)]));
  } catch {
    return {};
  }
}

const see = (res: ServerResponse, location: string, setCookie?: string) =>
  void res
    .writeHead(303, { location, ...(setCookie !== undefined && { "set-cookie": setCookie }) })
    .end();

const local = (to: string | null) =>
  to !== null && /^\/(?![/\\])[\x21-\x7E]*$/.test(to) ? to : "/world";

interface Needs {
  state: WorldState;
  viewerOf: (req: IncomingMessage) => string;
  lookOf: (req: IncomingMessage) => Look;
  /** Changes the look for all browsers that did not ask for another. */
  set: (look: Partial<Look>) => void;
}

/**
 * What steers the miniature, below `/world`: `/world` for a person, `/world/as/<userId>` to be signed in as
 * somebody, `/world/look?<part>=<value>…&to=<path>` to see the site in another look (`reset` forgets the
 * earlier wishes); both are for this browser context only.
 */
export function createControl({ state, viewerOf, lookOf, set }: Needs) {
  return async (url: URL, req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const [, , what = "", id = ""] = url.pathname.split("/");
    if (what === "as") {
      const known = state.users.has(id);
      const value = known ? `auth_token=${id}; ${REST}` : `auth_token=; Max-Age=0; ${REST}`;
      return see(res, known ? local(url.searchParams.get("to") ?? "/home") : "/world", value);
    }
    if (what === "look") {
      try {
        const before = url.searchParams.has("reset") ? {} : ownLook(req);
        const look = JSON.stringify({ ...before, ...readLook(url.searchParams) });
        return see(
          res,
          local(url.searchParams.get("to")),
          `${LOOK}=${encodeURIComponent(look)}; ${REST}`,
        );
      } catch (problem) {
        if (!(problem instanceof RangeError)) throw problem;
        return void res.writeHead(400, { "content-type": "text/plain" }).end(problem.message);
      }
    }
    if (req.method === "POST") {
      let body = "";
      for await (const chunk of req) body += String(chunk);
      const value = new URLSearchParams(body).get("value") ?? "";
      if (what === "theme") state.setTheme(value === "black" ? "black" : "light");
      if (what === "counters") set({ counterMs: Number(value) || 0 });
      if (what === "viewer") state.setViewer(value);
      return see(res, "/world");
    }
    sendText(res, "text/html; charset=utf-8", controlPage(state, viewerOf(req), lookOf(req)));
  };
}
