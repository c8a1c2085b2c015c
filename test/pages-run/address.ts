/**
 * The address that a saved page had on X: path and what stands behind "?". Taken from what the page, or
 * the program that saved it, says of itself; else from what only a page of that kind holds.
 * @param page parsed, but neither drawn nor run: shadow roots are still templates
 */
export function addressOf(page: Document): string {
  for (const told of toldAddresses(page)) {
    const path = pathOnX(told);
    if (path !== undefined && path !== "/") return path;
  }
  return chatPath(page) ?? statusPath(page) ?? listPath(page) ?? profilePath(page) ?? "/home";
}

/** What is said outright: by the browser that saved the page, then by X. */
function* toldAddresses(page: Document): Generator<string> {
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT);
  for (let seen = 0, node = comments.nextNode(); node && seen < 50; node = comments.nextNode()) {
    seen += 1;
    const text = node.nodeValue ?? "";
    const told =
      /saved from url=\(\d+\)(\S+)/.exec(text) ??
      /saved with SingleFile[\s\S]*?\burl:\s*(\S+)/.exec(text) ??
      /mirrored from (\S+)/i.exec(text);
    if (told?.[1]) yield told[1].replace(/^(?!\w+:)/, "https://");
  }
  const said: [string, string][] = [
    ['link[rel~="canonical"]', "href"],
    ['meta[property="og:url"]', "content"],
    ['meta[name="twitter:url"]', "content"],
    ['link[rel~="alternate"][hreflang]', "href"],
  ];
  for (const [where, attribute] of said) {
    for (const one of page.querySelectorAll(where)) yield one.getAttribute(attribute) ?? "";
  }
  for (const one of page.querySelectorAll('link[type="application/json+oembed"]')) {
    const href = one.getAttribute("href") ?? "";
    if (URL.canParse(href)) yield new URL(href).searchParams.get("url") ?? "";
  }
}

function pathOnX(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, search } = new URL(address);
  return /^((www|mobile|m)\.)?(x|twitter)\.com$/.test(hostname) ? pathname + search : undefined;
}

/** Links keep the host when a browser saves a page, and lose it in X's own markup. */
function linkPath(link: Element | null | undefined): string {
  const href = link?.getAttribute("href") ?? "";
  return href.startsWith("/") ? href : (pathOnX(href) ?? "");
}

/** The open conversation of X Chat: the one that is marked, or the only one there is. */
function chatPath(page: Document): string | undefined {
  for (const root of roots(page)) {
    if (!root.querySelector('[data-testid^="dm-"], [data-testid="pin-code-input-container"]')) {
      continue;
    }
    if (root.querySelector('[data-testid="pin-code-input-container"]'))
      return "/i/chat/pin/recovery";
    if (!root.querySelector('[data-testid="dm-conversation-panel"]')) return "/i/chat";
    const items = [...root.querySelectorAll('[data-testid^="dm-conversation-item-"]')];
    const marked = items.filter((item) => item.querySelector('[aria-selected="true"]'));
    const open = marked.length > 0 ? marked : items;
    const paths = open.map((item) => linkPath(item.querySelector('a[href*="/i/chat/"]')));
    return open.length === 1 && paths[0] ? paths[0] : "/i/chat";
  }
  return undefined;
}

/** The document, and what will be shadow roots in it. */
function roots(page: Document): ParentNode[] {
  const hosts = [...page.querySelectorAll("template[shadowrootmode]")];
  // The dock stands on every page.
  const route = hosts.filter((host) => host.closest('[data-testid="xchatEmbedRoute"]'));
  const main = [...page.querySelectorAll('main, [data-testid="primaryColumn"]')];
  return [...route.map((host) => (host as HTMLTemplateElement).content), ...main];
}

/** The tweet that stands open: it can't be focused, has its time below the text, and is no advert. */
function statusPath(page: Document): string | undefined {
  for (const article of page.querySelectorAll('article[data-testid="tweet"][tabindex="-1"]')) {
    if (article.closest('[data-testid="placementTracking"], [role="dialog"]')) continue;
    const open = [...article.querySelectorAll('a[href*="/status/"]:has(time)')].find(
      (link) => !link.closest('[data-testid="User-Name"], [role="link"][tabindex="0"]'),
    );
    const path = /^\/\w{1,15}\/status\/\d+/.exec(linkPath(open))?.[0];
    if (path !== undefined) return path;
  }
  return undefined;
}

/** Notifications, and what was searched for. */
function listPath(page: Document): string | undefined {
  if (page.querySelector('article[data-testid="notification"]')) return "/notifications";
  const column = page.querySelector('[data-testid="primaryColumn"]');
  const field = column?.querySelector('input[data-testid="SearchBox_Search_Input"]');
  const query = field?.getAttribute("value");
  if (query) return `/search?q=${encodeURIComponent(query)}`;
  return undefined;
}

/** The owner of the header that stands open. */
function profilePath(page: Document): string | undefined {
  const title = page.querySelector('[data-testid="primaryColumn"] [data-testid="UserName"]');
  if (!title) return undefined;
  const shown = [...title.querySelectorAll("span, div")]
    .filter((one) => !one.firstElementChild)
    .map((one) => /^@(\w{1,15})$/.exec(one.textContent?.trim() ?? "")?.[1]);
  const handle = shown.findLast((one) => one !== undefined);
  return handle && `/${handle}`;
}
