import { handleOf, type Handle } from "../../customers/index.ts";

/** Where a link leads, without what stands after "?"; works on documents that have no address. */
export function pathOf(link: Element): string {
  const href = link.getAttribute("href") ?? "";
  // What X itself writes, most of the time; asked for each tweet that scrolls by.
  if (/^\/[\w/]*$/.test(href)) return href;
  return href
    .replace(/^(https?:)?\/\/(www\.|mobile\.)?(x|twitter)\.com(?=\/)/, "")
    .replace(/[?#].*$/, "");
}

/** The tweet that a path belongs to: `/author/status/id`, with whatever follows; an X Article has its tweet's id. */
export function statusOf(path: string): { author: string; id: string } | undefined {
  const match = /^\/(\w{1,15})\/(?:status|article)\/(\d+)(?:\/|$)/.exec(path);
  const [, author, id] = match ?? [];
  return author && id ? { author, id } : undefined;
}

const STATUS =
  /^(?:(?:https?:)?\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com)?\/(\w{1,15})\/(?:status|article)\/(\d+)(?=[/?#]|$)/;

/** The tweet that a link leads to; one look at its address, because it is asked for each that scrolls by. */
export function statusAt(link: Element): { author: string; id: string } | undefined {
  const [, author, id] = STATUS.exec(link.getAttribute("href") ?? "") ?? [];
  return author && id ? { author, id } : undefined;
}

/** The handle that a link to a profile names, with its capitals; undefined for any other link. */
export function profileOf(path: string): string | undefined {
  return /^\/(\w{1,15})\/?$/.exec(path)?.[1];
}

/** The handle in `UserAvatar-Container-<handle>`. X writes "unknown" for some quoted tweets. */
export function handleOfAvatar(avatar: Element | undefined): Handle | undefined {
  const name = avatar?.getAttribute("data-testid")?.slice("UserAvatar-Container-".length);
  return name === undefined || name === "unknown" ? undefined : handleOf(name);
}

/** The numeric id in `<id>-follow` and its like. */
export function idOfFollow(button: Element | undefined): string | undefined {
  return /^(\d+)-/.exec(button?.getAttribute("data-testid") ?? "")?.[1];
}

/** ms since 1970 of a `time` element, where it tells. */
export function timeOf(time: Element | null | undefined): number | undefined {
  return Date.parse(time?.getAttribute("datetime") ?? "") || undefined;
}
