import {
  accountHandle,
  at,
  chatRoots,
  createHost,
  createSheet,
  endNote,
  feature,
  findAll,
  HOST,
  refused,
  showNote,
  type Feature,
  type Look,
  type Pass,
} from "../../lib/x-page/index.ts";
import { inChat } from "./in-chat.ts";
import { besideOf, controlStyles } from "./look.ts";
import { onProfile } from "./on-profile.ts";
import type { Here, Place } from "./place.ts";

const NAME = "case-controls";

/** A control, and the button of X's that it stands before. */
interface Control {
  readonly host: HTMLElement;
  readonly anchor: Element;
  /** How it was drawn. */
  readonly look: Look;
}

/**
 * The controls on a customer's profile and in the head of a private conversation. They open the panel on
 * the customer's case, or on a new one that has no tweet.
 */
export function caseControls(layer: Here): Feature {
  const { page, guard } = layer;
  const standing = new Map<Place, Control[]>();

  function onPass(pass: Pass): void {
    consider(inChat, pass, pass.moved || pass.chatChanged);
    consider(onProfile, pass, pass.moved);
  }

  function consider(place: Place, { account, look, calm }: Pass, changed: boolean): void {
    const before = standing.get(place) ?? [];
    const allStand = before.every((one) => stands(one, look));
    // Looking through the whole page for a place takes time, and most pages have none.
    if (!changed && allStand && (before.length > 0 || !calm)) return;
    const anchors = account ? place.anchors(layer, account) : [];
    const kept = before.filter((one) => anchors.includes(one.anchor) && stands(one, look));
    for (const { host } of before.filter((one) => !kept.includes(one))) remove(host);
    const made = anchors.filter((anchor) => !kept.some((one) => one.anchor === anchor));
    standing.set(place, [...kept, ...made.flatMap((anchor) => put(place, anchor, look))]);
  }

  function put(place: Place, anchor: Element, look: Look): Control[] {
    // Another copy's control, or a node that only looks like one, is enough: never two.
    const beside = [...(anchor.parentElement?.children ?? [])];
    if (beside.some(({ localName }) => localName === HOST)) return [];
    const host = control(place, anchor, look);
    anchor.before(host);
    return [{ host, anchor, look }];
  }

  function control(place: Place, anchor: Element, look: Look): HTMLElement {
    const press = page.createElement("button");
    press.type = "button";
    press.className = place.className;
    press.title = layer.words(place.word);
    press.setAttribute("aria-label", press.title);
    press.append(place.icon(page));
    const sheet = createSheet(page);
    sheet.write(controlStyles(look, besideOf(anchor)));
    const host = createHost(page, sheet, press);
    press.addEventListener("click", (event) => {
      // Only the person's own hand counts; the page can make events, but not trusted ones.
      if (event.isTrusted) guard.run(NAME, () => pressed(place, host));
    });
    return host;
  }

  function pressed(place: Place, host: HTMLElement): void {
    const fail = (): void => showNote(host, layer.words("page_failed"), layer.words("page_close"));
    endNote(host);
    if (!layer.alive()) return layer.outdated();
    const account = accountHandle(page);
    // Read now, not when the control was made: X may show somebody else meanwhile.
    const about = account && place.read(layer, account, host);
    if (!about) return fail();
    // Before anything is awaited: the browser opens the panel only within the person's event.
    void layer.ask("page/openCase", { ...about, account }).then((reply) => {
      if (!reply.ok) refused(layer, reply, fail);
    });
  }

  return feature(layer, NAME, {
    onPass,
    onStart() {
      // What a copy before this one left in X Chat, where the page layer itself does not look.
      for (const root of chatRoots(page)) {
        for (const host of findAll(`${at.chatHeader} ${HOST}`, root)) host.remove();
      }
      return () => {
        for (const { host } of [...standing.values()].flat()) remove(host);
        standing.clear();
      };
    },
  });
}

function stands({ host, anchor, look }: Control, now: Look): boolean {
  return anchor.isConnected && host.nextElementSibling === anchor && look === now;
}

function remove(host: HTMLElement): void {
  endNote(host);
  host.remove();
}
