import { createServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { makeCertificate } from "../world/certificate.ts";
import { typeOf, type Saved } from "./saved.ts";

export interface PageServer {
  readonly port: number;
  /** From now on this page stands at this address, and nothing else anywhere. */
  show(page: Saved, address: URL): void;
  close(): Promise<void>;
}

/**
 * A saved page is a picture of what X's scripts had made of it. Were they to run again they would draw it
 * anew, without X behind them; nothing of it may load, ask or lead anywhere.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline' data:",
  "img-src data: blob:",
  "font-src data:",
  "media-src data: blob:",
  // Without scripts there is no automatic leaving either: `<meta http-equiv="refresh">`.
  "sandbox allow-same-origin",
].join("; ");

/** Serves one saved page at a time as X would, over HTTPS on loopback. */
export async function servePages(): Promise<PageServer> {
  let shown: { page: Saved; address: URL } | undefined;
  const server = createServer(await makeCertificate(), (request, response) => {
    const wanted = new URL(request.url ?? "/", "https://x.com");
    const here =
      shown !== undefined &&
      request.headers["sec-fetch-dest"] === "document" &&
      wanted.pathname + wanted.search === shown.address.pathname + shown.address.search;
    // No content: a page that sends itself elsewhere stays where it is.
    if (!here || !shown) {
      response.writeHead(204).end();
      return;
    }
    response
      .writeHead(200, {
        "content-type": typeOf(shown.page),
        "content-security-policy": POLICY,
        "cache-control": "no-store",
      })
      .end(shown.page.bytes);
  });
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    show(page, address) {
      shown = { page, address };
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
