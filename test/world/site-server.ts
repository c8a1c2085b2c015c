import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { bundleSite } from "./site/server/bundle.ts";
import { controlPage } from "./site/server/control.ts";
import { createData } from "./site/server/data.ts";
import { contentPolicy, shell } from "./site/server/html.ts";
import { cookie, sendText } from "./site/server/http.ts";
import { createLive } from "./site/server/live.ts";
import { pictureAt } from "./site/server/pictures.ts";
import { createViews } from "./site/server/views.ts";
import type { ViewSession } from "./site/shared.ts";
import type { WorldState } from "./types.ts";

export interface SiteOptions {
  /** ms between two changes of the counters under the posts on the screen; 0 keeps them still. Default 1500. */
  counterMs?: number;
  /** Text in a `/messages/compose` link arrives in the message box. Default true. */
  linkTextSurvives?: boolean;
  /** `html[lang]` and `html[dir]`. Default "en", "ltr". */
  lang?: string;
  dir?: "ltr" | "rtl";
}

export interface Site {
  /** Answers requests for x.com and twitter.com; false if the request is not the site's. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  /** What the pages' error boundary has reported, oldest first: an editor that something broke. */
  readonly clientErrors: unknown[];
  /** Each request answered, oldest first, as `METHOD /path`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Belongs to the API half, although it stands under the site's name. */
const ELSEWHERE = /^\/(?:2|1\.1|oauth2?|i\/oauth2)\//;

const TYPES: Record<string, string> = {
  "app.js": "text/javascript; charset=utf-8",
  "app.css": "text/css; charset=utf-8",
};

/** The site half of X in miniature, over a world that the API half shares. */
export async function createSite(state: WorldState, options: SiteOptions = {}): Promise<Site> {
  const bundle = await bundleSite();
  const views = createViews(state);
  const live = createLive(state, views);
  const clientErrors: unknown[] = [];
  const requests: string[] = [];
  const data = createData({
    state,
    views,
    live,
    onClientError: (report) => clientErrors.push(report),
  });
  const { lang = "en", dir = "ltr", linkTextSurvives = true } = options;
  let counterMs = options.counterMs ?? 1500;

  const viewerOf = (req: IncomingMessage) => {
    const named = cookie(req, "auth_token");
    return named !== undefined && state.users.has(named) ? named : state.viewerId;
  };

  const sessionOf = (viewerId: string): ViewSession => ({
    viewer: views.user(viewerId, viewerId),
    accounts: state.ownAccounts().map((user) => views.user(viewerId, user.id)),
    theme: state.theme,
    counterMs,
    linkTextSurvives,
  });

  const control = async (url: URL, req: IncomingMessage, res: ServerResponse) => {
    const [, , what = "", id = ""] = url.pathname.split("/");
    if (what === "as") {
      const known = state.users.has(id);
      const rest = "Path=/; Secure; HttpOnly; SameSite=Lax";
      const value = known ? `auth_token=${id}; ${rest}` : `auth_token=; Max-Age=0; ${rest}`;
      res.writeHead(303, { "set-cookie": value, location: known ? "/home" : "/world" }).end();
      return;
    }
    if (req.method === "POST") {
      let body = "";
      for await (const chunk of req) body += String(chunk);
      const value = new URLSearchParams(body).get("value") ?? "";
      if (what === "theme") state.setTheme(value === "black" ? "black" : "light");
      if (what === "counters") counterMs = Number(value) || 0;
      if (what === "viewer") state.setViewer(value);
      res.writeHead(303, { location: "/world" }).end();
      return;
    }
    sendText(res, "text/html; charset=utf-8", controlPage(state, viewerOf(req), counterMs));
  };

  const page = (req: IncomingMessage, res: ServerResponse) => {
    const viewerId = viewerOf(req);
    const nonce = randomBytes(16).toString("base64");
    res.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentPolicy(nonce),
      "cache-control": "no-store",
      "set-cookie": `twid=u%3D${viewerId}; Path=/; Secure`,
      "x-frame-options": "SAMEORIGIN",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    res.end(shell(sessionOf(viewerId), nonce, bundle.hash, lang, dir));
  };

  const asset = async (path: string, res: ServerResponse) => {
    const name = path.split("/").at(-1) ?? "";
    const type = TYPES[name];
    if (type === undefined) res.writeHead(404).end();
    else sendText(res, type, await readFile(join(bundle.folder, name)));
  };

  return {
    clientErrors,
    requests,
    async handle(req, res) {
      const host = (req.headers.host ?? "x.com").replace(/:\d+$/, "").toLowerCase();
      const url = new URL(req.url ?? "/", "https://x.com");
      if (host.startsWith("api.") || ELSEWHERE.test(url.pathname)) return false;
      requests.push(`${req.method ?? "GET"} ${url.pathname}`);
      if (/(?:^|\.)twitter\.com$/.test(host)) {
        res.writeHead(302, { location: `https://x.com${req.url ?? "/"}` }).end();
        return true;
      }
      const picture = pictureAt(url.pathname);
      if (picture !== undefined) sendText(res, "image/svg+xml", picture);
      else if (/^\/world(?:\/|$)/.test(url.pathname)) await control(url, req, res);
      else if (url.pathname.startsWith("/i/app/")) await asset(url.pathname, res);
      else if (url.pathname.startsWith("/i/api/")) await data(viewerOf(req), url, req, res);
      else page(req, res);
      return true;
    },
    close() {
      live.close();
      views.close();
      return Promise.resolve();
    },
  };
}
