import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";

export interface Question {
  /** Default api.x.com. */
  host?: string;
  method?: string;
  path: string;
  token?: string;
  json?: unknown;
  form?: Record<string, string>;
  /** As it stands, with a content-type in `headers`. */
  raw?: string | Buffer;
  headers?: Record<string, string>;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** Parsed, or undefined if it is no JSON. */
  // oxlint-disable-next-line typescript/no-explicit-any -- answers are looked into freely by tests
  json: any;
}

/** One question to a running world, over real HTTPS. Rejects if the connection dies. */
export function ask(port: number, question: Question): Promise<Reply> {
  const { host = "api.x.com", path, token, json, form, raw } = question;
  const body =
    json !== undefined ? JSON.stringify(json) : form ? new URLSearchParams(form).toString() : raw;
  const type = json !== undefined ? "application/json" : "application/x-www-form-urlencoded";
  return new Promise((resolve, reject) => {
    const req = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method: question.method ?? (body === undefined ? "GET" : "POST"),
        // Made at start and signed by nobody.
        rejectUnauthorized: false,
        agent: false,
        headers: {
          host,
          ...(body !== undefined && raw === undefined && { "content-type": type }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...question.headers,
        },
      },
      (res) => {
        const parts: Buffer[] = [];
        res.on("data", (part: Buffer) => parts.push(part));
        res.on("error", reject);
        res.on("end", () => {
          const text = Buffer.concat(parts).toString("utf8");
          resolve({ status: res.statusCode ?? 0, headers: res.headers, text, json: parse(text) });
        });
      },
    );
    req.on("error", reject);
    req.end(body);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
