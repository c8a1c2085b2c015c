import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { wordsOf } from "./site/languages.ts";
import { directionOf, PLAIN_LOOK } from "./site/look.ts";
import type { Look } from "./site/look.ts";
import { bundleSite } from "./site/server/bundle.ts";
import { createControl, ownLook } from "./site/server/control.ts";
import { createData } from "./site/server/data.ts";
import { contentPolicy, shell } from "./site/server/html.ts";
import { cookie, sendText } from "./site/server/http.ts";
import { createLive } from "./site/server/live.ts";
import { pictureAt } from "./site/server/pictures.ts";
import { createViews } from "./site/server/views.ts";
import type { ViewSession } from "./site/shared.ts";
import type { WorldState } from "./types.ts";

/** How the site presents itself to those who did not ask for another look; see `Look`. */
export type SiteOptions = Partial<Look>;

export interface Site {
  /** Answers requests for x.com and twitter.com; false if the request is not the site's. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  /** What the pages' error boundary has reported, oldest first: an editor that something broke. */
  readonly clientErrors: unknown[];
  /** Each request answered, oldest first, as `METHOD /path`. */
  readonly requests: string[];
  /** Changes the look of the pages that are loaded from now on. */
  set(look: Partial<Look>): void;
  close(): Promise<void>;
}

/** Belongs to the API half, although it stands under the site's name. */
const ELSEWHERE = /^\/(?:2|1\.1|oauth2?|i\/oauth2)\//;

/** For what never changes under its address: a page that is loaded again has it, compiled too. */
const KEPT = { "cache-control": "public, max-age=31536000, immutable" };

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
  let given: Partial<Look> = options;

  const viewerOf = (req: IncomingMessage) => {
    const named = cookie(req, "auth_token");
    return named !== undefined && state.users.has(named) ? named : state.viewerId;
  };

  const lookOf = (req: IncomingMessage): Look => {
    const look = { ...PLAIN_LOOK, theme: state.theme, ...given, ...ownLook(req) };
    return { dir: directionOf(look.lang), ...look };
  };

  const sessionOf = (req: IncomingMessage): ViewSession => {
    const viewerId = viewerOf(req);
    const look = lookOf(req);
    return {
      ...look,
      words: wordsOf(look.lang),
      viewer: views.user(viewerId, viewerId),
      accounts: state.ownAccounts().map((user) => views.user(viewerId, user.id)),
    };
  };

  const set = (look: Partial<Look>) => {
    given = { ...given, ...look };
  };
  const control = createControl({ state, viewerOf, lookOf, set });

  const page = (req: IncomingMessage, res: ServerResponse) => {
    const session = sessionOf(req);
    const nonce = randomBytes(16).toString("base64");
    res.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentPolicy(nonce),
      "cache-control": "no-store",
      "set-cookie": `twid=u%3D${session.viewer.id}; Path=/; Secure`,
      "x-frame-options": "SAMEORIGIN",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    res.end(shell(session, nonce, bundle.hash));
  };

  const asset = async (path: string, res: ServerResponse) => {
    const name = path.split("/").at(-1) ?? "";
    const type = TYPES[name];
    if (type === undefined) res.writeHead(404).end();
    else sendText(res, type, await readFile(join(bundle.folder, name)), KEPT);
  };

  return {
    clientErrors,
    requests,
    set,
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
      if (picture !== undefined) sendText(res, "image/svg+xml", picture, KEPT);
      else if (/^\/world(?:\/|$)/.test(url.pathname)) await control(url, req, res);
      else if (url.pathname.startsWith("/i/app/")) await asset(url.pathname, res);
      else if (url.pathname.startsWith("/i/api/")) {
        const ownTheme = { ...given, ...ownLook(req) }.theme !== undefined;
        await data({ viewerId: viewerOf(req), ownTheme }, url, req, res);
      } else page(req, res);
      return true;
    },
    close() {
      live.close();
      views.close();
      return Promise.resolve();
    },
  };
}
