import type { Answer } from "./types.ts";

const PROBLEMS = "https://api.x.com/2/problems/";

const plain = (status: number, title: string, detail = title): Answer => ({
  status,
  body: { title, detail, type: "about:blank", status },
});

export const unauthorized = (): Answer => plain(401, "Unauthorized");
export const forbidden = (detail = "Forbidden"): Answer => plain(403, "Forbidden", detail);
export const notFound = (): Answer => plain(404, "Not Found");
export const methodNotAllowed = (): Answer => plain(405, "Method Not Allowed");
export const tooMany = (): Answer => plain(429, "Too Many Requests");

export const noCredits = (): Answer => ({
  status: 402,
  body: {
    detail: "credits depleted",
    status: 402,
    title: "Payment Required",
    type: `${PROBLEMS}credits-depleted`,
  },
});

/** `parameters` holds what was sent under each name that is wrong. */
export const invalidRequest = (
  message: string,
  parameters: Record<string, string[]> = {},
): Answer => ({
  status: 400,
  body: {
    errors: [{ parameters, message }],
    title: "Invalid Request",
    detail: "One or more parameters to your request was invalid.",
    type: `${PROBLEMS}invalid-request`,
  },
});

/** X's words since July 2026 for a reply to somebody who neither mentioned nor quoted the account. */
export const notSummoned = (parentId: string): Answer => ({
  status: 403,
  body: {
    title: "Forbidden",
    detail: "You can only reply to or quote posts where you are mentioned or are the author.",
    type: `${PROBLEMS}not-authorized-for-resource`,
    status: 403,
    resource_type: "post",
    resource_id: parentId,
  },
});

/** Stands in the `errors` of a 200. */
export function missingResource(type: "user" | "tweet", parameter: string, value: string): object {
  const where = parameter === "ids" ? "ids" : parameter;
  return {
    value,
    detail: `Could not find ${type} with ${where}: [${value}].`,
    title: "Not Found Error",
    resource_type: type,
    parameter,
    resource_id: value,
    type: `${PROBLEMS}resource-not-found`,
  };
}
