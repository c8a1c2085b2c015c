import { handleOf, type Handle } from "../../customers/index.ts";
import { find, findAll } from "../find.ts";
import * as at from "../selectors.ts";
import type { ReadAccount } from "../types.ts";
import { handleOfAvatar, pathOf, profileOf } from "./address.ts";
import { known } from "./known.ts";
import { profileSchema } from "./schema.ts";
import { wordsOf } from "./words-of.ts";

/** The handle that X is signed in with, from the navigation. */
export function accountHandle(page: ParentNode): Handle | undefined {
  return handleOf(shownHandle(page) ?? "");
}

/** With its capitals, where the page shows them. */
function shownHandle(page: ParentNode): string | undefined {
  const link = find(at.ownProfileLink, page);
  const linked = link && profileOf(pathOf(link));
  if (linked) return linked;
  const switcher = find(at.accountSwitcher, page);
  return switcher && handleOfAvatar(find(at.avatar, switcher));
}

/**
 * The account that X is signed in with.
 * @param path the page's own path
 * @param chats where the chat may be: its shadow root, or the document
 */
export function readAccount(
  page: ParentNode,
  path: string,
  chats: readonly ParentNode[],
): ReadAccount | undefined {
  const handle = accountHandle(page);
  if (!handle) return undefined;
  const own = handleOf(profileOf(path) ?? "") === handle;
  const schema = own ? profileSchema(page) : undefined;
  const mine = schema?.handle === handle ? schema : undefined;
  const userId = mine?.userId ?? (own ? bannerId(page) : undefined) ?? idInChats(chats);
  const name = mine?.name ?? nameInSwitcher(page);
  return known({ handle, shownHandle: shownHandle(page), userId, name });
}

function bannerId(page: ParentNode): string | undefined {
  // Only on a profile whose header stands: other people's banners show in hover cards.
  const column = find(at.profileName, page) ? find(at.banner, page) : undefined;
  return /\/profile_banners\/(\d+)\//.exec(column?.getAttribute("src") ?? "")?.[1];
}

/** One's own id is in the name of every conversation; with two conversations it is the one in both. */
function idInChats(chats: readonly ParentNode[]): string | undefined {
  const pairs = new Set<string>();
  for (const chat of chats) {
    for (const item of findAll(at.chatItem, chat)) {
      const pair = /-(\d+:\d+)$/.exec(item.getAttribute("data-testid") ?? "")?.[1];
      if (pair) pairs.add(pair);
    }
  }
  if (pairs.size < 2) return undefined;
  const lists = [...pairs].map((pair) => pair.split(":"));
  const inAll = (lists[0] ?? []).filter((id) => lists.every((list) => list.includes(id)));
  return inAll.length === 1 ? inAll[0] : undefined;
}

function nameInSwitcher(page: ParentNode): string | undefined {
  const line = find(at.accountSwitcher, page)?.querySelector("div[dir]");
  return (line && wordsOf(line).trim()) || undefined;
}
