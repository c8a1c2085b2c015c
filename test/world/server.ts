import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createApi } from "./api/index.ts";
import type { Api, ApiOptions } from "./api/index.ts";
import { makeCertificate } from "./certificate.ts";
import { seedWorld } from "./seed.ts";
import type { SeedOptions } from "./seed.ts";
import { createSite } from "./site-server.ts";
import type { Site, SiteOptions } from "./site-server.ts";
import { createWorld } from "./state.ts";
import type { WorldOptions } from "./state.ts";
import type { WorldState } from "./types.ts";

export { hostRules } from "./hosts.ts";

export interface StartOptions extends SeedOptions, WorldOptions {
  /** Default any free one. */
  port?: number;
  api?: ApiOptions;
  /** False leaves the site out (it is bundled at start): for tests of the API alone. */
  site?: SiteOptions | false;
}

export interface RunningWorld {
  port: number;
  state: WorldState;
  /** Ids of the written posts by key; empty with `tweets`. */
  posts: Map<string, string>;
  api: Api;
  faults: Api["faults"];
  calls: Api["calls"];
  setCredits: Api["setCredits"];
  /** Undefined if left out. */
  site: Site | undefined;
  close(): Promise<void>;
}

/** Seeds a world and serves it on 127.0.0.1 as x.com, twitter.com and api.x.com, over HTTPS. */
export async function startWorld(options: StartOptions = {}): Promise<RunningWorld> {
  const state = createWorld(options);
  const posts = seedWorld(state, options);
  const api = createApi(state, options.api);
  const [certificate, site] = await Promise.all([
    makeCertificate(),
    options.site === false ? undefined : createSite(state, options.site),
  ]);

  const server = createServer(certificate, (req, res) => {
    dispatch(req, res, api, site).catch((error: unknown) => {
      // The other side may have gone away meanwhile; anything else is a mistake in the world itself.
      if (!req.destroyed || !res.headersSent) console.error("World:", req.method, req.url, error);
      res.destroy();
    });
  });
  const sockets = new Set<Duplex>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    state,
    posts,
    api,
    faults: api.faults,
    calls: api.calls,
    setCredits: api.setCredits,
    site,
    async close() {
      state.stopLikes();
      api.faults.release();
      await site?.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function dispatch(
  req: IncomingMessage,
  res: ServerResponse,
  api: Api,
  site: Site | undefined,
): Promise<void> {
  const host = (req.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
  if (host === "api.x.com" || host === "api.twitter.com") return api.handle(req, res);
  const path = (req.url ?? "/").split("?")[0];
  if (path === "/i/oauth2/authorize") return api.consent(req, res);
  if (await site?.handle(req, res)) return undefined;
  res
    .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
    .end("There is nothing at this address.");
  return undefined;
}
