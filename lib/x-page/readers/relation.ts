import type { Handle } from "../../customers/index.ts";
import { find, findAll } from "../find.ts";
import * as at from "../selectors.ts";
import { handleOfAvatar, idOfFollow, profileOf, pathOf } from "./address.ts";
import type { Seen } from "./fact.ts";

/**
 * What a follow button, and the "follows you" mark beside it, say.
 * A mark that is missing says nothing: X leaves it out in several places.
 */
export function relationIn(place: ParentNode): Seen {
  const button = find(at.followButton, place);
  const testId = button?.getAttribute("data-testid") ?? "";
  return {
    userId: idOfFollow(button),
    youFollow: /-(un)?follow$/.test(testId) ? testId.endsWith("-unfollow") : undefined,
    followsYou: find(at.followsYou, place) ? true : undefined,
  };
}

/** What a list of people beside the page ("Relevant people"), or a card over it, says of this one handle. */
export function relationBeside(page: ParentNode, handle: Handle): Seen {
  for (const cell of findAll(at.userCell, page)) {
    if (handleOfAvatar(find(at.avatar, cell)) !== handle) continue;
    // Further links are of those whom the bio mentions.
    const link = cell.querySelector("a[href]");
    if (link && profileOf(pathOf(link))?.toLowerCase() !== handle) continue;
    return relationIn(cell);
  }
  return {};
}
