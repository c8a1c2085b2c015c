import { request } from "node:https";

/**
 * A fetch that reaches x.com and api.x.com in the world at `port`, over real HTTPS and real sockets,
 * as the browser does with its host rules. Follows no redirect.
 */
export function fetchInto(port: number): typeof fetch {
  return ((input: URL | string, init: RequestInit = {}) => {
    const url = new URL(input);
    const body = init.body == null ? undefined : String(init.body as string | URLSearchParams);
    return new Promise<Response>((resolve, reject) => {
      const call = request(
        {
          host: "127.0.0.1",
          port,
          path: url.pathname + url.search,
          method: init.method ?? "GET",
          // Made at start and signed by nobody.
          rejectUnauthorized: false,
          agent: false,
          headers: { ...Object.fromEntries(new Headers(init.headers)), host: url.host },
          ...(init.signal ? { signal: init.signal } : {}),
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("error", reject);
          answer.on("end", () =>
            resolve(
              new Response(parts.length > 0 ? Buffer.concat(parts) : null, {
                status: answer.statusCode ?? 500,
                headers: Object.entries(answer.headers).map(([name, value]): [string, string] => [
                  name,
                  String(value),
                ]),
              }),
            ),
          );
        },
      );
      call.on("error", reject);
      call.end(body);
    });
  }) as typeof fetch;
}
