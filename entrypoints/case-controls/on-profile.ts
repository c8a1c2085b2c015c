import {
  at,
  factsSeen,
  find,
  findAll,
  handleOfAvatar,
  moveIcon,
  readProfile,
  statusOf,
} from "../../lib/x-page/index.ts";
import type { Place } from "./place.ts";

/** The row of X's own buttons lies at most so many elements around one of them. */
const DEPTH = 4;

/** In the head of a customer's profile, before X's own round buttons. */
export const onProfile: Place = {
  className: "outlined",
  word: "page_moveToDm",
  icon: moveIcon,
  anchors({ page, path, now }, account) {
    // Below a status no profile stands, and looking for one goes through the whole page.
    if (statusOf(path())) return [];
    const read = readProfile(page, path(), now());
    const button = read && read.handle !== account ? find(at.profileActions, page) : undefined;
    return button ? [inItsRow(button)] : [];
  },
  read({ page, path, now }, account) {
    const read = readProfile(page, path(), now());
    if (!read || read.handle === account) return undefined;
    const { handle: customer, facts } = read;
    const portrait = findAll(at.avatar, page).find((one) => handleOfAvatar(one) === customer);
    const picture = portrait?.querySelector("img")?.src;
    return { customer, facts: { ...factsSeen({ picture }, now()), ...facts } };
  },
};

/** The button, or what X has wrapped it in, as it stands beside X's other buttons. */
function inItsRow(button: Element): Element {
  let inRow = button;
  for (let turn = 0; turn < DEPTH && inRow.parentElement; turn += 1) {
    if (find(`${at.profileMessage},${at.followButton}`, inRow.parentElement)) return inRow;
    inRow = inRow.parentElement;
  }
  return button;
}
