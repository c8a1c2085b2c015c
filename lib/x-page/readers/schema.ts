import { handleOf, type Handle } from "../../customers/index.ts";
import { find } from "../selectors.ts";

/** What X writes about a profile for search engines, on the profile page. */
export interface ProfileSchema {
  readonly handle: Handle;
  readonly userId?: string;
  readonly name?: string;
  readonly joined?: string;
}

/** @returns undefined when it is not there or is not in the form known. */
export function profileSchema(page: ParentNode): ProfileSchema | undefined {
  const text = find("profileSchema", page)?.textContent;
  if (!text) return undefined;
  let data: Record<string, unknown>;
  try {
    data = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  // "author" is what X called it before 2025.
  const person = (data?.["mainEntity"] ?? data?.["author"]) as Record<string, unknown> | undefined;
  const handle = handleOf(textOf(person?.["additionalName"]));
  if (!handle) return undefined;
  const userId = textOf(person?.["identifier"]);
  const name = textOf(person?.["givenName"]);
  const joined = textOf(data["dateCreated"]);
  return {
    handle,
    ...(/^\d+$/.test(userId) && { userId }),
    ...(name && { name }),
    ...(Number.isFinite(Date.parse(joined)) && { joined }),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
