import { handleOf, type Handle } from "../../customers/index.ts";
import { find } from "../find.ts";
import * as at from "../selectors.ts";
import { known } from "./known.ts";

/** What X writes about a profile for search engines, on the profile page. */
export interface ProfileSchema {
  readonly handle: Handle;
  readonly userId?: string;
  readonly name?: string;
}

/** @returns undefined when it is not there or is not in the form known. */
export function profileSchema(page: ParentNode): ProfileSchema | undefined {
  const text = find(at.profileSchema, page)?.textContent;
  if (!text) return undefined;
  let data: Record<string, unknown>;
  try {
    data = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  const person = data?.["mainEntity"] as Record<string, unknown> | undefined;
  const handle = handleOf(textOf(person?.["additionalName"]));
  return (
    handle &&
    known({
      handle,
      userId: /^\d+$/.exec(textOf(person?.["identifier"]))?.[0],
      name: textOf(person?.["givenName"]) || undefined,
    })
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
