import type { IncomingMessage } from "node:http";

/** More than X could mean for any of these endpoints. */
const MAX_BYTES = 1_000_000;

export type Body =
  | { kind: "none" }
  | { kind: "json"; value: unknown }
  | { kind: "form"; value: URLSearchParams }
  | { kind: "bad"; why: string };

/** Reads a body to its end, also a chunked one; never throws for what was sent. */
export async function readBody(req: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    // Read on, so that the answer can be sent, but keep nothing.
    if (size <= MAX_BYTES) parts.push(part);
  }
  if (size > MAX_BYTES) return { kind: "bad", why: "The request body is too large." };
  if (size === 0) return { kind: "none" };
  const text = Buffer.concat(parts).toString("utf8");
  const type = (req.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === "application/x-www-form-urlencoded")
    return { kind: "form", value: new URLSearchParams(text) };
  if (type !== "application/json")
    return { kind: "bad", why: `Content-Type [${type}] is not supported.` };
  try {
    return { kind: "json", value: JSON.parse(text) as unknown };
  } catch {
    return { kind: "bad", why: "The request body is not valid JSON." };
  }
}
