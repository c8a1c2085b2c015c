import { firstCase, type Shown } from "./first-case.ts";

/** A press longer ago than this (ms) did not open the panel that is being loaded now. */
const FRESH = 5_000;

/** How long the panel's page waits for the case, ms. Without it the panel shows it as soon as it is loaded. */
const PATIENCE = 400;

/** What the panel's page, as it is packed, runs first (see `entrypoints/sidepanel/index.html`). */
const BOOT = `<script src="/first-paint.js"></script>`;
const ROOT = `<div id="root"></div>`;

/** Has the panel that a press opens come with its case, before anything of the panel is loaded. */
export interface FirstPaint {
  /** Reads the panel's page. Before anybody presses: while a panel opens, it takes as long as all else together. */
  readonly prepare: () => void;
  /** A press opens the panel of this window on a case that is still being read; undefined: on none. */
  readonly comes: (windowId: number, shown: Promise<Shown | undefined>) => void;
  /**
   * The panel's page with that case in it; undefined where no press was made just now. Fails where the case
   * is not there in time.
   */
  readonly page: () => Promise<Response> | undefined;
}

interface Needs {
  /** ms since 1970. */
  readonly now: () => number;
  /** The panel's page as it is packed. */
  readonly packed: () => Promise<Response>;
  /** Whether X was dark when it was last seen; undefined: never seen. */
  readonly dark: () => Promise<boolean | undefined>;
}

export function createFirstPaint({ now, packed, dark }: Needs): FirstPaint {
  let last: { readonly at: number; readonly page: () => Promise<Response> } | undefined;
  let read: Promise<Page> | undefined;
  const prepare = () => {
    read ??= readPage(packed);
    read.catch(() => undefined);
    return read;
  };
  return {
    prepare: () => void prepare(),
    comes(windowId, shown) {
      const markup = shown.then(
        (known) =>
          known &&
          `<div id="first-paint" data-window="${windowId}" inert>${firstCase(known)}</div>`,
      );
      const page = prepare().catch(() => (read = readPage(packed)));
      const parts = Promise.all([page, themeOf(dark), markup]);
      // Where no panel is opened, nobody hears of it.
      parts.catch(() => undefined);
      last = { at: now(), page: () => filled(parts) };
    },
    page() {
      if (last === undefined) return undefined;
      const passed = now() - last.at;
      return passed >= 0 && passed < FRESH ? last.page() : undefined;
    },
  };
}

interface Page {
  readonly html: string;
  /** The content security policy is among them. */
  readonly headers: Headers;
}

async function readPage(packed: Needs["packed"]): Promise<Page> {
  const page = await packed();
  const html = await page.text();
  if (![BOOT, ROOT].every((part) => html.includes(part)))
    throw new Error("The panel's page is written in another way than the first paint knows.");
  return { html, headers: page.headers };
}

/** @throws where the case does not come in time, or at all */
async function filled(
  parts: Promise<readonly [Page, string, string | undefined]>,
): Promise<Response> {
  const [{ html, headers }, theme, markup] = await Promise.race([
    parts,
    new Promise<never>(giveUp),
  ]);
  return new Response(markup === undefined ? html : withCase(html, markup, theme), { headers });
}

function giveUp(_resolve: (none: never) => void, reject: (error: Error) => void): void {
  setTimeout(() => reject(new Error("The case took too long.")), PATIENCE);
}

async function themeOf(dark: Needs["dark"]): Promise<string> {
  const known = await dark().catch(() => undefined);
  return known === undefined ? "" : ` data-theme="${known ? "dark" : "light"}"`;
}

/** Functions, because in a string `$&` of a customer's would be a pattern. */
function withCase(page: string, markup: string, theme: string): string {
  return (
    page
      .replace("<html", () => `<html${theme}`)
      .replace(BOOT, "")
      .replace(ROOT, () => `${markup}<div id="root" hidden></div>`)
      // Whenever it comes: nothing waits for it, least of all what is painted.
      .replace("</body>", () => `${BOOT.replace("<script", "<script async")}</body>`)
  );
}
