import { around, find, findAll } from "../find.ts";
import { heldText } from "../readers/composers.ts";
import * as at from "../selectors.ts";
import { main, type Probe, type Sight } from "./sight.ts";

/** A window for a post is rare, and all that belongs to one stands together. */
const ENOUGH = 2;

/** How far a box and its Post button may be apart, in elements upwards. */
const FAR = 16;

/** A picture stands over whatever page one came from. */
const OVER = /\/(photo|video)\/\d+$/;

const EDITOR = '[contenteditable="true"],textarea';

/** X's boxes for posts. All of them are one thing of X's, wherever they stand. */
export const probeBoxes: Probe = function* probeBoxes(sight) {
  const { page } = sight;
  const see = (...[part, subject, state]: Parameters<Sight["see"]>): void =>
    sight.see(part, subject, state, ENOUGH, 1, "compose");
  for (const button of findAll(at.postButton, page)) {
    const place = upTo(button, (box) => find(EDITOR, box) !== undefined);
    if (place) see("replyBox", button, find(at.replyBox, place) !== undefined, ENOUGH);
  }
  yield;
  const column = main(page);
  for (const box of findAll(at.replyBox, page)) {
    const dialog = around(at.dialog, box);
    if (column && !column.contains(box)) see("dialog", box, dialog !== undefined, ENOUGH);
    if (column?.contains(box) && sight.kind === "status" && !dialog && !OVER.test(sight.path))
      see("inlineReply", box, around(at.inlineReply, box) !== undefined, ENOUGH);
    // Under a tweet, also beside a picture, X draws the button only once somebody writes.
    if ((dialog && !around(at.inlineReply, box)) || heldText(box).trim() !== "") {
      const near = upTo(box, (place) => find(at.postButton, place) !== undefined);
      see("postButton", box, near !== undefined, ENOUGH);
      const bar = near && find(at.toolBar, near);
      if (near) see("toolBar", box, bar !== undefined, ENOUGH);
      // What stands first in the bar serves as well.
      if (bar) see("toolList", box, find(at.toolList, bar) ? "found" : "old", ENOUGH);
    }
    yield;
  }
};

function upTo(from: Element, fits: (place: Element) => boolean): Element | undefined {
  let place = from.parentElement;
  for (let step = 0; place && step < FAR; step += 1) {
    if (fits(place)) return place;
    place = place.parentElement;
  }
  return undefined;
}
