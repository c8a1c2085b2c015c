/** Whom or what a page of X is about. */
export type Subject =
  /** `author`: as the address names them, with or without their capitals. */
  | { readonly kind: "tweet"; readonly id: string; readonly author?: string }
  | { readonly kind: "person"; readonly handle: string }
  /** `ids`: the numeric ids of X that the address names; the account's own may be among them. */
  | { readonly kind: "chat"; readonly ids: readonly string[] };

/** https://docs.x.com: handles are `^[A-Za-z0-9_]{1,15}$`, ids `^[0-9]{1,19}$`. */
const TWEET = /^\/(?:i\/web|(\w{1,15}))\/status\/(\d{1,19})(?:\/|$)/;
const CHAT = /^\/(?:i\/chat|messages)\/(?:requests\/(?:other\/)?)?(\d{1,19})-(\d{1,19})(?:\/|$)/;
const PERSON = /^\/(\w{1,15})(?:\/|$)/;

/**
 * What a page of X shows, by its address; undefined for a page that is about nobody in particular. Pages of
 * X's own with one name, as `/home`, read as a person of that name, whom nobody can be.
 */
export function subjectOf(address: string): Subject | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  if (hostname !== "x.com" && hostname !== "twitter.com") return undefined;
  const [tweet, author, id] = TWEET.exec(pathname) ?? [];
  if (tweet !== undefined && id !== undefined)
    return { kind: "tweet", id, ...(author !== undefined && author !== "i" && { author }) };
  const [chat, low = "", high = ""] = CHAT.exec(pathname) ?? [];
  if (chat !== undefined) return { kind: "chat", ids: [low, high] };
  const recipient = searchParams.get("recipient_id");
  if (pathname.startsWith("/messages/compose") && recipient !== null)
    return { kind: "chat", ids: [recipient] };
  const handle = PERSON.exec(pathname)?.[1];
  return handle === undefined || handle === "i" ? undefined : { kind: "person", handle };
}
