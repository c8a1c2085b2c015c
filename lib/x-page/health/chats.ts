import { find, findAll } from "../find.ts";
import { pathOf } from "../readers/address.ts";
import * as at from "../selectors.ts";
import { main, type Probe, type Sight } from "./sight.ts";

const ENOUGH = 2;

/** What some conversations may do without. */
const SELDOM = 6;

/** What a chat has, however its parts are called. */
const CHATTY = `textarea,[role="log"],[role="listbox"],input[maxlength="1"]`;

const BOX = "textarea,[contenteditable]";

/** X Chat on its own page. */
export const probeChats: Probe = function* probeChats(sight) {
  if (sight.kind !== "chat") return;
  host(sight);
  yield;
  if (!sight.roots.some((root) => find(CHATTY, root))) return;
  const { roots, path, visit, see } = sight;
  if (path.startsWith("/i/chat/pin/")) {
    see(
      "chatPin",
      visit,
      roots.some((root) => find(at.chatPin, root)),
      ENOUGH,
    );
    return;
  }
  inbox(sight);
  yield;
  if (/^\/i\/chat\/\d+-\d+$/.test(path)) conversation(sight);
  if (/^\/i\/chat\/requests\/(other\/)?\d+-\d+$/.test(path)) request(sight);
};

function request({ roots, visit, see }: Sight): void {
  for (const panel of roots.flatMap((root) => findAll(at.chatPanel, root)))
    if (!find(BOX, panel))
      see("chatRequest", visit, find(at.chatRequest, panel) !== undefined, SELDOM);
}

function host({ page, roots, visit, see }: Sight): void {
  if (roots.some((root) => root !== page && find(CHATTY, root)))
    see("chatHost", visit, true, ENOUGH);
  else if (find(`${at.chatPanel},${at.chatItem}`, page)) see("chatHost", visit, "old", ENOUGH);
  else {
    const column = main(page);
    const other =
      column &&
      findAll("*", column).some(({ shadowRoot }) => shadowRoot && find(CHATTY, shadowRoot));
    // Where nothing of a chat is to be seen, X may still be loading it.
    see("chatHost", visit, false, ENOUGH, other ? 1 : 0.5);
  }
}

function inbox({ roots, visit, see }: Sight): void {
  const links = roots.flatMap((root) =>
    findAll('a[href*="/i/chat/"]', root).filter((link) => /\/\d+-\d+$/.test(pathOf(link))),
  );
  if (links.length < 2) return;
  see(
    "chatItem",
    visit,
    roots.some((root) => find(at.chatItem, root)),
    ENOUGH,
  );
}

function conversation({ page, roots, visit, see }: Sight): void {
  const root = roots.find((one) => find(`${at.chatPanel},textarea,[role="log"]`, one));
  if (!root) return;
  const panel = find(at.chatPanel, root);
  see("chatPanel", visit, panel ? (root === page ? "old" : "found") : "missing", ENOUGH);
  if (!panel) return;
  see("chatHeaderLink", visit, find(at.chatHeaderLink, panel) !== undefined, ENOUGH);
  see("chatName", visit, find(at.chatName, panel) !== undefined, SELDOM);
  see("chatMore", visit, find(at.chatMore, panel) !== undefined, SELDOM);
  if (panel.querySelectorAll("li").length > 1)
    see("chatMessage", visit, find(at.chatMessage, panel) !== undefined, ENOUGH);
  const box = find(BOX, panel);
  if (!box) return;
  see("chatBox", visit, find(at.chatBox, panel) !== undefined, ENOUGH);
  see("chatAttach", visit, find(at.chatAttach, panel) !== undefined, SELDOM);
  const { value } = box as Partial<HTMLTextAreaElement>;
  if (value?.trim()) see("chatSend", visit, find(at.chatSend, panel) !== undefined, ENOUGH);
}
