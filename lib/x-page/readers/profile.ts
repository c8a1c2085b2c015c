import { handleOf } from "../../customers/index.ts";
import { find, findAll } from "../find.ts";
import * as at from "../selectors.ts";
import type { ReadProfile } from "../types.ts";
import { idOfFollow } from "./address.ts";
import { factsSeen } from "./fact.ts";
import { relationIn } from "./relation.ts";
import { profileSchema } from "./schema.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Reads the profile that is open.
 * @param path the page's own path
 * @param now ms since 1970
 * @returns undefined when no profile is open, or its header is not there yet
 */
export function readProfile(page: ParentNode, path: string, now: number): ReadProfile | undefined {
  const named = /^\/(\w+)/.exec(path)?.[1] ?? "";
  const handle = handleOf(named);
  // On the way through a timeline this is asked at each pass, and looking through all of it takes time.
  const title = named === "home" ? undefined : find(at.profileName, page);
  if (!handle || !title) return undefined;
  const shown = [...title.querySelectorAll("span")].find(
    (span) =>
      !span.firstElementChild &&
      handleOf(span.textContent ?? "") === handle &&
      span.textContent?.startsWith("@"),
  );
  // While X moves from one profile to another, the path and the header are of different people.
  if (!shown) return undefined;

  const schema = profileSchema(page);
  const column = header(title);
  const relation = column ? relationIn(column) : {};
  const bio = find(at.profileBio, page);
  // The mark stands in the title; with the buttons there, a missing mark means "no".
  const follows = find(at.followsYou, title) ?? (column && find(at.followsYou, column));
  const line = title.querySelector("div[dir]");
  return {
    handle,
    facts: factsSeen(
      {
        handle: shown.textContent?.slice(1),
        displayName: line ? wordsOf(line).trim() : undefined,
        userId: schema?.handle === handle ? schema.userId : relation.userId,
        bio: bio ? wordsOf(bio).trim() : undefined,
        youFollow: relation.youFollow,
        followsYou: follows ? true : relation.youFollow === undefined ? undefined : false,
        // A missing button proves nothing: X may still be drawing it.
        receivesYourDm: column && find(at.profileMessage, column) ? true : undefined,
      },
      now,
    ),
  };
}

/** The part of the page that holds the title and this person's buttons, and nobody else's. */
function header(title: Element): Element | undefined {
  let box = title.parentElement;
  while (box && !find(at.profileActions, box)) box = box.parentElement;
  if (!box) return undefined;
  const ids = new Set(findAll(at.followButton, box).map(idOfFollow));
  return ids.size <= 1 ? box : undefined;
}
