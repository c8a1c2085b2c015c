import { around, find, findAll } from "../find.ts";
import { handleOfAvatar, pathOf, profileOf } from "../readers/address.ts";
import { accountHandle } from "../readers/account.ts";
import * as at from "../selectors.ts";
import { main, signedInNavigation, type Probe, type Sight } from "./sight.ts";

const ENOUGH = 6;

/** Who is signed in, lists of people, and the profile that stands open. */
export const probePeople: Probe = function* probePeople(sight) {
  account(sight);
  yield;
  lists(sight);
  yield;
  if (sight.kind === "profile") profile(sight);
};

function account({ page, see }: Sight): void {
  const nav = signedInNavigation(page);
  if (!nav) return;
  const link = find(at.ownProfileLink, page);
  const named = link !== undefined && profileOf(pathOf(link)) !== undefined;
  const switcher = find(at.accountSwitcher, page);
  // One of the two is enough, and some layouts have only one.
  const without = named || switcher ? "old" : "missing";
  see("ownProfileLink", nav, named ? "found" : without, 1);
  see("accountSwitcher", nav, switcher ? "found" : without, 1);
  const picture = switcher && find(at.avatar, switcher);
  if (switcher) see("avatar", switcher, handleOfAvatar(picture) !== undefined, ENOUGH);
}

function lists({ page, kind, see }: Sight): void {
  const column = main(page);
  if (!column) return;
  for (const cell of findAll(at.userCell, column)) {
    // One's own cell has no button.
    if (cell.querySelector("button"))
      see("followButton", cell, find(at.followButton, cell) !== undefined, ENOUGH);
  }
  for (const button of findAll(at.followButton, column)) {
    // The profile's own, and that of the tweet that stands open, are in no list.
    const beside =
      kind === "status"
        ? !around(at.cell, button)
        : kind !== "profile" || around("aside", button) !== undefined;
    if (beside && !around(`${at.tweet},article`, button))
      see("userCell", button, around(at.userCell, button) !== undefined, ENOUGH);
  }
}

/** How many people somebody follows stands on each profile, in every language under the same address. */
function profile({ page, path, visit, see }: Sight): void {
  const column = main(page);
  const handle = /^\/(\w+)/.exec(path)?.[1]?.toLowerCase() ?? "";
  const counts = column && findAll('a[href$="/following"]', column);
  if (!column || !counts?.some((link) => pathOf(link).toLowerCase() === `/${handle}/following`))
    return;
  const name = find(at.profileName, column);
  see("profileName", visit, name !== undefined, 3);
  see("profileBio", visit, find(at.profileBio, column) !== undefined, 24);
  see("profileSchema", visit, find(at.profileSchema, page) !== undefined, 12);
  const own = accountHandle(page);
  if (!name || !signedInNavigation(page) || own === undefined || own === handle) return;
  const actions = find(at.profileActions, column);
  see("profileActions", visit, actions !== undefined, 3);
  if (actions) see("followButton", visit, find(at.followButton, column) !== undefined, ENOUGH);
}
